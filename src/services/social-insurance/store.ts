import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { storeOf } from '../../core/store'
import { familyAddress, familyStore, useFamilyAddress } from '../../kits/personal/family-store'
import type { Category } from '../../shared/law/retirement'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

const api = apiOf<typeof contract, typeof responses>(contract, call)

export const records = familyStore({
  key: 'social-insurance:record',
  version: 1,
  ask: (query) => api.record({ query }),
})

/** What is known while the centre does not answer. */
export const bases = familyStore({
  key: 'social-insurance:basis',
  version: 1,
  ask: (query) => api.basis({ query }),
})

const useCategories = storeOf<Readonly<Record<string, Category | undefined>>>(() => ({}))

/** How somebody said they retire, where the id number alone does not say it, by city and person: its record offers the ways. */
export function useCategory(city: string): Category | undefined {
  const { address } = useFamilyAddress(city)
  return useCategories((all) => all[address])
}

export const chooseCategory = (city: string, chosen: Category | undefined): void =>
  useCategories.setState({ [familyAddress(city)]: chosen })
