import type { Speech } from './findable'

const fullWidth = /[\uff01-\uff5e]/g
const MOST = 120

/**
 * One way to write a text: simple characters, small letters, no width, no punctuation; spaces only between letters.
 * Reads the first 120 characters.
 * @param traditional traditional → simplified
 */
export function fold(text: string, traditional: ReadonlyMap<string, string>): string {
  return text
    .slice(0, MOST)
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
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
