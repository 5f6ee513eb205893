import Taro from '@tarojs/taro'
import { wipeTab } from './tab'

interface Kept {
  v: number
  data: unknown
}

/** A persisted store: one named thing, kept on the phone from visit to visit. */
export interface Persisted<T> {
  read(): T | undefined
  write(value: T): void
  clear(): void
}

/**
 * One named thing kept on the phone, with a version. Older data goes through `upgrade`; what cannot be read is
 * dropped, never thrown: a full or broken store must not stop a page. It goes when its holder signs out, unless the phone
 * itself keeps it (`stays`).
 */
export function persisted<T>(
  key: string,
  version: number,
  upgrade: (old: unknown, from: number) => T | undefined = () => undefined,
): Persisted<T> {
  return {
    read() {
      try {
        const kept = Taro.getStorageSync<Kept | ''>(key)
        if (!kept || typeof kept !== 'object') return undefined
        return kept.v === version ? (kept.data as T) : upgrade(kept.data, kept.v)
      } catch {
        return undefined
      }
    },
    write(data) {
      try {
        Taro.setStorageSync(key, { v: version, data })
      } catch {
        // A full store: the page works without the copy
      }
    },
    clear() {
      try {
        Taro.removeStorageSync(key)
      } catch {
        // Nothing kept, nothing to clear
      }
    },
  }
}

/** A persisted store of one person. `owner` is the session's owner tag, so that two people on one phone never mix. */
export const personalPersisted = <T>(owner: string, key: string, version: number): Persisted<T> =>
  persisted<T>(`mine:${owner}:${key}`, version)

/** Names of what is the phone's whoever holds it: its look, city and clock, and copies that are the same for everybody. */
const stays = /^(look|city|clock)$|^(public|words):/

const forgetful: (() => void)[] = []

/** Has `forget` called when everything personal is wiped: what stands in memory goes too. */
export const onWipe = (forget: () => void): void => void forgetful.push(forget)

/** The one wipe: all that is kept goes, but what is named here as the phone's own. */
export function wipePersonal(): void {
  for (const forget of forgetful) forget()
  wipeTab()
  try {
    for (const key of Taro.getStorageInfoSync().keys) if (!stays.test(key)) Taro.removeStorageSync(key)
  } catch {
    // The next write fails as well, so nothing personal accumulates
  }
}
