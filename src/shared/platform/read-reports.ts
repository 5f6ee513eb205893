import type { Contract } from '../contract'
import { object } from '../schema'

/** What the page of who read my data asks beside the list itself. */
export const readReports = {
  /** These reads should not have been: an operator says what they were. */
  reportReads: {
    method: 'POST',
    path: '/me/reads/reported',
    level: 'realName',
    owner: 'session',
    idempotent: false,
    rate: 'write',
    body: object({
      reads: {
        type: 'array',
        minItems: 1,
        maxItems: 50,
        uniqueItems: true,
        items: { type: 'string', format: 'uuid' },
      },
    }),
  },
} as const satisfies Contract
