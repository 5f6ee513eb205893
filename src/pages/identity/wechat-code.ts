import type { RealNameEntry } from '../../shared/platform/types'
import { referrerData } from '../../core/arrival/launch'
import { leaveFor, type Outcome } from '../../core/device'

/** Opens WeChat's real-name check; it comes back through onShow with a code. */
export const leaveForCode = ({ appId = '', path }: RealNameEntry): Promise<Outcome> => leaveFor(appId, path)

let used = ''

/** The one-time code WeChat's check came back with, once. */
export function returnedCode(): string | undefined {
  const { code } = referrerData()
  if (!code || code === used) return undefined
  used = code
  return code
}
