import type { GoodRequests } from '../../../../server/testing/requests'

export const requests: GoodRequests = {
  /** Of a matter that every city has. */
  guide: async ({ city }) => ({ body: { city, guide: 'id-card-lost', part: 'fee' } }),
  guideFindings: async ({ city }) => ({ query: { city, guide: 'id-card-lost' } }),
}
