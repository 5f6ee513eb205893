import { pinyinOf } from './pinyin'
import type { Findable, Tables } from './engine'

/** What the generator packs (scripts/find/pack.ts): pairs that occur often stand behind one sign. */
export interface Packed {
  /** The signs, each one character. */
  readonly signs: string
  /** Two characters a sign, in the same order; a pair may hold earlier signs. */
  readonly pairs: string
  /** Items by line; id, then words, with a tab between. */
  readonly text: string
  readonly pinyin: string
  readonly traditional: string
}

/** The tables as the finder takes them. */
export function tablesOf({ pinyin, traditional }: Pick<Packed, 'pinyin' | 'traditional'>): Tables {
  const forms = [...traditional]
  const simple = forms.flatMap((form, at) => (at % 2 ? [] : [[form, forms[at + 1] ?? form] as const]))
  return { traditional: new Map(simple), pinyin: pinyinOf(pinyin) }
}

/** The words and tables as the finder takes them. */
export function unpack({ signs, pairs, text, ...tables }: Packed): { items: Findable[]; tables: Tables } {
  const meaning = new Map<string, string>()
  const open = (packed: string) => [...packed].map((one) => meaning.get(one) ?? one).join('')
  const both = [...pairs]
  ;[...signs].forEach((sign, at) => meaning.set(sign, open(both.slice(at * 2, at * 2 + 2).join(''))))
  const items = open(text)
    .split('\n')
    .map((line) => {
      const [id = '', ...words] = line.split('\t')
      return { id, words }
    })
  return { items, tables: tablesOf(tables) }
}
