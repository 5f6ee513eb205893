import type { Clock } from './ports'
import { randomOf } from './random'

/** UUIDv7 (RFC 9562): sorts by the clock's time, then by order of making within this process. */
export function idsBy(clock: Clock): () => string {
  let last = -1
  let stamp = ''
  let count = 0
  return () => {
    const at = clock.now().getTime()
    const bytes = randomOf(9)
    const random = bytes.toString('hex')
    if (at === last) count = (count + 1) & 0xfff
    else {
      const hex = at.toString(16).padStart(12, '0')
      stamp = `${hex.slice(0, 8)}-${hex.slice(8)}-7`
      count = bytes.readUInt8(8)
      last = at
    }
    const variant = '89ab'.charAt(bytes.readUInt8(7) & 3)
    return `${stamp}${count.toString(16).padStart(3, '0')}-${variant}${random.slice(0, 3)}-${random.slice(3, 15)}`
  }
}
