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
  kinds: { one: 1.11, two: 0.08, sound: 0.42, spelt: 1.5, initials: 1.2, word: 1.05 },
  saturation: 2.2,
  length: 0.35,
  word: 0.115,
  query: 0.4,
  exact: 2.5,
}
