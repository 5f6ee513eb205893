import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { loader, type Loading } from '../../core/loading'
import type { Persisted } from '../../core/storage'
import { storeOf } from '../../core/store'

/** What a screen gets: where it stands, and how to ask again. */
export interface Loaded<T> extends Loading<T> {
  readonly again: () => void
}

export interface AnswerStore<T> {
  /** Asks when the screen opens, and follows the answer. */
  useLoaded(city: string): Loaded<T>
  load(city: string): Promise<void>
}

export interface AnswerOptions<T> {
  /** `<service>:<what>`: with the city after it, the name of the copy on the phone. */
  readonly key: string
  /** Of the answer's shape; a copy of another one is not shown. */
  readonly version: number
  readonly ask: (city: string) => Promise<T>
}

/**
 * Answers by city: asked when a screen opens, the last good one shown while there is no newer.
 * @param copyOf Where the phone keeps the answer of a city; undefined where it may not
 */
export function answerStore<T>(
  ask: (city: string) => Promise<T>,
  copyOf: (city: string) => Persisted<T> | undefined,
): AnswerStore<T> {
  const store = storeOf<Readonly<Record<string, Loading<T>>>>(() => ({}))
  const loaders = new Map<string, ReturnType<typeof loader<T>>>()

  const loaderOf = (city: string) => {
    const known = loaders.get(city)
    if (known) return known
    const made = loader<T>((state) => store.setState(({ [city]: before }) => ({ [city]: stillShown(before, state) })))
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
      const known = store((all) => all[city])
      const again = () => void load(city)
      const opened = useRef(false)
      useEffect(() => {
        opened.current = true
        again()
      }, [city]) // eslint-disable-line react-hooks/exhaustive-deps -- follows the city alone
      // A page that was below while its holder signed out has nothing, and nothing under way
      useDidShow(() => {
        if (opened.current && !store.getState()[city]) again()
      })
      return { ...(known ?? { phase: 'loading' }), again }
    },
  }
}

/** What is on screen stays while it is asked anew. */
const stillShown = <T>(before: Loading<T> | undefined, state: Loading<T>): Loading<T> =>
  state.value === undefined && (state.phase === 'loading' || state.phase === 'slow')
    ? { ...state, value: before?.value }
    : state
