import Taro from '@tarojs/taro'
import type { Launch } from './arrival'
import { RETURN } from './channel'
import { referrer } from './referrer'

const used = new Set<string>()

/** What a declared mini-program hands over, under a nonce of its own, once. */
function handedOver(): Launch['handed'] {
  // Where none is declared the build leaves the rest out
  if (!SENDERS) return undefined
  const { appId, data } = referrer()
  const { nonce = '' } = data
  if (!SENDERS.includes(appId) || used.has(nonce) || !/^[\w-]{8,64}$/.test(nonce)) return undefined
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
  if (!latest || (key !== seen && scene !== RETURN)) latest = { path, query, scene, category, handed: handedOver() }
  seen = key
  return latest
}
