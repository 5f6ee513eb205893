import type { GoodRequests } from '../../../../server/testing/requests'
import type { Account } from '../contract/types'

export const requests: GoodRequests = {
  /** Into an account of one's own. */
  async merge({ city, ask }) {
    const { accounts } = (await ask('account', { query: { city } })) as Account
    return { body: { city, into: accounts[0]?.number ?? '990100000000' } }
  },
}
