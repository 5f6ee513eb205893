import type { Draft } from './draft'

const key = 'real-name-draft'

/** A browser may keep nothing: what was typed is typed again then. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** On the web the page is left and loaded anew: what was typed waits in this tab, and only there. */
export const draft = {
  read: (): Draft | undefined => {
    const text = tried(() => sessionStorage.getItem(key))
    return text ? (JSON.parse(text) as Draft) : undefined
  },
  write: (typed: Draft): void => void tried(() => sessionStorage.setItem(key, JSON.stringify(typed))),
  clear: (): void => void tried(() => sessionStorage.removeItem(key)),
}
