import type { Reads } from '../../../shared/platform/types'
import { millisOf } from '../../../shared/days'

type Read = Reads['reads'][number]

/** One look of somebody into a service: opening a page may read several things. */
export interface Look extends Pick<Read, 'id' | 'at' | 'by' | 'who' | 'title'> {
  /** How often something was read, in one look. */
  readonly count: number
}

/** Readings so close together are one look. */
const ONE_LOOK_MS = 10 * 60_000

/**
 * Readings as looks: those of one service by the same person that follow each other within ten minutes are one, at the time
 * of its newest.
 * @param reads newest first
 */
export function looksOf(reads: readonly Read[]): Look[] {
  const looks: Look[] = []
  let oldest: Read | undefined
  for (const read of reads) {
    const last = looks[looks.length - 1]
    const isSame =
      last &&
      oldest?.service === read.service &&
      oldest.by === read.by &&
      oldest.who === read.who &&
      millisOf(oldest.at) - millisOf(read.at) <= ONE_LOOK_MS
    if (isSame) looks[looks.length - 1] = { ...last, count: last.count + 1 }
    else {
      const { id, at, by, who, title } = read
      looks.push({ id, at, by, title, count: 1, ...(who ? { who } : {}) })
    }
    oldest = read
  }
  return looks
}
