import { pagedStore } from '../../../kits/personal/paged-store'
import type { Entries, Entry } from '../contract/types'
import { api } from './account'

/** Every movement of money, by city. */
export const entries = pagedStore<Entries, Entry>({
  ask: (city, before) => api.entries({ query: { city, before } }),
  itemsOf: (page) => page.entries,
})
