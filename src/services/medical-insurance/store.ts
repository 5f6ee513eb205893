import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { familyStore } from '../../kits/personal/family-store'
import { publicStore } from '../../kits/personal/public-store'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

const api = apiOf<typeof contract, typeof responses>(contract, call)

export const covers = familyStore({
  key: 'medical-insurance:cover',
  version: 1,
  ask: (query) => api.cover({ query }),
})

export const entries = familyStore({
  key: 'medical-insurance:entries',
  version: 1,
  ask: (query) => api.entries({ query }),
})

/** The city's rates: enough for a sum while the department does not answer. */
export const figures = publicStore({
  key: 'medical-insurance:figures',
  version: 1,
  ask: (city) => api.figures({ query: { city } }),
})
