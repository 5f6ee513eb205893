import Taro from '@tarojs/taro'
import { referrerData } from '../../core/arrival/launch'

/** Where WeChat checks: a mini-program of WeChat's, or its page on the web. */
export interface RealNameEntry {
  readonly appId?: string
  readonly path?: string
  readonly url?: string
}

/** Opens WeChat's real-name check; it comes back through onShow with a code. */
export async function leaveForCode({ appId = '', path }: RealNameEntry): Promise<void> {
  await Taro.navigateToMiniProgram({ appId, path })
}

let used = ''

/** The one-time code WeChat's check came back with, once. */
export function returnedCode(): string | undefined {
  const { code } = referrerData()
  if (!code || code === used) return undefined
  used = code
  return code
}
