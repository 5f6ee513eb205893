import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { loader, type Loading } from '../../core/loading'
import { storeOf } from '../../core/store'

interface Pages<P, I> extends Loading<P> {
  /** Of every page so far, in order. */
  readonly all: readonly I[]
}

/** What a screen gets: where it stands, how to begin anew, and how to read on. */
export interface Paged<P, I> extends Pages<P, I> {
  readonly again: () => void
  /** The next page, if there is one and nothing is under way; after a failure, the same page again. */
  readonly more: () => void
}

interface PagedOptions<P, I> {
  /** @param before Where the page before ended */
  readonly ask: (address: string, before?: string) => Promise<P>
  readonly itemsOf: (page: P) => readonly I[]
}

export interface PagedStore<P, I> {
  /** Asks for the first page when the screen opens, and follows what is read on. */
  usePaged(address: string): Paged<P, I>
}

const empty = { phase: 'loading', all: [] } as const

/** A list about the person who holds this phone, read a page at a time, by address: a city, or what else tells two apart. */
export function pagedStore<P extends { readonly next?: string }, I>({
  ask,
  itemsOf,
}: PagedOptions<P, I>): PagedStore<P, I> {
  const store = storeOf<Readonly<Record<string, Pages<P, I>>>>(() => ({}))
  const loaders = new Map<string, ReturnType<typeof loader<P>>>()
  const at = (address: string): Pages<P, I> => store.getState()[address] ?? empty

  const loaderOf = (address: string) => {
    const known = loaders.get(address)
    if (known) return known
    const made = loader<P>((state) => {
      const { all, value } = at(address)
      const page = state.value
      const read = page ? [...all, ...itemsOf(page)] : all
      store.setState({ [address]: { ...state, value: page ?? value, all: read } })
    })
    loaders.set(address, made)
    return made
  }
  const again = (address: string) => {
    store.setState({ [address]: empty })
    void loaderOf(address)(() => ask(address))
  }
  const more = (address: string) => {
    const { phase, all, value } = at(address)
    if (phase === 'loading' || phase === 'slow' || (all.length > 0 && !value?.next)) return
    void loaderOf(address)(() => ask(address, value?.next))
  }

  return {
    usePaged(address) {
      const known = store((every) => every[address]) ?? empty
      const opened = useRef(false)
      useEffect(() => {
        opened.current = true
        again(address)
      }, [address])
      useDidShow(() => {
        if (opened.current && !store.getState()[address]) again(address)
      })
      return { ...known, again: () => again(address), more: () => more(address) }
    },
  }
}
