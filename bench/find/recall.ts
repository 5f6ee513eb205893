import type { Ask } from './local'
import { wantedBy, type Query } from './sets'

export interface Recall {
  n: number
  first: number
  three: number
  reciprocal: number
}

/** Where each query's matter came among the first ten: by type as they appear, and last of all together. */
export function recallOf(ask: Ask, queries: readonly Query[]): [type: string, recall: Recall][] {
  const none = (): Recall => ({ n: 0, first: 0, three: 0, reciprocal: 0 })
  const all = none()
  const types = new Map<string, Recall>()
  for (const query of queries) {
    const wanted = wantedBy(query)
    const rank = ask(query.q).findIndex((id) => wanted.includes(id))
    const type = types.get(query.type) ?? none()
    types.set(query.type, type)
    for (const sum of [type, all]) {
      sum.n++
      if (rank === 0) sum.first++
      if (rank >= 0 && rank < 3) sum.three++
      if (rank >= 0) sum.reciprocal += 1 / (rank + 1)
    }
  }
  return [...types, ['all', all]]
}

/** A share in per cent, with one decimal. */
export const percent = (share: number): string => (100 * share).toFixed(1)

/** Recall at 1 and at 3, and the mean reciprocal rank, as they are printed. */
export const shares = ({ n, first, three, reciprocal }: Recall): string[] => [
  percent(first / n),
  percent(three / n),
  (reciprocal / n).toFixed(3),
]
