import { reading } from './digits'
import type { Findable, Speech, SpeechText, Tables } from './findable'
import { pinyinOf } from './pinyin'
import { ppm } from './ppm'
import { rowsOf } from './rows'
import { finderOf } from './word-finder'

/** A text as the generator packs it (scripts/search/pack.ts). */
export interface Packed {
  /** Characters of the text that are not Han, in order. */
  readonly letters: string
  /** How many gaps say which Han characters it has: how far each is from the one before, nought for 92 more. */
  readonly gaps: number
  /** How long the text is. */
  readonly length: number
  /** The gaps; then the text. */
  readonly text: string
}

/** As a generator's table or a server's file gives them. */
export interface TablesText {
  /** `a阿啊ai爱` */
  readonly pinyin: string
  /** `證证戶户` */
  readonly traditional: string
  readonly speech: SpeechText
}

/** @throws SyntaxError for a source that is no regular expression */
function speechOf({ elsewhere, errand, idle, polite, phrases, alike }: SpeechText): Speech {
  const every = (source: string) => new RegExp(source, 'g')
  const groups = alike.map((group) => group.split('='))
  const any = every(groups.map(([, words]) => `(${words})`).join('|'))
  return {
    elsewhere: finderOf(elsewhere),
    errand: finderOf(errand),
    idle,
    polite: every(polite),
    phrases: every(phrases),
    alike: (folded) =>
      folded.replace(any, (word: string, ...found: unknown[]) => groups[found.indexOf(word)]?.[0] ?? word),
  }
}

/** The tables as the engine takes them. @throws SyntaxError for a source that is no regular expression */
export function tablesOf({ pinyin, traditional, speech }: TablesText): Tables {
  const forms = [...traditional]
  const simple = forms.flatMap((form, at) => (at % 2 ? [] : [[form, forms[at + 1] ?? form] as const]))
  return { traditional: new Map(simple), pinyin: pinyinOf(pinyin), speech: speechOf(speech) }
}

/** The first Han character is counted from here. */
export const BEFORE_HAN = 0x33ff
/** The farthest that one gap goes. */
export const FAR = 92

/** A packed text as it was, and its Han characters in order. */
export function opened({ letters, gaps, length, text }: Packed): [text: string, han: string] {
  const coder = reading(text)
  const next = rowsOf(FAR + 1, coder)
  let code = BEFORE_HAN
  let han = ''
  for (let read = 0; read < gaps; read++) {
    const gap = next()
    code += gap || FAR
    if (gap) han += String.fromCharCode(code)
  }
  return [ppm(letters + han, length, coder), han]
}

/**
 * The words and tables as the engine takes them.
 * @param packed First line: of each Han character in order, its syllables, or the simple character that it is the
 *   traditional form of. Second: how people talk: five lists, and words alike. Then the words of each item, a line each.
 *   With tabs between.
 * @param ids of the items, in the order in which they were packed
 */
export function unpack(packed: Packed, ids: readonly string[]): { items: Findable[]; tables: Tables } {
  const [text, han] = opened(packed)
  const [forms = '', talk = '', ...lines] = text.split('\n')
  const syllables = new Map<string, string>()
  let traditional = ''
  forms.split('\t').forEach((form, at) => {
    const character = han.charAt(at)
    if (form >= '\u3400') traditional += character + form
    else if (form)
      form.split(' ').forEach((syllable, at) => {
        syllables.set(syllable, (syllables.get(syllable) || '') + (at ? '=' : '') + character)
      })
  })
  const items = lines.map((line, at) => ({ id: ids[at] || '', words: line ? line.split('\t') : [] }))
  const pinyin = [...syllables].flat().join('')
  const [elsewhere = '', errand = '', idle = '', polite = '', phrases = '', ...alike] = talk.split('\t')
  return {
    items,
    tables: tablesOf({ pinyin, traditional, speech: { elsewhere, errand, idle, polite, phrases, alike } }),
  }
}
