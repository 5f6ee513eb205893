import type { Calendar } from '../../../shared/calendar'
import { metresBetween, type Point } from '../../../shared/coordinates'
import { standingAt, type Known, type Standing } from './standing'

/** A place of a list: its number, how far it is and how it stands. */
export type Listed<T> = T & { readonly no: number; readonly metres?: number; readonly standing: Standing }

interface Seen {
  readonly from?: Point
  readonly calendar: Calendar
  readonly now: Date
  readonly checkedWithinMonths: number
}

const order = { open: 0, ask: 1, closed: 2 }

/**
 * Places as one looks at them now: by distance where it is known from where, else the open ones first. What the server
 * said of distances may be of another point.
 */
export function listed<T extends Known & { readonly at: Point }>(
  places: readonly T[],
  { from, calendar, now, checkedWithinMonths }: Seen,
): Listed<T>[] {
  const seen = places.map((place) => {
    const { metres: _theirs, ...rest } = { metres: 0, ...place }
    const standing = standingAt(place, calendar, now, checkedWithinMonths)
    return {
      ...(rest as unknown as T),
      standing,
      ...(from ? { metres: Math.round(metresBetween(from, place.at)) } : {}),
    }
  })
  const sorted = from
    ? seen.sort((a, b) => (a.metres ?? 0) - (b.metres ?? 0))
    : seen.sort((a, b) => order[a.standing.state] - order[b.standing.state])
  return sorted.map((place, index) => ({ ...place, no: index + 1 }))
}
