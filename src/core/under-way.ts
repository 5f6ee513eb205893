import type { LocalizedText } from '../shared/contract'
import { persisted } from './storage'

type Language = keyof LocalizedText

/** Something begun on this phone, as home lists it: nothing is asked to show it. */
export interface UnderWay {
  readonly title: string
  /** What comes next, by when: "12月3日前上户口". */
  readonly line: string
  /** As `pageUrl` makes it. */
  readonly url: string
  /** The last day of what comes next; absent where it has none. */
  readonly due?: string
  /** `late`: that day has passed; `due`: it is to come; `open`: there is none. */
  readonly state: 'late' | 'due' | 'open'
}

/** What a module keeps when something of its own moves on: words in the languages in which it was read. */
export interface Begun {
  readonly url: string
  readonly due?: string
  readonly said: { readonly [L in Language]?: Pick<UnderWay, 'title' | 'line'> }
}

const kept = persisted<Readonly<Record<string, Begun>>>('under-way', 1)

/**
 * Says how something stands now, for home to show: words of another language stay while the step is the same.
 * @param key The module's own, "life-event:newborn" @param begun Undefined once it is over
 */
export function keepUnderWay(key: string, begun: Begun | undefined): void {
  const { [key]: before, ...others } = kept.read() ?? {}
  const same = before && begun && before.due === begun.due && before.url === begun.url
  const now = begun && { ...begun, said: { ...(same ? before.said : {}), ...begun.said } }
  if (now) kept.write({ ...others, [key]: now })
  else if (before) kept.write(others)
}

/** All that is under way: the nearest day first, then what has none. @param today "2026-11-23" */
export const underWay = (language: Language, today: string): UnderWay[] =>
  Object.values(kept.read() ?? {})
    .flatMap(({ url, due, said }): UnderWay[] => {
      const words = said[language] ?? said.zh ?? said.en
      return words ? [{ ...words, url, due, state: !due ? 'open' : due < today ? 'late' : 'due' }] : []
    })
    .sort((a, b) => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1))
