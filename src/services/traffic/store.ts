import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { familyStore } from '../../kits/personal/family-store'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

export const api = apiOf<typeof contract, typeof responses>(contract, call)

/** What is open, of whom the holder of the phone acts for. */
export const violations = familyStore({
  key: 'traffic:violations',
  version: 1,
  ask: (query) => api.violations({ query }),
})
