import MiniSearch from 'minisearch'
import { SearchEngine, type Findable } from '../../src/shared/search/engine'
import { tablesOf, unpack, type Packed, type TablesText } from '../../src/shared/search/unpack'

/** An engine over a catalogue: said → ids, best first. */
export type Ask = (said: string) => readonly string[]

export interface Built {
  readonly ask: Ask
  /** UTF-8 bytes of what it is stored as; absent where it stores nothing. */
  readonly bytes?: () => number
}

/** The same items and words for every engine. */
export interface Given {
  readonly items: readonly Findable[]
  /** The generator's work; only ours takes them. */
  readonly texts: TablesText
  /** As a phone's package has the matters. */
  readonly packed: Packed
  /** Of the packed words, in their order. */
  readonly ids: readonly string[]
}

export type Engine = (given: Given) => Built

export const TOP = 10

/** UTF-8 bytes of a value as JSON. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

/** Ours, with the tables given. */
export const engineOf = (items: readonly Findable[], texts: TablesText): SearchEngine =>
  new SearchEngine(items, tablesOf(texts))

/** Ours with the words that the generator left in, and its tables: what a phone's package has, beside the same other items. */
export function packedEngine({ items, packed, ids }: Pick<Given, 'items' | 'packed' | 'ids'>): SearchEngine {
  const { items: kept, tables } = unpack(packed, ids)
  const others = items.filter(({ id }) => !kept.some((item) => item.id === id))
  return new SearchEngine([...kept.filter(({ id }) => !id.startsWith('event.')), ...others], tables)
}

const han = /[\u3400-\u9fff]/

/** Characters and pairs of them; words of letters. */
export const grams = (text: string): string[] => {
  const parts = text.toLowerCase().match(/[a-z0-9]+|[\u3400-\u9fff]/g) ?? []
  return [
    ...parts,
    ...parts.flatMap((part, at) => {
      const before = parts[at - 1]
      return before && han.test(part) && han.test(before) ? [before + part] : []
    }),
  ]
}

/** MiniSearch over the words of each item, one a line. */
export function miniSearch(items: readonly Findable[], tokenize: (text: string) => string[]): Built {
  const engine = new MiniSearch({ fields: ['words'], tokenize })
  engine.addAll(items.map(({ id, words }) => ({ id, words: words.join('\n') })))
  const ask: Ask = (said) =>
    engine
      .search(said)
      .slice(0, TOP)
      .map(({ id }) => id as string)
  return { ask, bytes: () => jsonBytes(engine) }
}

/** As the page asks: what the best is worth along with it. */
const asking =
  (engine: SearchEngine): Ask =>
  (said) =>
    engine.judge(said, TOP).found.map(({ id }) => id)

/** Ours, and the one peer that needs no other library: those that `--jitless` times. */
export const local: Readonly<Record<string, Engine>> = {
  // Stores no index, only the words and tables it builds one from
  Jinban: ({ items, texts }) => ({ ask: asking(engineOf(items, texts)), bytes: () => jsonBytes([items, texts]) }),
  'Jinban, as packed': (given) => ({
    ask: asking(packedEngine(given)),
    bytes: () => jsonBytes(given.packed),
  }),
  'MiniSearch, uni + bigrams': ({ items }) => miniSearch(items, grams),
}
