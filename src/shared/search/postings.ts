import { startsOf, type KnownWords } from './known-words'

/** BM25's two numbers: how soon more of the same stops counting, and how much a long item is marked down. */
export interface Bm25 {
  readonly saturation: number
  readonly length: number
}

/** What people say for an item is no long text: beside a hundred thousand bare names it counts as so many of them. */
const LONGEST = 4

/** Of each token the items that have it, in typed arrays. */
export interface Postings {
  /** How telling each token is: what few items have says more. */
  readonly worths: Float32Array
  /** The same for a token that no item has. */
  readonly unknown: number
  /** Row n: the items that have token n, in order. */
  readonly starts: Uint32Array
  readonly items: Uint32Array
  /** BM25 of each of `items` for its token, but for the token's worth and its kind's weight. */
  readonly impacts: Float32Array
}

/** Turns a catalogue round. */
export function postingsOf({ kinds, folded, tokenStarts, wordTokens, wordStarts }: KnownWords, how: Bm25): Postings {
  const all = wordStarts.length - 1
  const startOf = (item: number) => tokenStarts[wordStarts[item] || 0]
  /** From the first token of an item's first word to the last of its last: a token once for each word that has it. */
  const tokensIn = (item: number) => wordTokens.subarray(startOf(item), startOf(item + 1))

  const having = kinds.map(() => 0)
  const seen = new Int32Array(kinds.length).fill(-1)
  for (let item = 0; item < all; item++)
    tokensIn(item).forEach((token) => {
      if (seen[token] !== item) having[token] = (having[token] || 0) + 1
      seen[token] = item
    })

  const lengthOf = (item: number) =>
    folded.slice(wordStarts[item], wordStarts[item + 1]).reduce((sum, word) => sum + word.length, 0)
  const usual = folded.reduce((sum, word) => sum + word.length, 0) / Math.max(1, all)
  const starts = startsOf(having)
  const items = new Uint32Array(starts[kinds.length] || 0)
  const impacts = new Float32Array(items.length)
  const next = starts.slice()
  const counts = new Uint32Array(kinds.length)
  for (let item = 0; item < all; item++) {
    const norm = how.saturation * (1 - how.length + how.length * Math.min(LONGEST, lengthOf(item) / usual))
    const tokens = tokensIn(item)
    tokens.forEach((token) => void (counts[token] = (counts[token] || 0) + 1))
    tokens.forEach((token) => {
      const count = counts[token] || 0
      if (count === 0) return
      const place = next[token] || 0
      next[token] = place + 1
      items[place] = item
      impacts[place] = (count * (1 + how.saturation)) / (count + norm)
      counts[token] = 0
    })
  }
  const worth = (count: number) => Math.log(1 + (all - count + 0.5) / (count + 0.5))
  return { worths: Float32Array.from(having, worth), unknown: worth(0), starts, items, impacts }
}

/** Whether an item has a token. */
export function has({ starts, items }: Postings, token: number, item: number): boolean {
  let [from, to] = [starts[token] || 0, starts[token + 1] || 0]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((items[middle] || 0) < item) from = middle + 1
    else to = middle
  }
  return from < (starts[token + 1] || 0) && items[from] === item
}
