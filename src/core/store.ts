import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { onWipe } from './storage'

type Store<T> = UseBoundStore<StoreApi<T>>

/** What the phone's own screens show, whoever holds it. */
export const publicStoreOf = <T>(initial: () => T): Store<T> => create<T>(initial)

/** What screens show of whoever holds this phone: as at the start again when everything personal is wiped. */
export function storeOf<T>(initial: () => T): Store<T> {
  const store = create<T>(initial)
  onWipe(() => store.setState(initial(), true))
  return store
}
