import type { Findable, Tables } from '../../src/shared/search/engine'
import { fold } from '../../src/shared/search/fold'
import { tokensOf, type Token } from '../../src/shared/search/tokens'

/** What a token adds by its kind; sounds and initials come with the characters. */
const kinds = { one: 1, two: 0.8, word: 1.8, sound: 0, spelt: 0, initials: 0 }
/** What is left of a token's worth each time that a word with it is kept. */
const AGAIN = 0.16
/** How much more a token says that many words of the matter have; above 1, for one author's word may be a whim. */
const COMMON = 2
/** How much dearer a long word is than its bytes: of what people type, short words are a larger part. */
const DEAR = 2.1
/** Bytes that a word's end, a Han character and any other take when packed, about. */
const [END, HAN, OTHER] = [0.7, 1.05, 0.46]
/** What a Han character takes the first time: its place and its sound, shared by the matters that have it. */
const NEW = 4

function countsOf<One>(lists: readonly (readonly One[])[]): Map<One, number> {
  const counts = new Map<One, number>()
  for (const token of lists.flat()) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

interface Read {
  readonly word: string
  readonly at: number
  readonly bytes: number
  readonly tokens: readonly Token[]
  readonly weights: readonly number[]
}

/** A word that may be kept, and what it is worth for its bytes once the better ones of its matter are. */
interface Ranked extends Read {
  readonly item: number
  readonly worth: number
}

/** The words of one matter, best first: what they say counts less each time it is said again. */
function* ranked(item: number, stay: readonly Read[], others: readonly Read[]): Generator<Ranked> {
  const said = new Map<Token, number>()
  const keep = ({ tokens }: Read) => tokens.forEach((token) => said.set(token, (said.get(token) ?? 0) + 1))
  const worthOf = ({ tokens, weights, bytes }: Read) =>
    tokens.reduce<number>((sum, token, at) => sum + (weights[at] ?? 0) * AGAIN ** (said.get(token) ?? 0), 0) /
    bytes ** DEAR
  stay.forEach(keep)
  const left = new Set(others)
  let worth = Infinity
  while (left.size > 0) {
    const [best, its] = [...left]
      .map((one) => [one, worthOf(one)] as const)
      .reduce((one, other) => (other[1] > one[1] ? other : one))
    worth = Math.min(worth, its)
    yield { ...best, item, worth }
    keep(best)
    left.delete(best)
  }
}

/**
 * Leaves out the words that say little for the bytes they cost every phone: what many words of a matter have, and few
 * matters, says most, and less each time it is said again. Judged by the words of the catalogue alone; the numbers above
 * were chosen on the dev and tune queries of bench/find.
 * @param stays whether a word stays whatever it says, by its place among the matter's and by the word itself
 * @param room for the other words, in bytes as they are guessed here
 */
export function trim(
  items: readonly Findable[],
  tables: Tables,
  { stays, room }: { stays: (at: number, word: string) => boolean; room: number },
): Findable[] {
  const spread = countsOf(items.map(({ words }) => [...new Set(words.join(''))]))
  const bytesOf = (word: string) =>
    [...word].reduce((sum, one) => sum + (one >= '\u3400' ? HAN + NEW / (spread.get(one) ?? 1) : OTHER), END)
  const tokensIn = items.map(({ words }) =>
    words.map((word) =>
      [...tokensOf(fold(word, tables.traditional), tables, 'known')].filter(([, kind]) => kinds[kind] > 0),
    ),
  )
  const times = tokensIn.map((words) => countsOf(words.map((tokens) => tokens.map(([token]) => token))))
  const having = countsOf(times.map((counts) => [...counts.keys()]))
  const rare = (token: Token) => {
    const count = having.get(token) ?? 0
    return Math.log(1 + (items.length - count + 0.5) / (count + 0.5))
  }
  const read = items.map(({ words }, item) =>
    words.map((word, at): Read => {
      const tokens = tokensIn[item]?.[at] ?? []
      const weights = tokens.map(
        ([token, kind]) => kinds[kind] * rare(token) * (times[item]?.get(token) ?? 0) ** COMMON,
      )
      return { word, at, bytes: bytesOf(word), tokens: tokens.map(([token]) => token), weights }
    }),
  )
  const staying = read.map((words) => words.filter(({ at, word }) => stays(at, word)))
  const kept = staying.map((words) => [...words])
  const all = read.flatMap((words, item) => {
    const stay = staying[item] ?? []
    return [
      ...ranked(
        item,
        stay,
        words.filter((one) => !stay.includes(one)),
      ),
    ]
  })
  let left = room
  for (const one of all.sort((a, b) => b.worth - a.worth)) {
    left -= one.bytes
    if (left < 0) break
    kept[one.item]?.push(one)
  }
  const end = ({ word }: Read) => [...word].reverse().join('')
  // What stays in its order, names first; the rest by their ends: what is alike side by side packs better
  const inOrder = (words: readonly Read[], stay: readonly Read[]) => [
    ...stay,
    ...words.filter((one) => !stay.includes(one)).sort((a, b) => (end(a) < end(b) ? -1 : 1)),
  ]
  return items.map(({ id }, item) => ({
    id,
    words: inOrder(kept[item] ?? [], staying[item] ?? []).map(({ word }) => word),
  }))
}
