import type { Visit } from './tab'

const prefix = 'visit:'

/** A browser may keep nothing: what was kept is not there then. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** On the web the page is left and loaded anew: what waits, waits in this tab and only there. */
export const visit = <T>(key: string): Visit<T> => ({
  read: () => tried(() => JSON.parse(sessionStorage.getItem(prefix + key) ?? '') as T),
  write: (value) => void tried(() => sessionStorage.setItem(prefix + key, JSON.stringify(value))),
  clear: () => void tried(() => sessionStorage.removeItem(prefix + key)),
})

const [loading] = performance.getEntriesByType('navigation') as readonly { readonly type?: string }[]
const backTo = loading?.type === 'back_forward' ? location.href : ''

export const cameBackHere = (): boolean => backTo === location.href

export const wipeTab = (): void =>
  void tried(() => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  })
