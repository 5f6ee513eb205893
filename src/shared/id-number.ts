import { isDay } from './days'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** The 18th character for the first 17 digits: GB 11643-1999, ISO 7064 MOD 11-2. */
export const checkDigit = (first17: string): string =>
  CHECKS.charAt(WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(first17.charAt(i)), 0) % 11)

/** Birthday of an id number, "1949-12-31"; the number must be a valid one. */
export const birthOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`

/** Whose card it is: a resident's, or a residence permit of somebody from Hong Kong, Macao or Taiwan. */
export type IdKind = 'resident' | 'hongkong-residence' | 'macao-residence' | 'taiwan-residence'

export type IdReading =
  | {
      readonly valid: true
      readonly normalized: string
      readonly birth: string
      readonly sex: 'male' | 'female'
      readonly kind: IdKind
    }
  | { readonly valid: false; readonly reason: 'length' | 'charset' | 'date' | 'checksum' }

/** 港澳台居民居住证申领发放办法, article 3. */
const PERMITS: Readonly<Record<string, IdKind | undefined>> = {
  '810000': 'hongkong-residence',
  '820000': 'macao-residence',
  '830000': 'taiwan-residence',
}

/** The sex in an id number; the number must be a valid one. */
export const sexOf = (idNumber: string): 'male' | 'female' => (Number(idNumber.charAt(16)) % 2 ? 'male' : 'female')

/**
 * What an id number of 18 characters says (GB 11643-1999), or the first thing wrong with it. A small x is taken for X; the
 * region is not checked: lapsed codes stay on living people's cards.
 * @param today "2026-11-28": nobody is born after it
 */
export function readIdNumber(text: string, today: string): IdReading {
  const wrong = (reason: 'length' | 'charset' | 'date' | 'checksum') => ({ valid: false, reason }) as const
  if (text.length !== 18) return wrong('length')
  if (!/^\d{17}[\dXx]$/.test(text)) return wrong('charset')
  const normalized = text.toUpperCase()
  const birth = birthOf(normalized)
  if (!isDay(birth) || birth > today) return wrong('date')
  if (checkDigit(normalized) !== normalized.charAt(17)) return wrong('checksum')
  const kind = PERMITS[normalized.slice(0, 6)] ?? 'resident'
  return { valid: true, normalized, birth, sex: sexOf(normalized), kind }
}

/** "110***********002X": neither the district nor the birthday shows. */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 3)}${'*'.repeat(Math.max(0, idNumber.length - 7))}${idNumber.slice(-4)}`

/**
 * The number in what people type or paste: blanks, hyphens, words before it, signs that are not seen, full-width and small
 * characters, and letters that look like X are put right. Nothing is cut off: what is too long shows so.
 */
export const tidyIdNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[×✕ХΧ]/g, 'X')
    .replace(/[^0-9A-Z]/g, '')
    .replace(/^[A-Z]+(?=\d{15})/, '')

/**
 * Whether a number is of another document than a resident's: a passport or a foreigner's old permanent residence card
 * (letters, then digits), a travel permit of Hong Kong, Macao (a letter and 8 digits) or Taiwan (8 digits).
 * @param idNumber as `tidyIdNumber` gives it
 */
export const isOtherDocument = (idNumber: string): boolean => /^(?:[A-Z]{1,3}\d{6,12}|\d{8}(?:\d\d)?)$/.test(idNumber)
