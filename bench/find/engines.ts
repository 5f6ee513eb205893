import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { charactersOf, pinyinTable, traditionalPairs } from '../../scripts/find/tables'
import { Finder, type Findable } from '../../src/core/find/engine'
import { pinyinOf } from '../../src/core/find/pinyin'
import { unpack } from '../../src/core/find/unpack'
import { packed } from '../../src/pages/find/catalogue.gen'

/** An engine over a catalogue: said → ids, best first. */
export type Ask = (said: string) => readonly string[]

/** Built from the same items and words. */
export type Engine = (items: readonly Findable[]) => Ask

const TOP = 10

/** Ours, with the tables that the generator packs. */
export function finderOf(items: readonly Findable[]): Finder {
  const characters = charactersOf(items.flatMap(({ words }) => words))
  const pairs = [...traditionalPairs(characters)]
  const traditional = new Map(pairs.flatMap((form, at) => (at % 2 ? [] : [[form, pairs[at + 1] ?? form] as const])))
  return new Finder(items, { pinyin: pinyinOf(pinyinTable(characters)), traditional })
}

const han = /[\u3400-\u9fff]/

/** Characters and pairs of them; words of letters. */
const grams = (text: string): string[] => {
  const parts = text.toLowerCase().match(/[a-z0-9]+|[\u3400-\u9fff]/g) ?? []
  return [
    ...parts,
    ...parts.flatMap((part, at) => {
      const before = parts[at - 1]
      return before && han.test(part) && han.test(before) ? [before + part] : []
    }),
  ]
}

const miniSearch = (items: readonly Findable[], tokenize: (text: string) => string[]): Ask => {
  const engine = new MiniSearch({ fields: ['words'], tokenize })
  engine.addAll(items.map(({ id, words }) => ({ id, words: words.join('\n') })))
  return (said) =>
    engine
      .search(said)
      .slice(0, TOP)
      .map(({ id }) => id as string)
}

const simple = [Converter({ from: 'hk', to: 'cn' }), Converter({ from: 'tw', to: 'cn' })]
const sounded = (text: string) => {
  const plain = simple.reduce((one, way) => way(one), text)
  const syllables = pinyin(plain, { toneType: 'none', type: 'array', nonZh: 'removed' })
  const pairs = syllables.slice(1).map((syllable, at) => `${syllables[at] ?? ''}${syllable}`)
  return [...grams(plain), ...syllables, ...pairs, syllables.join(''), syllables.map(([first]) => first).join('')]
}

export const engines: Readonly<Record<string, Engine>> = {
  Jinban: (items) => {
    const finder = finderOf(items)
    return (said) => finder.find(said, TOP).map(({ id }) => id)
  },
  // The words that the generator left in, and its tables: what a phone has, beside the same other items
  'Jinban, as packed': (items) => {
    const { items: kept, tables } = unpack(packed)
    const others = items.filter(({ id }) => !kept.some((item) => item.id === id))
    const finder = new Finder([...kept.filter(({ id }) => !id.startsWith('event.')), ...others], tables)
    return (said) => finder.find(said, TOP).map(({ id }) => id)
  },
  'MiniSearch, uni + bigrams': (items) => miniSearch(items, grams),
  'MiniSearch + opencc-js + pinyin-pro': (items) =>
    miniSearch(items, (text) => text.split('\n').flatMap(sounded).filter(Boolean)),
  'FlexSearch, characters': (items) => {
    const engine = new Index({ tokenize: 'forward', encode: grams })
    items.forEach(({ words }, at) => engine.add(at, words.join(' ')))
    return (said) => engine.search(said, { limit: TOP, suggest: true }).map((at) => items[Number(at)]?.id ?? '')
  },
  'Fuse, ignoreLocation': (items) => {
    const engine = new Fuse([...items], { keys: ['words'], ignoreLocation: true, threshold: 0.6 })
    return (said) => engine.search(said, { limit: TOP }).map(({ item }) => item.id)
  },
}
