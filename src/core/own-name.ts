import { persisted } from './storage'

/** Masked, as the server tells it: "林**". */
const kept = persisted<string>('own-name', 1)

/** Keeps how the name of who holds this phone begins and how long it is: what is said aside may then go without it. */
export const keepOwnName = (masked: string | undefined): void => {
  if (masked && masked !== kept.read()) kept.write(masked)
}

const LONGEST_WITHOUT_DOT = 4
const HAN = /[\u3400-\u9fff]/

/**
 * A text in which nothing stands that may be the name of who holds this phone, in one piece or with blanks or dots between
 * its letters; `#` stands in its place. The phone knows only the first letter and the length: words of that form go too.
 */
export function withoutOwnName(text: string): string {
  const [first = '', ...rest] = [...(kept.read() ?? '')]
  if (!/[A-Za-z\u00c0-\u024f\u3400-\u9fff]/.test(first)) return text
  if (HAN.test(first)) {
    // A name this long has a dot in it, which was counted
    const letters = rest.length > LONGEST_WITHOUT_DOT ? rest.length - 1 : rest.length
    const name = new RegExp(`${first}(?:[\\s·•.]{0,2}[\\u3400-\\u9fff]){${letters}}`, 'g')
    return text.replace(name, '#')
  }
  const name = new RegExp(`(^|[^A-Za-z\\u00c0-\\u024f])${first}[A-Za-z\\u00c0-\\u024f\\s.'-]{${rest.length}}`, 'gi')
  return text.replace(name, '$1#')
}
