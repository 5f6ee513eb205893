import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { familyStore } from '../../kits/personal/family-store'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

export const api = apiOf<typeof contract, typeof responses>(contract, call)

/** What is under way, of whom the holder of the phone acts for. */
export const cases = familyStore({ key: 'progress:cases', version: 1, ask: (query) => api.cases({ query }) })
