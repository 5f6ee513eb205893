import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { storeOf } from '../../core/store'
import { personalStore } from '../../kits/personal/personal-store'
import type { Category } from '../../shared/law/retirement'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

const api = apiOf<typeof contract, typeof responses>(contract, call)

export const records = personalStore({
  key: 'social-insurance:record',
  version: 1,
  ask: (city) => api.record({ query: { city } }),
})

/** What is known while the centre does not answer. */
export const bases = personalStore({
  key: 'social-insurance:basis',
  version: 1,
  ask: (city) => api.basis({ query: { city } }),
})

const useCategories = storeOf<Readonly<Record<string, Category | undefined>>>(() => ({}))

/** How the resident said they retire, where the id number alone does not say it, by city: its record offers the ways. */
export const useCategory = (city: string): Category | undefined => useCategories((all) => all[city])

export const chooseCategory = (city: string, chosen: Category | undefined): void =>
  useCategories.setState({ [city]: chosen })
