import { cityQuery, publicRead, type Contract } from '../../../shared/contract'

/** What the phone asks. Answers, errors and examples: responses.ts. */
export const contract = {
  now: { ...publicRead, path: '/air/now', query: cityQuery, maxAge: 30 },
} as const satisfies Contract
