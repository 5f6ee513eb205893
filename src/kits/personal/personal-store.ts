import { useEffect } from 'react'
import { create } from 'zustand'
import { loader, type Loading } from '../../core/loading'
import { ownerTag } from '../../core/session/session'
import { onWipe, personalPersisted } from '../../core/storage'

/** What a screen gets: where it stands, and how to ask again. */
export interface Loaded<T> extends Loading<T> {
  readonly again: () => void
}

export interface PersonalStore<T> {
  /** Asks when the screen opens, and follows the answer. */
  useLoaded(city: string): Loaded<T>
  load(city: string): Promise<void>
}

interface PersonalOptions<T> {
  /** `<service>:<what>`: with the city after it, the name of the copy on the phone. */
  readonly key: string
  /** Of the answer's shape; a copy of another one is not shown. */
  readonly version: number
  readonly ask: (city: string) => Promise<T>
}

/**
 * Answers about the person who holds this phone, by city. The last good one is kept on the phone under its owner and
 * shown while there is no newer; whoever signs out leaves none, neither kept nor in memory.
 */
export function personalStore<T>({ key, version, ask }: PersonalOptions<T>): PersonalStore<T> {
  const store = create<Readonly<Record<string, Loading<T>>>>(() => ({}))
  const loaders = new Map<string, ReturnType<typeof loader<T>>>()
  onWipe(() => {
    loaders.clear()
    store.setState({}, true)
  })

  const copyOf = (city: string) => {
    const owner = ownerTag()
    return owner ? personalPersisted<T>(owner, `${key}:${city}`, version) : undefined
  }
  const loaderOf = (city: string) => {
    const known = loaders.get(city)
    if (known) return known
    const made = loader<T>((state) => {
      // A wiped store takes no answer that was under way
      if (loaders.get(city) === made) store.setState(({ [city]: before }) => ({ [city]: stillShown(before, state) }))
    })
    loaders.set(city, made)
    return made
  }
  const load = (city: string) =>
    loaderOf(city)(
      () => ask(city),
      () => copyOf(city),
    )

  return {
    load,
    useLoaded(city) {
      const state = store((all) => all[city]) ?? { phase: 'loading' }
      const again = () => void load(city)
      useEffect(again, [city])
      return { ...state, again }
    },
  }
}

/** What is on screen stays while it is asked anew. */
const stillShown = <T>(before: Loading<T> | undefined, state: Loading<T>): Loading<T> =>
  state.value === undefined && (state.phase === 'loading' || state.phase === 'slow')
    ? { ...state, value: before?.value }
    : state
