import type { Reads } from '../../../shared/platform/types'
import { millisOf } from '../../../shared/days'

type Read = Reads['reads'][number]

/** One look of somebody into a service: opening a page may read several things. */
export interface Look extends Pick<Read, 'id' | 'at' | 'by' | 'title'> {
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
      millisOf(oldest.at) - millisOf(read.at) <= ONE_LOOK_MS
    if (isSame) looks[looks.length - 1] = { ...last, count: last.count + 1 }
    else looks.push({ id: read.id, at: read.at, by: read.by, title: read.title, count: 1 })
    oldest = read
  }
  return looks
}
