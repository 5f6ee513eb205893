import type { Clock } from './ports'
import { randomOf } from './random'

/** UUIDv7 (RFC 9562): sorts by the clock's time, then by order of making within this process. */
export function idsBy(clock: Clock): () => string {
  let last = 0
  let count = 0
  return () => {
    const at = clock.now().getTime()
    const bytes = randomOf(16)
    count = at === last ? (count + 1) & 0xfff : bytes.readUInt8(0)
    last = at
    bytes.writeUIntBE(at, 0, 6)
    bytes.writeUInt16BE(0x7000 | count, 6)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
    const hex = bytes.toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }
}
