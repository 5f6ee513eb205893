import { answerStore } from '../../kits/personal/answer-store'
import { storeOf } from '../../core/store'
import type { Children } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'
import { loadFamily } from './family-store'

/** Children in a city's birth register whose guardian I am. */
export const children = answerStore<Children>(
  (city) => people.children({ query: { city } }),
  () => undefined,
)

export const adding = doing()

/** Name of the child added last. */
export const useAdded = storeOf<{ readonly name?: string }>(() => ({}))

/** Adds a child of the register. */
export async function addChild(city: string, entry: string): Promise<void> {
  const done = await adding.run(() => people.addChild({ body: { city, entry } }))
  if (!done) return
  useAdded.setState({ name: done.name })
  void loadFamily()
  await children.load(city)
}
