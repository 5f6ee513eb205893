import { useState } from 'react'
import { visit } from '../../../core/tab'

interface Saying<T> {
  readonly about: T
  /** Sent before the page was left to sign in. */
  readonly word?: string
}

/** What a sheet needs to know of its report. */
export interface SheetOf {
  /** To be sent as the sheet opens: somebody has said it already. */
  readonly word?: string
  /** It is on its way. */
  sent(word: string): void
  /** It has arrived or was refused. */
  ended(): void
  close(): void
}

export interface Report<T> {
  open(about: T): void
  /** What is being reported, while its sheet is open. */
  readonly about?: T
  readonly sheet: SheetOf
}

/**
 * A report from the tap that opens its sheet. A browser leaves the page to sign in: what was said is kept in this tab, and
 * goes on once one is back; once only, so that a sign-in that fails is not begun for ever.
 * @param key of the thing on this page
 */
export function useReport<T>(key: string): Report<T> {
  const kept = visit<Saying<T>>(`report:${key}`)
  const [saying, set] = useState(() => {
    const before = kept.read()
    kept.clear()
    return before
  })
  return {
    about: saying?.about,
    open: (about) => set({ about }),
    sheet: {
      word: saying?.word,
      sent: (word) => {
        if (process.env.TARO_ENV === 'h5' && saying && !saying.word) kept.write({ about: saying.about, word })
      },
      ended: () => kept.clear(),
      close: () => set(undefined),
    },
  }
}
