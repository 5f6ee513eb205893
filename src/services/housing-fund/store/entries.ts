import { create } from 'zustand'
import { loader, type Loading } from '../../../core/loading'
import * as api from '../api'

type Entry = api.Entries['entries'][number]

interface EntriesStore extends Loading<api.Entries> {
  city: string
  all: readonly Entry[]
  next?: string
}

export const useEntries = create<EntriesStore>(() => ({ phase: 'loading', city: '', all: [] }))

const load = loader<api.Entries>((state) => {
  const { all } = useEntries.getState()
  const page = state.value
  useEntries.setState({
    problem: undefined,
    ...state,
    ...(page ? { all: [...all, ...page.entries], next: page.next } : {}),
  })
})

export function loadEntries(city: string): Promise<void> {
  useEntries.setState({ city, all: [], next: undefined })
  return load(() => api.entries(city))
}

/** The next page, if there is one and nothing is under way; after a failure, the same page again. */
export async function loadMore(): Promise<void> {
  const { city, next, phase, all } = useEntries.getState()
  if (phase === 'loading' || phase === 'slow' || (all.length > 0 && !next)) return
  await load(() => api.entries(city, next))
}
