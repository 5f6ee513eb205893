import { create } from 'zustand'
import { call } from '../../../core/http/call'
import { loader, type Loading } from '../../../core/loading'
import { contract } from '../../../core/platform/contract'
import type { Guide } from '../../../core/platform/types'
import { shelf } from '../../../core/storage'

/** By address: a matter leads to the next, and going back must find the one before. */
export const useMatters = create<Readonly<Record<string, Loading<Guide> | undefined>>>(() => ({}))

export const addressOf = (city: string, id: string, language: string) => `guide:${city}:${id}:${language}`

/** Asks for one matter; without a network the copy that was read last is shown. */
export function loadMatter(city: string, id: string, language: string): Promise<void> {
  const address = addressOf(city, id, language)
  const load = loader<Guide>((state) => useMatters.setState({ [address]: state }))
  return load(
    () => call<Guide>(contract.guide, { query: { city, id } }),
    () => shelf<Guide>(address, 1),
  )
}
