import { contract as core } from './endpoints'
import { people } from './people-endpoints'
import { peopleResponses } from './people-responses'
import { readReports } from './read-reports'
import { readReportsResponses } from './read-reports-responses'
import { responses as coreResponses } from './responses'

/** Everything that the platform answers: a phone's main package carries `endpoints.ts` alone. */
export const contract = { ...core, ...people, ...readReports }
export const responses = { ...coreResponses, ...peopleResponses, ...readReportsResponses }
