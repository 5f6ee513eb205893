import type { Reads } from '../../../shared/platform/types'
import { millisOf } from '../../../shared/days'

export type Read = Reads['reads'][number]

/** One look of somebody into a service: opening a page may read several things. */
export interface Look extends Pick<Read, 'id' | 'at' | 'by' | 'who' | 'title' | 'reported'> {
  /** Every reading in it, the newest first. */
  readonly reads: readonly Read[]
  /** The different things that were read, as they are called. */
  readonly what: readonly string[]
}

/** Readings so close together are one look. */
const ONE_LOOK_MS = 10 * 60_000

const isSame = (one: Read, before: Read) =>
  one.service === before.service &&
  one.by === before.by &&
  one.who === before.who &&
  millisOf(one.at) - millisOf(before.at) <= ONE_LOOK_MS

function lookOf(reads: readonly Read[], newest: Read): Look {
  const { id, at, by, who, title } = newest
  const what = [...new Set(reads.map((read) => read.what ?? read.title))]
  const reported = reads.find((read) => read.reported)?.reported
  return { id, at, by, title, reads, what, ...(who ? { who } : {}), ...(reported ? { reported } : {}) }
}

/**
 * Readings as looks: those of one service by the same person that follow each other within ten minutes are one, at the time
 * of its newest.
 * @param reads newest first
 */
export function looksOf(reads: readonly Read[]): Look[] {
  const groups: Read[][] = []
  let last: Read | undefined
  for (const read of reads) {
    if (last && isSame(last, read)) groups[groups.length - 1]?.push(read)
    else groups.push([read])
    last = read
  }
  return groups.flatMap((group) => (group[0] ? [lookOf(group, group[0])] : []))
}
