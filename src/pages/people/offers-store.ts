import { answerStore } from '../../kits/personal/answer-store'
import type { Offers } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'

/** What may matter soon, each with its reason: only of data that was agreed to. */
export const offers = answerStore<Offers>(
  (city) => people.offers({ query: { city } }),
  () => undefined,
)

export const telling = doing()

/** Not me, never again, or neither of both any more. */
export async function answerOffer(city: string, key: string, answer: 'not-me' | 'never' | 'undo'): Promise<void> {
  const done = await telling.run(() => people.answerOffer({ body: { key, answer } }))
  if (done) await offers.load(city)
}
