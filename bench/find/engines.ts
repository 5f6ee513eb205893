import { Index } from 'flexsearch'
import Fuse from 'fuse.js'
import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import { charactersOf, pinyinTable, traditionalPairs } from '../../scripts/search/tables'
import type { Findable } from '../../src/shared/search/engine'
import { speech } from '../../src/shared/search/speech'
import type { TablesText } from '../../src/shared/search/unpack'
import { grams, jsonBytes, local, miniSearch, TOP, type Engine } from './local'

/** The tables that the generator would write for these items. */
export function textsOf(items: readonly Findable[]): TablesText {
  const characters = charactersOf(items.flatMap(({ words }) => words))
  return { pinyin: pinyinTable(characters), traditional: traditionalPairs(characters), speech }
}

const simple = [Converter({ from: 'hk', to: 'cn' }), Converter({ from: 'tw', to: 'cn' })]

/** Simple characters, their pairs, their syllables, pairs of these, all of them as one, and the initials. */
const sounded = (text: string) => {
  const plain = simple.reduce((one, way) => way(one), text)
  const syllables = pinyin(plain, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
  const pairs = syllables.slice(1).map((syllable, at) => `${syllables[at] ?? ''}${syllable}`)
  return [...grams(plain), ...syllables, ...pairs, syllables.join(''), syllables.map(([first]) => first).join('')]
}

/** All that are compared, by the name they are printed under. */
export const engines: Readonly<Record<string, Engine>> = {
  ...local,
  'MiniSearch + opencc-js + pinyin-pro': ({ items }) =>
    miniSearch(items, (text) => text.split('\n').flatMap(sounded).filter(Boolean)),
  'FlexSearch, characters': ({ items }) => {
    const engine = new Index({ tokenize: 'forward', encode: grams })
    items.forEach(({ words }, at) => engine.add(at, words.join(' ')))
    return {
      ask: (said) => engine.search(said, { limit: TOP, suggest: true }).map((at) => items[Number(at)]?.id ?? ''),
      bytes: () => {
        let bytes = 0
        engine.export((_, data) => {
          bytes += Buffer.byteLength(data ?? '')
        })
        return bytes
      },
    }
  },
  'Fuse, ignoreLocation': ({ items }) => {
    const engine = new Fuse([...items], { keys: ['words'], ignoreLocation: true, threshold: 0.6 })
    return {
      ask: (said) => engine.search(said, { limit: TOP }).map(({ item }) => item.id),
      bytes: () => jsonBytes(engine.getIndex()),
    }
  },
}
