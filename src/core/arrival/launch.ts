import Taro from '@tarojs/taro'
import type { Launch } from './given'
import { RETURN } from './channel'
import { referrer } from './referrer'

const used = new Set<string>()

/** What one of these mini-programs hands over, under a nonce of its own, once. */
function handedOver(senders: readonly string[]): Launch['handed'] {
  const { appId, data } = referrer()
  const { nonce = '' } = data
  if (!senders.includes(appId) || used.has(nonce) || !/^[\w-]{8,64}$/.test(nonce)) return undefined
  used.add(nonce)
  return data
}

let seen = ''
let latest: Launch | undefined

/** The latest launch. Coming back from another mini-program is none: whoever does came as they had come before. */
export function launchNow(): Launch {
  const enter = Taro.getEnterOptionsSync()
  const { path = '', query = {}, scene, apiCategory: category } = enter
  const key = JSON.stringify([path, query, scene, enter.referrerInfo])
  if (!latest || (key !== seen && scene !== RETURN)) {
    // Where no mini-program is declared the build leaves the rest out
    latest = { path, query, scene, category, handed: SENDERS ? handedOver(SENDERS) : undefined }
  }
  seen = key
  return latest
}
