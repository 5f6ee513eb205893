import type { Pinyin } from './pinyin'

export interface Findable {
  readonly id: string
  /** Its name first; then what people say for it. */
  readonly words: readonly string[]
}

/** How people talk, as sources of regular expressions. */
export interface SpeechText {
  /** What speaks against any office, and for one. */
  readonly elsewhere: string
  readonly errand: string
  /** What every question has. */
  readonly phrases: string
  /** Words that mean the same, `娃=孩子|宝宝`; their groups do not capture. */
  readonly alike: readonly string[]
}

/** How people talk, as search takes it. */
export interface Speech {
  readonly elsewhere: RegExp
  readonly errand: RegExp
  readonly phrases: RegExp
  /** A folded text with one word for those that mean the same. */
  readonly alike: (folded: string) => string
}

export interface Tables {
  readonly traditional: ReadonlyMap<string, string>
  readonly pinyin: Pinyin
  readonly speech: Speech
}
