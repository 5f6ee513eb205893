import { apiOf } from '../../../core/http/api'
import { call } from '../../../core/http/call'
import { publicStore } from '../../../kits/personal/public-store'
import { contract } from '../contract/endpoints'
import type { responses } from '../contract/responses'

const api = apiOf<typeof contract, typeof responses>(contract, call)

/** Air and weather of a city, the same for everybody. */
export const conditions = publicStore({
  key: 'air:now',
  version: 1,
  ask: (city) => api.now({ query: { city } }),
})
