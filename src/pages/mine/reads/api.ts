import { apiOf } from '../../../core/http/api'
import { call } from '../../../core/http/call'
import { readReports as endpoints } from '../../../shared/platform/read-reports'
import type { readReportsResponses } from '../../../shared/platform/read-reports-responses'

/** What this page asks beside the list: it alone. */
export const readReports = apiOf<typeof endpoints, typeof readReportsResponses>(endpoints, call)
