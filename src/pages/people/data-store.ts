import { startAt } from '../../core/arrival/open-page'
import { leaveHere } from '../../core/session/session'
import { storeOf } from '../../core/store'
import { answerStore } from '../../kits/personal/answer-store'
import type { Deletion, MyData } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'

/** What is held about me, and for how long. */
export const held = answerStore<MyData>(
  () => people.myData(),
  () => undefined,
)

export const asking = doing()

/** My id number, whole, while the page that shows it is open. */
export const useNumber = storeOf<{ readonly idNumber?: string }>(() => ({}))
export const hideNumber = (): void => useNumber.setState({ idNumber: undefined })

/** @param face The check that was passed for it */
export async function showNumber(face: string): Promise<void> {
  const answer = await asking.run(() => people.myNumber({ body: { face } }))
  if (answer) useNumber.setState(answer)
}

/** Ends every session of mine, this one too: the phone keeps nothing, and begins anew where one starts. */
export async function leaveEverywhere(then: () => void): Promise<void> {
  const done = await asking.run(() => people.signOutEverywhere())
  if (!done) return
  leaveHere()
  then()
}

/** What became of the account, until the page is left. */
export const useDeletion = storeOf<{ readonly done?: Deletion }>(() => ({}))

/** Deletes the account. @param face The check that was passed for it */
export async function deleteAccount(face: string): Promise<void> {
  const done = await asking.run(() => people.deleteAccount({ body: { face } }))
  if (!done) return
  leaveHere()
  useDeletion.setState({ done })
  // No page below may ask again about whom nothing is known any more
  await startAt('/pages/people/deletion/index')
}
