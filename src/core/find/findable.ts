import type { Pinyin } from './pinyin'

export interface Findable {
  readonly id: string
  /** Its name first; then what people say for it. */
  readonly words: readonly string[]
}

export interface Tables {
  readonly traditional: ReadonlyMap<string, string>
  readonly pinyin: Pinyin
}
