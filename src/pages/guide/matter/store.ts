import { platform } from '../../../core/http/platform'
import type { Loading } from '../../../core/loading'
import type { Look } from '../../../core/look'
import { storeOf } from '../../../core/store'
import type { GuideAnswer } from '../../../shared/platform/types'
import { loadKept, type Kept } from '../kept'

/** A guide with the life events that it is a step of, where the server names them. */
export type Matter = GuideAnswer & { readonly events?: readonly { readonly id: string; readonly title: string }[] }

/** By address: a matter leads to the next, and going back must find the one before. */
export const useMatters = storeOf<Readonly<Record<string, Loading<Kept<Matter>> | undefined>>>(() => ({}))

export const addressOf = (city: string, id: string, language: string) => `guide:${city}:${id}:${language}`

/** Asks for one matter; without a network the copy that was read last is shown. */
export function loadMatter(city: string, id: string, language: Look['language']): Promise<void> {
  const address = addressOf(city, id, language)
  return loadKept(
    address,
    { page: 'pages/guide/matter/index', city, id, language },
    () => platform.guide({ query: { city, id } }),
    (state) => useMatters.setState({ [address]: state }),
  )
}
