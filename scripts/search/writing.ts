import { BASE, LOW } from '../../src/shared/search/digits'
import type { Coder } from '../../src/shared/search/rows'

/** Every digit, by its value. */
export const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (one) => !'"\\'.includes(one),
)

/**
 * Writes a text as choices, for `reading` to read back.
 * @param alphabet its characters in the order of their numbers
 * @returns what `ppm` takes, and the digits when all is chosen
 */
export function writing(text: string, alphabet: string): { coder: Coder; digits: () => string } {
  let low = 0n
  let range = 1
  let size = 0
  const numbers = new Map([...alphabet].map((character, number) => [character, number]))
  const coder: Coder = {
    coming: (place) => numbers.get(text.charAt(place)) ?? NaN,
    at: () => NaN,
    take: (from, part, total) => {
      while (range < LOW) {
        range *= BASE
        low *= BigInt(BASE)
        size++
      }
      const unit = Math.floor(range / total)
      low += BigInt(from * unit)
      range = part * unit
    },
  }
  const digits = () => {
    const written: string[] = []
    for (let left = low + BigInt(range - 1); written.length < size; left /= BigInt(BASE))
      written.unshift(printable[Number(left % BigInt(BASE))] ?? '')
    return written.join('')
  }
  return { coder, digits }
}
