import { dayOf, millisOf, toInstant } from '../../../../shared/days'
import { lines, noise, type MadeDirection } from './map'
import { MINUTE_MS } from '../../../../shared/millis'

const DAY_MINUTES = 1440
/** A bus that broke down is still on the map for so long. */
const TOWED_MINUTES = 25

/** How many minutes late a bus is at a stop: traffic grows on the way; none leaves early. */
const lateAt = (trip: number, index: number) => Math.floor((noise(trip, 6) * index) / 24)

/** What becomes of a trip: most run; one in 23 breaks down on its way, one in 9 is lost sight of for a while. */
const breaksDownAt = (trip: number, stops: number) =>
  noise(trip, 22) === 7 ? 6 + noise(trip + 1, stops - 8) : undefined
const isSilentAt = (trip: number, index: number) => noise(trip + 3, 8) === 2 && index % 7 < 3

const instant = (midnight: number, minutes: number) => toInstant(new Date(midnight + minutes * MINUTE_MS))

/** The buses that are on the way at a time, each where its own timetable, traffic and luck have brought it. */
export function busesOf({ offsets, departures }: MadeDirection, seed: number, now: Date) {
  const at = now.getTime()
  const today = millisOf(`${dayOf(now)}T00:00:00+08:00`)
  // A night bus of yesterday still runs
  return [today - DAY_MINUTES * MINUTE_MS, today].flatMap((midnight) =>
    departures.flatMap((departure) => {
      const trip = departure + seed * 131
      const reached = (index: number) => departure + (offsets[index] ?? 0) + lateAt(trip, index)
      const minutes = (at - midnight) / MINUTE_MS
      if (minutes < departure || minutes > reached(offsets.length - 1)) return []
      const broken = breaksDownAt(trip, offsets.length)
      const isBroken = broken !== undefined && minutes > reached(broken)
      if (isBroken && minutes > reached(broken) + TOWED_MINUTES) return []
      const index = isBroken ? broken : offsets.filter((_, n) => reached(n) <= minutes).length - 1
      const isSilent = isBroken || isSilentAt(trip, index)
      const seen = isSilent ? midnight + reached(index) * MINUTE_MS : at - (noise(trip, 9) + 1) * 1000
      const ahead = isBroken ? [] : offsets.slice(index + 1).map((_, n) => instant(midnight, reached(index + 1 + n)))
      return [{ trip: departure, at: index, seenAt: toInstant(new Date(seen)), arrivals: ahead }]
    }),
  )
}

/** A line's number as a seed, so that lines differ. */
export const seedOf = (line: string, direction: 0 | 1): number =>
  lines.findIndex(({ id }) => id === line) * 2 + direction
