import { citySchema, personalQuery, personalRead, type Contract } from '../../../shared/contract'
import { object } from '../../../shared/schema'

/** As a receipt has it; spaces, small letters and full-width ones are made right before it is looked for. */
const number = { type: 'string', minLength: 1, maxLength: 40 } as const

/** What the phone asks of 办件进度. Answers, errors and examples: responses.ts. */
export const contract = {
  cases: { ...personalRead, subject: 'family', path: '/progress/cases', query: personalQuery },
  case: {
    ...personalRead,
    subject: 'family',
    path: '/progress/cases/:id',
    params: object({ id: { type: 'string', format: 'uuid' } }),
    query: personalQuery,
  },
  /** For whoever has no account. Both stand in the body: a case number is in no address and no log. */
  find: {
    method: 'POST',
    path: '/progress/find',
    level: 'none',
    owner: 'anyone',
    idempotent: true,
    rate: 'write',
    body: object({
      city: citySchema,
      number,
      tail: { type: 'string', pattern: '^[0-9]{4}$', description: 'Last four digits of the phone left with the case' },
    }),
  },
} as const satisfies Contract
