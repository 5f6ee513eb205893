import { citySchema, cityQuery, publicRead, signedWrite, type Contract } from '../../../shared/contract'
import { object } from '../../../shared/schema'

/** What the phone asks. Answers, errors and examples: responses.ts. */
export const contract = {
  now: { ...publicRead, path: '/air/now', query: cityQuery, maxAge: 30 },
  /** It looks otherwise outside: one word a person and hour. */
  report: {
    ...signedWrite,
    path: '/air/reports',
    body: object({ city: citySchema, what: { enum: ['hazy', 'smoke', 'clear', 'rain'] } }),
  },
} as const satisfies Contract
