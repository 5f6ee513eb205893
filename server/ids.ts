import { randomFillSync } from 'node:crypto'
import type { Clock } from './ports'

const pool = Buffer.allocUnsafeSlow(4096)
/** What an id needs: 16 digits of 62 random bits, and 2 for where its count begins. */
const DIGITS = 18

/** Random digits, drawn many at a time as one text: an id is no secret, and nobody gets the same ones. */
function randomDigits(): () => string {
  let digits = ''
  let used = 0
  return () => {
    if (used + DIGITS > digits.length) {
      digits = randomFillSync(pool).toString('hex')
      used = 0
    }
    used += DIGITS
    return digits.slice(used - DIGITS, used)
  }
}

/** UUIDv7 (RFC 9562): sorts by the clock's time, then by order of making within this process. */
export function idsBy(clock: Clock): () => string {
  const next = randomDigits()
  let last = -1
  let stamp = ''
  let count = 0
  return () => {
    const at = clock.now().getTime()
    const random = next()
    if (at === last) count = (count + 1) & 0xfff
    else {
      const hex = at.toString(16).padStart(12, '0')
      stamp = `${hex.slice(0, 8)}-${hex.slice(8)}-7`
      count = parseInt(random.slice(16), 16)
      last = at
    }
    const variant = '89ab'.charAt(parseInt(random.charAt(15), 16) & 3)
    return `${stamp}${count.toString(16).padStart(3, '0')}-${variant}${random.slice(0, 3)}-${random.slice(3, 15)}`
  }
}
