import type { Speech } from './findable'

/** Of what somebody says, more is not read. */
export const MOST = 400
/** ü, which keyboards write as v, with or without its tone. */
const umlaut = /u[\u0300-\u036f]*\u0308[\u0300-\u036f]*/g
const marks = /[\u0300-\u036f]/g

/**
 * One way to write a text: simple characters, small letters, no width, no tones or accents, no punctuation; spaces only
 * between letters; what copied papers have for characters (radicals, ligatures) as the characters. Reads the first 400.
 * @param traditional traditional → simplified
 */
export function fold(text: string, traditional: ReadonlyMap<string, string>): string {
  return text
    .slice(0, MOST)
    .toLowerCase()
    .normalize('NFKD')
    .replace(umlaut, 'v')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, ' ')
    .replace(/[\u3400-\u9fff]/g, (han) => traditional.get(han) ?? han)
    .replace(/ ?([\u3400-\u9fff]) ?/g, '$1')
    .trim()
}

/** Without what every question has; whole where nothing else would be left. */
export function core(folded: string, { phrases }: Speech): string {
  const left = folded.replace(phrases, '').trim()
  return left.length > 1 ? left : folded
}
