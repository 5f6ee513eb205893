import type { KnownWords } from './known-words'

const KINDS = 5

/** What the tokens of each kind of each word are worth together: five a word. */
export function massesOf({ texts, kinds, tokenStarts, wordTokens }: KnownWords, worths: Float32Array): Float32Array {
  const masses = new Float32Array(texts.length * KINDS)
  for (let word = 0; word < texts.length; word++)
    wordTokens.subarray(tokenStarts[word], tokenStarts[word + 1]).forEach((token) => {
      const mass = word * KINDS + (kinds[token] || 0)
      masses[mass] = (masses[mass] || 0) + (worths[token] || 0)
    })
  return masses
}

/** What a word weighs beside a query; kinds that the query has not (initials, mostly) have no weight. */
export function massOf(masses: Float32Array, word: number, weights: readonly number[]): number {
  let sum = 0
  for (let kind = 0; kind < KINDS; kind++) sum += (weights[kind] || 0) * (masses[word * KINDS + kind] || 0)
  return sum
}
