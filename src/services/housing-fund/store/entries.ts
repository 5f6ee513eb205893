import { create } from 'zustand'
import { loader, type Loading } from '../../../core/loading'
import { onWipe } from '../../../core/storage'
import type { Entries, Entry } from '../contract/types'
import { api } from './account'

interface EntriesStore extends Loading<Entries> {
  city: string
  all: readonly Entry[]
  next?: string
}

const empty: EntriesStore = { phase: 'loading', city: '', all: [] }

export const useEntries = create<EntriesStore>(() => empty)
onWipe(() => useEntries.setState(empty, true))

const load = loader<Entries>((state) => {
  const { all } = useEntries.getState()
  const page = state.value
  useEntries.setState({
    problem: undefined,
    ...state,
    ...(page ? { all: [...all, ...page.entries], next: page.next } : {}),
  })
})

export function loadEntries(city: string): Promise<void> {
  useEntries.setState({ city, all: [], next: undefined, value: undefined })
  return load(() => api.entries({ query: { city } }))
}

/** The next page, if there is one and nothing is under way; after a failure, the same page again. */
export async function loadMore(): Promise<void> {
  const { city, next, phase, all } = useEntries.getState()
  if (phase === 'loading' || phase === 'slow' || (all.length > 0 && !next)) return
  await load(() => api.entries({ query: { city, before: next } }))
}
