import type { Session } from '../../shared/platform/types'
import { platformOnce } from '../http/platform-once'
import { withRetry } from '../http/retry'
import { persisted, wipePersonal } from '../storage'
import { loginCode } from './login-code'

const kept = persisted<Session>('session', 1)
/** Whose copies the phone holds: known when their session has ended too. */
const owner = persisted<string>('owner', 1)
let signingIn: Promise<Session> | undefined

async function signIn(): Promise<Session> {
  const { channel, code } = await loginCode()
  const session = await platformOnce.signIn({ body: { channel, code } })
  const before = owner.read()
  if (before && before !== session.mark) wipePersonal()
  owner.write(session.mark)
  kept.write(session)
  return session
}

/** The token of a live session; signs in silently, once for all who wait. @throws Problem */
export async function signedIn(): Promise<string> {
  const session = kept.read()
  if (session) return session.token
  signingIn ??= withRetry(signIn).finally(() => (signingIn = undefined))
  return (await signingIn).token
}

/** Drops a session the server no longer knows, unless there is a newer one; copies stay, keyed by their owner tag. */
export function forget(token: string): void {
  if (kept.read()?.token !== token) return
  const mark = ownerTag()
  // The release before kept no owner beside the session
  if (mark) owner.write(mark)
  kept.clear()
}

/** Whose personal copies may be shown before the server has answered; undefined for a stranger. */
export const ownerTag = (): string | undefined => kept.read()?.mark

/** Who holds this phone, as far as it knows: their session may have ended. */
export const holder = (): string | undefined => ownerTag() ?? owner.read()

/** Wipes everything personal from the phone, its session too. @returns the session that there was */
export function leaveHere(): Session | undefined {
  const session = kept.read()
  kept.clear()
  owner.clear()
  wipePersonal()
  return session
}

/** Ends the session on the server and wipes everything personal from the phone. */
export async function signOut(): Promise<void> {
  const session = leaveHere()
  if (session) await withRetry(() => platformOnce.signOut({}, { token: session.token }))
}
