import { millisOf } from '../../../shared/days'
import type { Bus, Service } from '../contract/types'
import { MINUTE_MS } from '../../../shared/millis'

/** Our own rule: what is older is not shown, and nothing is guessed in its place. No law says so. */
export const PREDICTED_MS = 60_000
/** A bus's own clock may be ahead of ours by so much. */
const SKEW_MS = 10_000

/** Whether what was seen then still says where a bus is. */
export const isFresh = (seenAt: string, now: Date): boolean => {
  const age = now.getTime() - millisOf(seenAt)
  return age <= PREDICTED_MS && age >= -SKEW_MS
}

/** Whole minutes until then, cut down: nobody misses a bus for a minute that was rounded up. 0 is "now". */
export const minutesUntil = (instant: string, now: Date): number =>
  Math.max(0, Math.floor((millisOf(instant) - now.getTime()) / MINUTE_MS))

/** Seconds since then, none before it. */
export const secondsSince = (instant: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - millisOf(instant)) / 1000))

/** A bus that is predicted here. */
export type Predicted = Bus & { readonly arrives: string }

/** What can be said about a line at a stop now. */
export type Outlook =
  /** Predicted: the next one, and the one after it. */
  | { readonly kind: 'live'; readonly next: Predicted; readonly then?: Predicted }
  /** By the timetable: the nearest bus has not been heard of lately, or the company gives no positions. */
  | { readonly kind: 'timetable'; readonly times: readonly string[]; readonly lost?: Bus }
  | { readonly kind: 'ended' }
  /** Nothing of now: the phone has no network, and only knows which lines there are. */
  | { readonly kind: 'unknown' }

/** Buses that are seen now and predicted here, the soonest first. */
export const predicted = (buses: readonly Bus[], now: Date): Predicted[] =>
  buses
    .filter((bus): bus is Predicted => bus.arrives !== undefined && isFresh(bus.seenAt, now))
    .filter(({ arrives }) => millisOf(arrives) >= now.getTime() - MINUTE_MS)
    .sort((a, b) => millisOf(a.arrives) - millisOf(b.arrives))

/** @param isCut Whether there is no answer of now: what was to come may have been said before it was known */
export function outlookOf(
  { buses, scheduled }: Pick<Service, 'buses' | 'scheduled'>,
  now: Date,
  isCut = false,
): Outlook {
  const [next, then] = predicted(buses, now)
  if (next) return { kind: 'live', next, ...(then ? { then } : {}) }
  const times = scheduled.filter((one) => millisOf(one) > now.getTime() - MINUTE_MS)
  const lost = [...buses].filter(({ seenAt }) => !isFresh(seenAt, now)).sort((a, b) => a.away - b.away)[0]
  if (times.length === 0 && !lost) return { kind: isCut ? 'unknown' : 'ended' }
  return { kind: 'timetable', times, ...(lost ? { lost } : {}) }
}

/** When a line comes next, to put lines in order: a prediction, the timetable, or never. */
export function comesAt(service: Pick<Service, 'buses' | 'scheduled'>, now: Date): number {
  const outlook = outlookOf(service, now)
  if (outlook.kind === 'live') return millisOf(outlook.next.arrives)
  return outlook.kind === 'timetable' && outlook.times[0] ? millisOf(outlook.times[0]) : Infinity
}

/** Stops before one's own at which one wants to be told. */
export const TOLD_BEFORE = 2

/** Whether the bus that one waits for has come so near; once it has been missed from sight nobody can say. */
export const isNear = (bus: Bus | undefined, now: Date): boolean =>
  bus !== undefined && isFresh(bus.seenAt, now) && bus.away <= TOLD_BEFORE
