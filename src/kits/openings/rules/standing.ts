import type { Calendar } from '../../../shared/calendar'
import { addMonthsToDay, dayOf, millisOf } from '../../../shared/days'
import { openingAt, type Hours, type Opening } from '../../../shared/opening'

/** What is known of a place's being open. */
export interface Known {
  readonly hours?: Hours
  readonly checkedOn: string
  readonly said?: {
    readonly what: 'closed' | 'moved' | 'hours' | 'phone'
    readonly people: number
    readonly confirmed: boolean
  }
}

/** How a place stands for somebody who wants to go there; `ask` by phone, and why. */
export type Standing =
  | Exclude<Opening, { readonly state: 'unknown' }>
  | { readonly state: 'ask'; readonly why: 'said' | 'old' | 'noHours' | 'notAnnounced' }

/** Whether what is known of a place is too old to rely on. */
export const isOld = (checkedOn: string, now: Date, withinMonths: number): boolean =>
  addMonthsToDay(checkedOn, withinMonths) < dayOf(now)

/**
 * Whether to go: what residents agree on, and hours that nobody has checked for long, are to be asked by phone first.
 * @param checkedWithinMonths the city's figure
 */
export function standingAt(
  { hours, checkedOn, said }: Known,
  calendar: Calendar,
  now: Date,
  checkedWithinMonths: number,
): Standing {
  if (said && said.what !== 'phone') return { state: 'ask', why: 'said' }
  if (!hours) return { state: 'ask', why: 'noHours' }
  if (isOld(checkedOn, now, checkedWithinMonths)) return { state: 'ask', why: 'old' }
  const opening = openingAt(hours, calendar, now)
  return opening.state === 'unknown' ? { state: 'ask', why: 'notAnnounced' } : opening
}

/** The first of these that is open, in the order in which they come. */
export const firstOpen = <T extends { readonly standing: Standing }>(all: readonly T[]): T | undefined =>
  all.find(({ standing }) => standing.state === 'open')

/** The one that opens first of those that are closed; the nearer one of two. */
export function firstToOpen<T extends { readonly standing: Standing }>(all: readonly T[]): T | undefined {
  const next = ({ standing }: T) => (standing.state === 'closed' && standing.next ? millisOf(standing.next) : Infinity)
  const first = Math.min(Infinity, ...all.map(next))
  return first === Infinity ? undefined : all.find((one) => next(one) === first)
}

/** Where to go of these: the first that is open, else the one that opens first, else the first. */
export const best = <T extends { readonly standing: Standing }>(all: readonly T[]): T | undefined =>
  firstOpen(all) ?? firstToOpen(all) ?? all[0]

/** Metres in a minute at a walk, detours in it: ways are a third longer than the crow flies. */
const METRES_A_MINUTE = 75

/** Minutes on foot, one at least. */
export const walkOf = (metres: number): number => Math.max(1, Math.round(metres / METRES_A_MINUTE))
