import { isDay } from './days'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** The 18th character for the first 17 digits: GB 11643-1999, ISO 7064 MOD 11-2. */
export const checkDigit = (first17: string): string =>
  CHECKS.charAt(WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(first17.charAt(i)), 0) % 11)

/** Birthday of an id number, "1949-12-31"; the number must be a valid one. */
export const birthOf = (idNumber: string): string =>
  `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`

/** Whether the text is an id number: 18 characters, a birthday that exists, and the right check digit. */
export const isIdNumber = (text: string): boolean =>
  /^\d{17}[\dX]$/.test(text) && isDay(birthOf(text)) && checkDigit(text) === text.charAt(17)

/** "110***********002X": neither the district nor the birthday shows. */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 3)}${'*'.repeat(Math.max(0, idNumber.length - 7))}${idNumber.slice(-4)}`

/** What people type: spaces, hyphens and full-width or small characters are put right. */
export const tidyIdNumber = (typed: string): string =>
  typed
    .replace(/[０-９Ｘｘ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s-]/g, '')
    .toUpperCase()
