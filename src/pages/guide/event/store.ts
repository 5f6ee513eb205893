import { create } from 'zustand'
import { call } from '../../../core/http/call'
import { loader, type Loading } from '../../../core/loading'
import { contract } from '../../../core/platform/contract'
import type { LifeEvent } from '../../../core/platform/types'
import { shelf } from '../../../core/storage'

interface EventStore extends Loading<LifeEvent> {
  /** Ids of matters that the resident ticked, on this phone. */
  done: readonly string[]
}

export const useLifeEvent = create<EventStore>(() => ({ phase: 'loading', done: [] }))

const load = loader<LifeEvent>((state) => useLifeEvent.setState({ value: undefined, problem: undefined, ...state }))
const ticks = (id: string) => shelf<readonly string[]>(`life-event:${id}:done`, 1)

/** Asks for one turn of life; without a network the copy that was read last is shown. */
export function loadLifeEvent(city: string, id: string, language: string): Promise<void> {
  useLifeEvent.setState({ done: ticks(id).read() ?? [] })
  return load(
    () => call<LifeEvent>(contract.lifeEvent, { query: { city, id } }),
    () => shelf<LifeEvent>(`life-event:${city}:${id}:${language}`, 1),
  )
}

/** Ticks a matter, or takes the tick away. It stays on this phone. */
export function tick(event: string, matter: string): void {
  const { done } = useLifeEvent.getState()
  const now = done.includes(matter) ? done.filter((one) => one !== matter) : [...done, matter]
  ticks(event).write(now)
  useLifeEvent.setState({ done: now })
}
