import { list, object } from '../../../shared/schema'
import { actFields, laterActFields } from '../../../kits/acts/contract/act'
import type { Responses } from '../../../shared/contract'
import { age, departmentErrors } from '../../../shared/fields'
import type { contract } from './endpoints'
import { account } from './account'
import { examples } from './examples'
import { entry, mergeState, year } from './fields'
import { figures } from './figures'

export const responses = {
  account: {
    summary: 'Balance, this month, the last 24 months and the newest entries',
    data: { zh: '余额和每月存入', en: 'Balance and monthly deposits' },
    response: account,
    errors: departmentErrors,
    examples: examples.account,
  },
  entries: {
    summary: 'Entries, newest first, a page at a time',
    data: { zh: '明细', en: 'Entries' },
    response: object(
      {
        entries: list(50, entry),
        next: { type: 'string', description: 'Pass as `before` for the next page; absent at the end' },
        years: list(60, year, { description: 'Years that are known whole, newest first' }),
        ...age,
      },
      { optional: ['next', 'years'] },
    ),
    errors: departmentErrors,
    examples: examples.entries,
  },
  figures: {
    summary: "The city's figures for a loan",
    sameForAll: true,
    response: figures,
    errors: ['CITY_UNKNOWN'],
    examples: examples.figures,
  },
  merge: {
    summary: 'Ask the department to merge several accounts into one',
    data: { zh: '有几个账户', en: 'Which accounts there are' },
    response: object({ ...actFields, state: mergeState }, { optional: laterActFields }),
    errors: [
      'HOUSING_FUND_NOTHING_TO_MERGE',
      'HOUSING_FUND_NOT_YOUR_ACCOUNT',
      'HOUSING_FUND_MERGE_UNDERWAY',
      ...departmentErrors,
    ],
    examples: examples.merge,
  },
} as const satisfies Responses<typeof contract>
