import { object } from '../../../shared/schema'
import {
  citySchema,
  personalAct,
  personalQuery,
  personalRead,
  publicRead,
  subjectSchema,
  cityQuery,
  type Contract,
} from '../../../shared/contract'

/** What the phone asks of 公积金. Answers, errors and examples: responses.ts. */
export const contract = {
  account: { ...personalRead, subject: 'family', path: '/housing-fund/account', query: personalQuery },
  entries: {
    ...personalRead,
    subject: 'family',
    path: '/housing-fund/entries',
    query: {
      ...personalQuery,
      properties: {
        ...personalQuery.properties,
        before: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}_[1-9][0-9]{0,5}$' },
        limit: { type: 'integer', minimum: 1, maximum: 50, default: 24 },
      },
    },
  },
  figures: { ...publicRead, path: '/housing-fund/figures', query: cityQuery },
  merge: {
    ...personalAct,
    path: '/housing-fund/merges',
    body: object(
      { city: citySchema, subject: subjectSchema, into: { type: 'string', pattern: '^[0-9]{12}$' } },
      { optional: ['subject'] },
    ),
  },
} as const satisfies Contract
