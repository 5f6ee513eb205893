import { answerStore } from '../../kits/personal/answer-store'
import { storeOf } from '../../core/store'
import type { Consents } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'

const answers = answerStore<Consents>(
  () => people.consents(),
  () => undefined,
)

/** What I agreed to, what has ended, what else there is. */
export const useConsents = () => answers.useLoaded('')
export const loadConsents = (): Promise<void> => answers.load('')

export const consenting = doing()

/** How many copies went with the consent withdrawn last. */
export const useWiped = storeOf<{ readonly copies?: number }>(() => ({}))

/** Agrees to one purpose. @returns whether it is given */
export async function give(purpose: string): Promise<boolean> {
  const done = await consenting.run(() => people.giveConsent({ body: { purpose } }))
  if (!done) return false
  useWiped.setState({ copies: undefined })
  await loadConsents()
  return true
}

/** Withdraws one: it stops now, and what was kept for it is deleted. @returns whether it ended */
export async function withdraw(purpose: string): Promise<boolean> {
  const done = await consenting.run(() => people.withdrawConsent({ body: { purpose } }))
  if (!done) return false
  useWiped.setState({ copies: done.wiped })
  await loadConsents()
  return true
}
