import { randomBytes } from 'node:crypto'
import type { Clock } from './ports'

/** UUIDv7 (RFC 9562): sorts by the clock's time, then by order of making within this process. */
export function idsBy(clock: Clock): () => string {
  let last = 0
  let count = 0
  return () => {
    const at = clock.now().getTime()
    count = at === last ? (count + 1) & 0xfff : randomBytes(1).readUInt8(0)
    last = at
    const bytes = randomBytes(16)
    bytes.writeUIntBE(at, 0, 6)
    bytes.writeUInt16BE(0x7000 | count, 6)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  }
}
