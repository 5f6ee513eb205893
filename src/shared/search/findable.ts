import type { Pinyin } from './pinyin'
import type { WordFinder } from './word-finder'

export interface Findable {
  readonly id: string
  /** Its name first; then what people say for it. */
  readonly words: readonly string[]
}

/** How people talk: words with `|` between, phrases and words alike as sources of regular expressions. */
export interface SpeechText {
  /** What is talked about elsewhere: gossip, and other offices' business. */
  readonly elsewhere: string
  /** What every errand has, whichever it is. */
  readonly errand: string
  /** Characters that say nothing by themselves: `的了吗`. */
  readonly idle: string
  /** What is said before and after a request. */
  readonly polite: string
  /** What every question has. */
  readonly phrases: string
  /** Words that mean the same, `娃=孩子|宝宝`; their groups do not capture. */
  readonly alike: readonly string[]
}

/** How people talk, as search takes it. */
export interface Speech {
  readonly elsewhere: WordFinder
  readonly errand: WordFinder
  readonly idle: string
  readonly polite: RegExp
  readonly phrases: RegExp
  /** A folded text with one word for those that mean the same. */
  readonly alike: (folded: string) => string
}

export interface Tables {
  readonly traditional: ReadonlyMap<string, string>
  readonly pinyin: Pinyin
  readonly speech: Speech
}
