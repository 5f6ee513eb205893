import type { Responses } from '../contract'
import { instant } from '../fields'
import { object } from '../schema'
import type { readReports } from './read-reports'

export const readReportsResponses = {
  reportReads: {
    summary: 'Say that reads of my data should not have been',
    response: object({ reportedAt: instant('When it was said') }),
    errors: ['NOT_FOUND'],
    examples: { default: { reportedAt: '2026-11-23T09:20:00+08:00' } },
  },
} as const satisfies Responses<typeof readReports>
