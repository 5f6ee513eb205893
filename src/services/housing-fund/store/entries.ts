import { queryAt, useFamilyAddress } from '../../../kits/personal/family-store'
import { pagedStore } from '../../../kits/personal/paged-store'
import type { Entries, Entry } from '../contract/types'
import { api } from './account'

const entries = pagedStore<Entries, Entry>({
  ask: (address, before) => api.entries({ query: { ...queryAt(address), before } }),
  itemsOf: (page) => page.entries,
})

/** Every movement of money in a city, of whom the holder of the phone acts for. */
export function useEntries(city: string) {
  const { address, subject } = useFamilyAddress(city)
  return { ...entries.usePaged(address), subject }
}
