import type { Findable, Tables } from '../../src/core/find/engine'
import { fold } from '../../src/core/find/fold'
import { tokensOf } from '../../src/core/find/tokens'

/**
 * Leaves out the words that say little that the others of the matter do not say: each costs every phone its bytes.
 * The names (the first ones) stay; of the rest, the most telling comes first.
 * @param least share of a word's pairs of characters (or words of letters) that must be new
 */
export function trim(item: Findable, tables: Tables, names: number, least: number): Findable {
  const parts = (word: string) =>
    [...tokensOf(fold(word, tables.traditional), tables.pinyin, 'known')]
      .filter(([, kind]) => kind === 'two' || kind === 'word' || kind === 'one')
      .map(([token]) => token)
  const kept = item.words.slice(0, names)
  const seen = new Set(kept.flatMap(parts))
  const left = item.words.slice(names).map((word) => ({ word, parts: parts(word) }))
  const fresh = (one: { parts: readonly string[] }) => one.parts.filter((part) => !seen.has(part)).length
  while (left.length > 0) {
    const best = left.reduce((one, other) =>
      fresh(other) / other.parts.length > fresh(one) / one.parts.length ? other : one,
    )
    if (fresh(best) < least * best.parts.length) break
    kept.push(best.word)
    best.parts.forEach((part) => seen.add(part))
    left.splice(left.indexOf(best), 1)
  }
  return { ...item, words: kept }
}
