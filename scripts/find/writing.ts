import { BASE, LOW } from '../../src/core/find/digits'
import type { Choose } from '../../src/core/find/ppm'

/** Every digit, by its value. */
export const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (one) => !'"\\'.includes(one),
)

/**
 * Writes a text as choices, for `reading` to read back.
 * @param alphabet its characters in the order of their numbers
 * @returns its `choose`, and the digits when all is chosen
 */
export function writing(text: string, alphabet: string): { choose: Choose; digits: () => string } {
  let low = 0n
  let range = 1
  let size = 0
  const fill = () => {
    while (range < LOW) {
      range *= BASE
      low *= BigInt(BASE)
      size++
    }
  }
  const numbers = new Map([...alphabet].map((character, number) => [character, number]))
  const choose: Choose = (weights, which, place) => {
    fill()
    const found = which(numbers.get(text.charAt(place)) ?? NaN)
    const chosen = found < 0 ? weights.length - 1 : found
    const unit = Math.floor(range / weights.reduce((sum, weight) => sum + weight, 0))
    const before = weights.slice(0, chosen).reduce((sum, weight) => sum + weight, 0)
    low += BigInt(before * unit)
    range = unit * (weights[chosen] ?? 0)
    return chosen
  }
  const digits = () => {
    const written: string[] = []
    for (let left = low + BigInt(range - 1); written.length < size; left /= BigInt(BASE))
      written.unshift(printable[Number(left % BigInt(BASE))] ?? '')
    return written.join('')
  }
  return { choose, digits }
}
