import { services } from '../../../../server/modules.gen'
import type { GoodRequests } from '../../../../server/testing/requests'

/** Any service that has an office. */
const service = services.find(({ manifest }) => manifest?.kits?.includes('office'))?.id ?? ''

export const requests: GoodRequests = {
  office: async ({ city }) => ({ query: { city, service } }),
}
