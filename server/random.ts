import { randomFillSync } from 'node:crypto'

const pool = Buffer.allocUnsafeSlow(4096)
let used = pool.length

/**
 * Random bytes of the system's generator, drawn many at a time: a draw costs as much for 12 as for 4,096. No two callers
 * get the same ones, and what was given out is wiped from the pool.
 * @param count at most 4,096
 */
export function randomOf(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const given = Buffer.from(pool.subarray(used, used + count))
  pool.fill(0, used, used + count)
  used += count
  return given
}
