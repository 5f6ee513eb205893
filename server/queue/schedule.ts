import { createHash } from 'node:crypto'
import type { Schedule } from '../ports'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** Shanghai is eight hours ahead, in summer and winter. */
const AHEAD_MS = 8 * 60 * MINUTE_MS

/** The city of what is repeated: it belongs to none. */
export const EVERY_CITY = '*'

/** The first time of a schedule after an instant: the same for every server. @throws Error where it is no schedule */
export function nextTime(schedule: Schedule, after: Date): Date {
  const next = (every: number, from: number) =>
    new Date((Math.floor((after.getTime() - from) / every) + 1) * every + from)
  if ('everyMs' in schedule) {
    if (!(schedule.everyMs > 0)) throw new Error(`${schedule.everyMs} ms is no time to repeat after`)
    return next(schedule.everyMs, 0)
  }
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(schedule.dailyAt) ?? []
  if (!hours || !minutes) throw new Error(`${schedule.dailyAt} is no time of a day: "03:10"`)
  return next(DAY_MS, (Number(hours) * 60 + Number(minutes)) * MINUTE_MS - AHEAD_MS)
}

/** The id of the one event of a kind that is repeated: a UUID that every server finds by itself. */
export function repeatedId(kind: string): string {
  const hex = createHash('sha256').update(kind).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
