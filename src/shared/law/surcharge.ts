import { deadlineInDays, type Calendar, type Deadline } from '../calendar'
import { addDays, daysBetween } from '../days'

/** 行政处罚法 67: a fine is paid within so many days of receiving the decision. */
const DAYS_TO_PAY = 15
/** 72: each day late adds so many hundredths of the fine. */
const HUNDREDTHS_A_DAY = 3
/** The first day late on which the surcharge is the whole fine: 3 % × 34 is over it. */
export const CAP_DAYS = Math.ceil(100 / HUNDREDTHS_A_DAY)

/** Days that do not count: from a review or a suit begun until it ended, both included (行政处罚法 73). */
export interface Pause {
  readonly from: string
  /** Absent while it runs. */
  readonly to?: string
}

/** What a late fine costs; amounts in fen. */
export interface Late {
  /** Days that count. */
  readonly days: number
  readonly surcharge: number
  readonly total: number
}

/** The last day to pay a fine whose decision was received on a day; a day of rest moves it on (民法典 203, our reading). */
export const fineDueOn = (calendar: Calendar, receivedOn: string): Deadline =>
  deadlineInDays(calendar, receivedOn, DAYS_TO_PAY)

/**
 * What so many days late add: 3 % of the fine a day, never more than the fine (行政处罚法 72).
 * @param fine in fen @param days that count @returns fen; a part of a fen is left to who pays
 */
export const surchargeOf = (fine: number, days: number): number =>
  Math.min(fine, Math.floor((fine * HUNDREDTHS_A_DAY * Math.min(Math.max(days, 0), CAP_DAYS)) / 100))

/** Days of the pauses that lie after `after` and until `until`, each once. */
const pausedDays = (pauses: readonly Pause[], after: string, until: string): number => {
  let reached = after
  let days = 0
  for (const { from, to = until } of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const [first, last] = [from > reached ? addDays(from, -1) : reached, to < until ? to : until]
    if (last <= first) continue
    days += daysBetween(first, last)
    reached = last
  }
  return days
}

/**
 * What a fine costs on a day: paid then, or looked at then.
 * @param fine in fen @param dueOn last day to pay @param on the day it is paid
 */
export function lateOn(fine: number, dueOn: string, on: string, pauses: readonly Pause[] = []): Late {
  const days = Math.max(0, daysBetween(dueOn, on) - pausedDays(pauses, dueOn, on))
  const surcharge = surchargeOf(fine, days)
  return { days, surcharge, total: fine + surcharge }
}

/** The first day on which the surcharge is the whole fine; undefined while a pause runs, for then nobody knows. */
export function capOn(dueOn: string, pauses: readonly Pause[] = []): string | undefined {
  if (pauses.some(({ to }) => to === undefined)) return undefined
  let day = addDays(dueOn, CAP_DAYS)
  for (;;) {
    const later = addDays(dueOn, CAP_DAYS + pausedDays(pauses, dueOn, day))
    // Each pause moves it on once at most
    if (later === day) return day
    day = later
  }
}
