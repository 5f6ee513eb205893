import { platform } from '../../../core/http/platform'
import type { Loading } from '../../../core/loading'
import { storeOf } from '../../../core/store'
import type { LifeEventAnswer } from '../../../shared/platform/types'
import { persisted } from '../../../core/storage'
import { loadKept, type Kept } from '../kept'

/** By address: two may stand on the pages' stack. */
export const useLifeEvents = storeOf<Readonly<Record<string, Loading<Kept<LifeEventAnswer>> | undefined>>>(() => ({}))

/** Ids of matters that the resident ticked, on this phone, by life event. */
export const useTicks = storeOf<Readonly<Record<string, readonly string[] | undefined>>>(() => ({}))

export const addressOf = (city: string, id: string, language: string) => `life-event:${city}:${id}:${language}`

const ticks = (id: string) => persisted<readonly string[]>(`life-event:${id}:done`, 1)

/** Asks for one life event; without a network the copy that was read last is shown. */
export function loadLifeEvent(city: string, id: string, language: string): Promise<void> {
  const address = addressOf(city, id, language)
  useTicks.setState({ [id]: ticks(id).read() })
  return loadKept(
    address,
    () => platform.lifeEvent({ query: { city, id } }),
    (state) => useLifeEvents.setState({ [address]: state }),
  )
}

/** Ticks a matter, or takes the tick away. It stays on this phone. */
export function tick(lifeEvent: string, matter: string): void {
  const done = useTicks.getState()[lifeEvent] ?? []
  const now = done.includes(matter) ? done.filter((one) => one !== matter) : [...done, matter]
  ticks(lifeEvent).write(now)
  useTicks.setState({ [lifeEvent]: now })
}
