import { platform } from '../../../core/http/platform'
import type { Loading } from '../../../core/loading'
import type { Look } from '../../../core/look'
import { storeOf } from '../../../core/store'
import type { LifeEventAnswer } from '../../../shared/platform/types'
import { loadKept, type Kept } from '../kept'

/** By address: two may stand on the pages' stack. */
export const useLifeEvents = storeOf<Readonly<Record<string, Loading<Kept<LifeEventAnswer>> | undefined>>>(() => ({}))

export const addressOf = (city: string, id: string, language: string) => `life-event:${city}:${id}:${language}`

/** Asks for one life event; without a network the copy that was read last is shown. */
export function loadLifeEvent(city: string, id: string, language: Look['language']): Promise<void> {
  const address = addressOf(city, id, language)
  return loadKept(
    address,
    { page: 'pages/guide/event/index', city, id, language },
    () => platform.lifeEvent({ query: { city, id } }),
    (state) => useLifeEvents.setState({ [address]: state }),
  )
}
