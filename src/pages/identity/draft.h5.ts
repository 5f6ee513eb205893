import type { Draft } from './draft'

const key = 'real-name-draft'

/** On the web the page is left and loaded anew: what was typed waits in this tab, and only there. */
export const draft = {
  read: (): Draft | undefined => {
    const text = sessionStorage.getItem(key)
    return text ? (JSON.parse(text) as Draft) : undefined
  },
  write: (typed: Draft): void => sessionStorage.setItem(key, JSON.stringify(typed)),
  clear: (): void => sessionStorage.removeItem(key),
}
