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
  kinds: { one: 0.94, two: 0.24, sound: 0.43, spelt: 1, initials: 0.49, word: 1.3 },
  saturation: 1.6,
  length: 0.22,
  word: 0.11,
  query: 0.61,
  exact: 2,
}
