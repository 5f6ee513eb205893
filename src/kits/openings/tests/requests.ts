import type { GoodRequests } from '../../../../server/testing/requests'

export const requests: GoodRequests = {
  counters: async ({ city }) => ({ query: { city, matter: 'residence-permit' } }),
}
