import type { Coder } from './rows'

/** Digits are the printable ASCII characters but " and \, so that a string literal holds them as they are. */
export const BASE = 93

const digitOf = (code: number): number => code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0)

/** Arithmetic coding in digits: the range is kept from BASE ** 5 up to BASE ** 6, in which doubles are exact. */
export const LOW = BASE ** 5

/** Reads choices from digits. */
export function reading(digits: string): Coder {
  let next = 0
  let range = 1
  let code = 0
  return {
    at: (total) => {
      while (range < LOW) {
        range *= BASE
        code = code * BASE + (next < digits.length ? digitOf(digits.charCodeAt(next)) : 0)
        next++
      }
      return Math.min(total - 1, Math.floor(code / Math.floor(range / total)))
    },
    take: (from, size, total) => {
      const unit = Math.floor(range / total)
      code -= from * unit
      range = size * unit
    },
  }
}
