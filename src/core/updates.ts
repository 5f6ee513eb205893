import Taro from '@tarojs/taro'
import { exit } from './device'

let ready = false

/** A new version is fetched in the background and used at the next start, or now when `updateNow` is called. */
export function watchUpdates(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.getUpdateManager().onUpdateReady(() => (ready = true))
}

/** What a too-old client offers: the new version if it is here, else a restart that fetches it. */
export function updateNow(): void {
  if (process.env.TARO_ENV !== 'weapp') return location.reload()
  if (ready) return Taro.getUpdateManager().applyUpdate()
  exit()
}
