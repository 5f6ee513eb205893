import Taro from '@tarojs/taro'

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
 * dropped, never thrown: a full or broken store must not stop a page.
 * `personal` things are listed so that signing out wipes them.
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

const personalPrefix = 'mine:'

/** A persisted store wiped at sign-out. `owner` is the session's owner tag, so that two people on one phone never mix. */
export const personalPersisted = <T>(owner: string, key: string, version: number): Persisted<T> =>
  persisted<T>(`${personalPrefix}${owner}:${key}`, version)

const forgetful: (() => void)[] = []

/** Has `forget` called when everything personal is wiped: what stands in memory goes too. */
export const onWipe = (forget: () => void): void => void forgetful.push(forget)

export function wipePersonal(): void {
  for (const forget of forgetful) forget()
  try {
    for (const key of Taro.getStorageInfoSync().keys) {
      if (key.startsWith(personalPrefix)) Taro.removeStorageSync(key)
    }
  } catch {
    // The next write fails as well, so nothing personal accumulates
  }
}
