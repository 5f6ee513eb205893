import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { familyStore } from '../../kits/personal/family-store'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

const api = apiOf<typeof contract, typeof responses>(contract, call)

export const covers = familyStore({
  key: 'medical-insurance:cover',
  version: 1,
  ask: (query) => api.cover({ query }),
})
