import { apiOf } from '../../../core/http/api'
import { call } from '../../../core/http/call'
import { actStore } from '../../../kits/acts/act-store'
import { familyStore } from '../../../kits/personal/family-store'
import { contract } from '../contract/endpoints'
import type { responses } from '../contract/responses'

export const api = apiOf<typeof contract, typeof responses>(contract, call)

export const accounts = familyStore({
  key: 'housing-fund:account',
  version: 1,
  ask: (query) => api.account({ query }),
})

/** Merges all accounts of a city into one, and shows how far that has got. */
export const merging = actStore({
  name: 'housing-fund:merge',
  send: api.merge,
  done: ({ city }) => accounts.load(city),
})
