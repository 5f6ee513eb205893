import type { ErrorCatalogue } from '../../../../server/error-catalogue'

export const errors = {
  HOUSING_FUND_NOTHING_TO_MERGE: {
    status: 409,
    zh: { message: '只有一个账户，不用合', action: '回去看余额' },
    en: { message: 'There is only one account, nothing to merge', action: 'Go back to the balance' },
  },
  HOUSING_FUND_NOT_YOUR_ACCOUNT: {
    status: 404,
    zh: { message: '没有这个账户', action: '回去重新选一个' },
    en: { message: 'There is no such account', action: 'Go back and choose another' },
  },
  HOUSING_FUND_MERGE_UNDERWAY: {
    status: 409,
    zh: { message: '已经在合了，合到另一个账户', action: '等这次合完再改' },
    en: { message: 'A merge into another account is under way', action: 'Wait until it has ended' },
  },
} as const satisfies ErrorCatalogue
