import type { Bm25 } from './postings'
import type { Kind } from './tokens'

export interface Weights extends Bm25 {
  readonly kinds: Readonly<Record<Kind, number>>
  /** How well one word alone fits: by the share of it that was said, by the share of what was said that it has, and if it is just that. */
  readonly word: number
  readonly query: number
  readonly exact: number
}

/** Chosen on bench/find/queries-dev.jsonl and queries-tune.jsonl. */
export const weights: Weights = {
  kinds: { one: 1.05, two: 0.28, sound: 0.36, spelt: 1.05, initials: 1.09, word: 1.13 },
  saturation: 1.86,
  length: 0.44,
  word: 0.1,
  query: 0.42,
  exact: 3.4,
}
