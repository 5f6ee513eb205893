import { personalQuery, personalRead, type Contract } from '../../../shared/contract'

/** What the phone asks of 社保. Answers, errors and examples: responses.ts. */
export const contract = {
  record: { ...personalRead, subject: 'family', path: '/social-insurance/record', query: personalQuery },
  basis: { ...personalRead, subject: 'family', path: '/social-insurance/basis', query: personalQuery },
} as const satisfies Contract
