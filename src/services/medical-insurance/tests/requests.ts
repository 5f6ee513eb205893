import type { GoodRequests } from '../../../../server/testing/requests'

export const requests: GoodRequests = {
  /** Of a bill that there is. */
  cost: async ({ city }) => ({ query: { city, care: 'outpatient', tier: 'third', eligible: 160000 } }),
}
