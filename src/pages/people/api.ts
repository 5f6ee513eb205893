import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { people as endpoints } from '../../shared/platform/people-endpoints'
import type { peopleResponses } from '../../shared/platform/people-responses'

/** What these pages ask: they alone, so that no other page carries it. */
export const people = apiOf<typeof endpoints, typeof peopleResponses>(endpoints, call)
