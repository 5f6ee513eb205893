import type { Findable, Tables } from '../../src/core/find/engine'
import { fold } from '../../src/core/find/fold'
import { tokensOf, type Token } from '../../src/core/find/tokens'

/** What a token adds by its kind; sounds and initials come with the characters. */
const kinds = { one: 1, two: 0.45, word: 1.8, sound: 0, spelt: 0, initials: 0 }
/** What is left of a token's worth each time that a word with it is kept. */
const AGAIN = 0.16
/** How much more a token says that many words of the matter have; above 1, for one author's word may be a whim. */
const COMMON = 1.6
/** How much dearer a long word is than its bytes: of what people type, short words are a larger part. */
const DEAR = 1.9
/** Bytes that a word's end, a Han character and any other take when packed, about. */
const [END, HAN, OTHER] = [0.7, 1.05, 0.46]
/** What a Han character takes the first time: its place and its sound, shared by the matters that have it. */
const NEW = 2.5

const countsOf = (lists: readonly (readonly Token[])[]) => {
  const counts = new Map<Token, number>()
  for (const token of lists.flat()) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

/**
 * Leaves out the words that say little for the bytes they cost every phone: what many words of a matter have, and few
 * matters, says most, and less each time it is said again. Judged by the words of the catalogue alone; the numbers above
 * were chosen on the dev and tune queries of bench/find.
 * @param stays whether a word stays whatever it says, by its place among the matter's and by the word itself
 * @param least what a word must be worth for its bytes
 */
export function trim(
  items: readonly Findable[],
  tables: Tables,
  { stays, least }: { stays: (at: number, word: string) => boolean; least: number },
): Findable[] {
  const spread = countsOf(items.map(({ words }) => [...new Set(words.join(''))]))
  const bytesOf = (word: string) =>
    [...word].reduce((sum, one) => sum + (one >= '\u3400' ? HAN + NEW / (spread.get(one) ?? 1) : OTHER), END)
  const read = items.map(({ words }) =>
    words.map((word, at) => {
      const tokens = [...tokensOf(fold(word, tables.traditional), tables, 'known')]
      return { word, at, bytes: bytesOf(word), tokens: tokens.filter(([, kind]) => kinds[kind] > 0) }
    }),
  )
  const having = countsOf(
    read.map((words) => [...countsOf(words.map(({ tokens }) => tokens.map(([one]) => one))).keys()]),
  )
  const rare = (token: Token) => {
    const count = having.get(token) ?? 0
    return Math.log(1 + (items.length - count + 0.5) / (count + 0.5))
  }
  return read.map((words, index) => {
    const times = countsOf(words.map(({ tokens }) => tokens.map(([one]) => one)))
    const said = new Map<Token, number>()
    const worth = ({ tokens, bytes }: (typeof words)[number]) =>
      tokens.reduce(
        (sum, [token, kind]) =>
          sum + kinds[kind] * rare(token) * (times.get(token) ?? 0) ** COMMON * AGAIN ** (said.get(token) ?? 0),
        0,
      ) /
      bytes ** DEAR
    const kept: typeof words = []
    const keep = (one: (typeof words)[number]) => {
      kept.push(one)
      for (const [token] of one.tokens) said.set(token, (said.get(token) ?? 0) + 1)
    }
    words.filter(({ at, word }) => stays(at, word)).forEach(keep)
    const left = words.filter((one) => !kept.includes(one))
    while (left.length > 0) {
      const best = left.reduce((one, other) => (worth(other) > worth(one) ? other : one))
      if (worth(best) < least) break
      keep(best)
      left.splice(left.indexOf(best), 1)
    }
    return { id: items[index]?.id ?? '', words: kept.sort((a, b) => a.at - b.at).map(({ word }) => word) }
  })
}
