import { dayOf, millisOf, toInstant } from '../../../shared/days'
import type { TheirBuses } from '../agency/client'
import type { Bus, LineAnswer, Place, Service } from '../contract/types'
import { comesAt } from '../rules/arrivals'
import { endsOf, nextDue } from '../rules/timetable'
import type { Call, Network, Way } from './network'
import { DAY_MS, MINUTE_MS } from '../../../shared/millis'

const MOST_TIMES = 5
const MOST_BUSES = 3
/** What is to be said of buses that were due until so long ago. */
const MISSED_MS = 60 * MINUTE_MS

/** How many people said that something was wrong with a bus of today, by its trip. */
export type Reported = ReadonlyMap<number, number>

const instant = (millis: number) => toInstant(new Date(millis))
export const midnightOf = (now: Date): number => millisOf(`${dayOf(now)}T00:00:00+08:00`)

/** When a bus was to be at a stop: of today's service, or of yesterday's where that is nearer to now. */
function dueOf(trip: number, offset: number, now: Date): number {
  const today = midnightOf(now) + (trip + offset) * MINUTE_MS
  return Math.abs(today - DAY_MS - now.getTime()) < Math.abs(today - now.getTime()) ? today - DAY_MS : today
}

/** The buses on their way to a stop, the nearest first. */
function busesTo(
  { way, index }: Call,
  buses: TheirBuses['buses'],
  network: Network,
  reported: Reported,
  now: Date,
): Bus[] {
  return buses
    .flatMap(({ trip, at, seenAt, arrivals }) => {
      const place = network.place(way.stops[at] ?? '')
      if (at >= index || !place) return []
      const arrives = arrivals[index - at - 1]
      return [
        {
          trip,
          due: instant(dueOf(trip, way.offsets[index] ?? 0, now)),
          away: index - at,
          at: place,
          seenAt: toInstant(seenAt),
          ...(arrives === undefined ? {} : { arrives: toInstant(arrives) }),
          reports: reported.get(trip) ?? 0,
        },
      ]
    })
    .sort((a, b) => a.away - b.away)
    .slice(0, MOST_BUSES)
}

interface Told {
  /** Absent where the company gives no positions. */
  readonly buses?: TheirBuses['buses']
  readonly reported: Reported
}

/** What a line does at a stop, today and now. */
export function serviceOf(call: Call, { buses, reported }: Told, network: Network, now: Date): Service {
  const { way, index } = call
  const timetable = { offset: way.offsets[index] ?? 0, departures: way.departures }
  const midnight = midnightOf(now)
  const ends = endsOf(timetable, midnight)
  const stop = way.stops[index]
  const diversion = network.diversions(way).find((one) => one.stop.id === stop)
  const missed = [...reported]
    .map(([trip, people]) => ({ due: dueOf(trip, timetable.offset, now), people }))
    .filter(({ due }) => due <= now.getTime() && due > now.getTime() - MISSED_MS)
    .sort((a, b) => b.due - a.due)
  return {
    line: way.line,
    name: way.name,
    direction: way.direction,
    to: endOf(way, network, way.stops.length - 1),
    from: endOf(way, network, 0),
    ...(ends ? { first: instant(ends[0].at), last: instant(ends[1].at), tomorrow: instant(ends[0].at + DAY_MS) } : {}),
    scheduled: nextDue(timetable, midnight, now.getTime(), MOST_TIMES).map(({ at }) => instant(at)),
    buses: busesTo(call, buses ?? [], network, reported, now),
    isLive: buses !== undefined,
    missed: missed.slice(0, MOST_BUSES).map(({ due, people }) => ({ due: instant(due), people })),
    ...(diversion ? { diversion } : {}),
  }
}

const endOf = (way: Way, network: Network, index: number): Place =>
  network.place(way.stops[index] ?? '') ?? { id: '', name: { zh: way.name, en: way.name } }

/** Lines at a stop, the one that comes soonest first. */
export const bySoonest = (services: readonly Service[], now: Date): Service[] =>
  services
    .map((service) => ({ service, at: comesAt(service, now) }))
    .sort((a, b) => a.at - b.at || (a.service.line < b.service.line ? -1 : 1))
    .map(({ service }) => service)

/** Where the buses of a way are. */
export const placesOf = (way: Way, buses: TheirBuses['buses']): LineAnswer['buses'] =>
  buses.filter(({ at }) => at < way.stops.length).map(({ at, seenAt }) => ({ at, seenAt: toInstant(seenAt) }))
