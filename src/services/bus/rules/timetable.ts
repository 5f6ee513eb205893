import { DAY_MS, MINUTE_MS } from '../../../shared/millis'

/** One direction of a line at one of its stops: minutes from the first stop, and when buses leave that. */
export interface Timetable {
  /** Minutes from the first stop to this one. */
  readonly offset: number
  /** Minutes since midnight of the day of service; 24:15 is 1455. */
  readonly departures: readonly number[]
}

/** A bus at a stop by the timetable. */
export interface Due {
  readonly trip: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/**
 * The buses of today's service at a stop, in order; those of yesterday's that come after midnight too.
 * @param midnight the beginning of today, in milliseconds since 1970
 */
export const dueAt = ({ offset, departures }: Timetable, midnight: number): Due[] =>
  [midnight - DAY_MS, midnight]
    .flatMap((day) => departures.map((trip) => ({ trip, at: day + (trip + offset) * MINUTE_MS })))
    .filter(({ at }) => at >= midnight)
    .sort((a, b) => a.at - b.at)

/** The next buses by the timetable, as many as are asked for; one of this very minute is still among them. */
export const nextDue = (timetable: Timetable, midnight: number, now: number, most: number): Due[] =>
  dueAt(timetable, midnight)
    .filter(({ at }) => at > now - MINUTE_MS)
    .slice(0, most)

/** First and last bus of the day of service at a stop; nothing where none goes. */
export const endsOf = (timetable: Timetable, midnight: number): readonly [Due, Due] | undefined => {
  const today = timetable.departures.map((trip) => ({ trip, at: midnight + (trip + timetable.offset) * MINUTE_MS }))
  const sorted = today.sort((a, b) => a.at - b.at)
  const [first, last] = [sorted[0], sorted[sorted.length - 1]]
  return first && last ? [first, last] : undefined
}

/** A part of the day in which buses go alike: `least` to `most` minutes apart. */
export interface Period {
  readonly from: number
  readonly until: number
  readonly least: number
  readonly most: number
}

/** Gaps that differ by no more are alike, to somebody who waits; where a day has too many parts, by twice as much, … */
const ALIKE_MINUTES = 4
/** More nobody reads. */
export const MOST_PERIODS = 24

function periodsWithin(times: readonly number[], alike: number): Period[] {
  const periods: Period[] = []
  for (const [index, until] of times.slice(1).entries()) {
    const from = times[index] ?? until
    const gap = until - from
    const last = periods[periods.length - 1]
    const [least, most] = [Math.min(gap, last?.least ?? gap), Math.max(gap, last?.most ?? gap)]
    if (last && most - least <= alike) periods[periods.length - 1] = { from: last.from, until, least, most }
    else periods.push({ from, until, least: gap, most: gap })
  }
  return periods
}

/** The day of a line at a stop, in parts in which buses go alike; a single bus is a part of no length. */
export function periodsOf({ offset, departures }: Timetable): Period[] {
  const times = [...new Set(departures.map((trip) => trip + offset))].sort((a, b) => a - b)
  const [first] = times
  if (first === undefined) return []
  if (times.length === 1) return [{ from: first, until: first, least: 0, most: 0 }]
  let alike = ALIKE_MINUTES
  let periods = periodsWithin(times, alike)
  while (periods.length > MOST_PERIODS) periods = periodsWithin(times, (alike *= 2))
  return periods
}
