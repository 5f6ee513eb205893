import type { Choose } from './ppm'

/** Digits are the printable ASCII characters but " and \, so that a string literal holds them as they are. */
export const BASE = 93

export const digitOf = (code: number): number => code - 32 - (code > 34 ? 1 : 0) - (code > 92 ? 1 : 0)

/** Arithmetic coding in digits: the range is kept from BASE ** 5 up to BASE ** 6, in which doubles are exact. */
export const LOW = BASE ** 5

/** Reads choices from digits. */
export function reading(digits: string): Choose {
  let at = 0
  let range = 1
  let code = 0
  const fill = () => {
    while (range < LOW) {
      range *= BASE
      code = code * BASE + (at < digits.length ? digitOf(digits.charCodeAt(at)) : 0)
      at++
    }
  }
  return (weights) => {
    fill()
    const unit = Math.floor(range / weights.reduce((sum, weight) => sum + weight, 0))
    let option = 0
    for (; option < weights.length - 1; option++) {
      const share = unit * (weights[option] ?? 0)
      if (code < share) break
      code -= share
    }
    range = unit * (weights[option] ?? 0)
    return option
  }
}
