import { digitOf, reading } from './digits'
import type { Findable, Speech, SpeechText, Tables } from './findable'
import { pinyinOf } from './pinyin'
import { ppm } from './ppm'

/** What the generator packs (scripts/search/pack.ts). */
export interface Packed {
  /** Characters of the text that are not Han, in order. */
  readonly letters: string
  /** Its Han characters in order: how far each is from the one before, in digits; a space stands for 92 more. */
  readonly han: string
  /** How long the text is. */
  readonly length: number
  /**
   * First line: of each Han character in order, its syllable, or the simple character that it is the traditional form
   * of. Second: how people talk: three sources, and words alike. Then items by line: id, words. With tabs between.
   */
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
function speechOf({ elsewhere, errand, phrases, alike }: SpeechText): Speech {
  const every = (source: string) => new RegExp(source, 'g')
  const groups = alike.map((group) => group.split('='))
  const any = every(groups.map(([, words]) => `(${words})`).join('|'))
  return {
    elsewhere: every(elsewhere),
    errand: every(errand),
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
/** The farthest that one digit goes. */
export const FAR = 92

function charactersOf(gaps: string): string[] {
  const characters: string[] = []
  let code = BEFORE_HAN
  for (const digit of gaps) {
    const gap = digitOf(digit.charCodeAt(0))
    code += gap || FAR
    if (gap) characters.push(String.fromCharCode(code))
  }
  return characters
}

/** The words and tables as the engine takes them. */
export function unpack({ letters, han, length, text }: Packed): { items: Findable[]; tables: Tables } {
  const characters = charactersOf(han)
  const [forms = '', talk = '', ...lines] = ppm(letters + characters.join(''), length, reading(text)).split('\n')
  const syllables = new Map<string, string>()
  let traditional = ''
  forms.split('\t').forEach((form, at) => {
    const character = characters[at] ?? ''
    if (form >= '\u3400') traditional += character + form
    else if (form) syllables.set(form, (syllables.get(form) ?? '') + character)
  })
  const items = lines.map((line) => {
    const [id = '', ...words] = line.split('\t')
    return { id, words }
  })
  const pinyin = [...syllables].flat().join('')
  const [elsewhere = '', errand = '', phrases = '', ...alike] = talk.split('\t')
  return { items, tables: tablesOf({ pinyin, traditional, speech: { elsewhere, errand, phrases, alike } }) }
}
