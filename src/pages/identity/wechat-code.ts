import type { RealNameEntry } from '../../shared/platform/types'
import { referrer } from '../../core/arrival/referrer'
import { leaveFor, type Outcome } from '../../core/device'
import { newId } from '../../core/ids'

/** Where we went for a code, until one comes back. */
let awaited: { readonly appId: string; readonly state: string } | undefined
let used = ''

/** Address to come back to: in a mini-program WeChat comes back by itself. */
export const returnAddress = (here: string): string => here

/** Opens WeChat's real-name check; it comes back through onShow with a code. */
export function leaveForCode({ appId = '', path }: RealNameEntry): Promise<Outcome> {
  awaited = { appId, state: newId() }
  return leaveFor(appId, path, { state: awaited.state })
}

/** The one-time code WeChat's check came back with, once. What another program passes along is none. */
export function returnedCode(): string | undefined {
  const { appId, data } = referrer()
  const { code, state } = data
  if (!code || code === used || !awaited || appId !== awaited.appId) return undefined
  // WeChat names the sender; a check that also says what it was asked for must say ours
  if (state !== undefined && state !== awaited.state) return undefined
  awaited = undefined
  used = code
  return code
}
