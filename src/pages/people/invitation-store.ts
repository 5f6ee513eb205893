import { answerStore } from '../../kits/personal/answer-store'
import { storeOf } from '../../core/store'
import type { OpenedInvitation, Represented } from '../../shared/platform/people-types'
import { people } from './api'
import { doing } from '../../core/doing'

/** An invitation by its token; only whoever it is for gets it. */
export const invitations = answerStore<OpenedInvitation>(
  (token) => people.invitation({ query: { token } }),
  () => undefined,
)

interface Answered {
  readonly accepted?: Represented
  readonly declined?: boolean
}

/** What was said to an invitation, by its token. */
export const useAnswered = storeOf<Readonly<Record<string, Answered>>>(() => ({}))
export const answering = doing()

/** Lets them act for me. @param face The check that was passed for it */
export async function accept(token: string, face: string): Promise<void> {
  const accepted = await answering.run(() => people.acceptInvitation({ body: { of: token, face } }))
  if (accepted) useAnswered.setState({ [token]: { accepted } })
}

/** Says no: the invitation is over. */
export async function decline(token: string): Promise<void> {
  const declined = await answering.run(() => people.declineInvitation({ body: { token } }))
  if (declined) useAnswered.setState({ [token]: { declined: true } })
}
