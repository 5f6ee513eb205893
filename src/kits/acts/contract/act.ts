import { day } from '../../../shared/fields'

/** What an answer says of an act, beside its state: the names are the same for every service. */
export const actFields = {
  actId: { type: 'string', format: 'uuid', description: 'Ratings, receipts and messages hang on it' },
  caseNumber: { type: 'string', description: "The department's; absent until it has answered" },
  promisedBy: day('Done by, as the department says; absent until it has answered'),
} as const

/** Those of them that are absent until the department has answered. */
export const laterActFields = ['caseNumber', 'promisedBy'] as const
