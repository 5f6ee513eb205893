import { create } from 'zustand'
import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { onWipe } from '../../core/storage'
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

/** How the resident said they retire, where the id number alone does not say it. */
export const useCategory = create<{ readonly chosen?: Category }>(() => ({}))
onWipe(() => useCategory.setState({}, true))

export const chooseCategory = (chosen: Category | undefined): void => useCategory.setState({ chosen })
