import type { LocalizedText } from './contract'
import { addDays, addMonthsToDay } from './days'

/** What a year's notice says: which days are off, and which rest days are worked instead. Days are `YYYY-MM-DD`. */
export interface CalendarYear {
  readonly year: number
  readonly off: readonly { readonly name: LocalizedText; readonly from: string; readonly to: string }[]
  readonly work: readonly string[]
  /** Days off by law (《全国年节及纪念日放假办法》): paid threefold, and never made up for. */
  readonly statutory: readonly string[]
}

/** The years whose notice is known. A day of another year is never guessed. */
export type Calendar = ReadonlyMap<number, CalendarYear>

/** A last day. Unannounced: that year's holidays are not known, so the day is as counted and may move. */
export interface Deadline {
  readonly day: string
  readonly announced: boolean
}

export const calendarOf = (years: readonly CalendarYear[]): Calendar => new Map(years.map((one) => [one.year, one]))

/** 1 on a Monday to 7 on a Sunday. @throws RangeError for what is no day */
export const weekdayOf = (day: string): number => new Date(`${addDays(day, 0)}T00:00:00Z`).getUTCDay() || 7

/** Whether the holidays of this day's year are known. */
export const isAnnounced = (calendar: Calendar, day: string): boolean => calendar.has(Number(day.slice(0, 4)))

/** The holiday that a day falls in; undefined on others, and in a year that is not known. */
export const holidayOn = (calendar: Calendar, day: string): CalendarYear['off'][number] | undefined =>
  calendar.get(Number(day.slice(0, 4)))?.off.find(({ from, to }) => from <= day && day <= to)

/** Whether a rest day is worked instead of a holiday. */
export const isMadeUp = (calendar: Calendar, day: string): boolean =>
  calendar.get(Number(day.slice(0, 4)))?.work.includes(day) ?? false

/** Whether people work on this day; undefined where that year's notice is not known. @throws RangeError */
export function isWorkingDay(calendar: Calendar, day: string): boolean | undefined {
  const weekday = weekdayOf(day)
  if (!isAnnounced(calendar, day)) return undefined
  return isMadeUp(calendar, day) || (weekday < 6 && !holidayOn(calendar, day))
}

/**
 * The day so many working days after `start`, which itself does not count (行政许可法 82, 民法典 201).
 * @returns undefined where that reaches a year that is not known
 */
export function addWorkingDays(calendar: Calendar, start: string, count: number): string | undefined {
  let day = start
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    const works = isWorkingDay(calendar, day)
    // Ends the walk, however many were asked for
    if (works === undefined) return undefined
    if (works) left--
  }
  return day
}

/** A last day that is a day of rest moves to the day after the rest (民法典 203). */
export function deadlineOn(calendar: Calendar, last: string): Deadline {
  let day = last
  let works = isWorkingDay(calendar, day)
  while (works === false) {
    day = addDays(day, 1)
    works = isWorkingDay(calendar, day)
  }
  return works === undefined ? { day: last, announced: false } : { day, announced: true }
}

/** The last of so many days after `start`, which itself does not count (民法典 201). */
export const deadlineInDays = (calendar: Calendar, start: string, days: number): Deadline =>
  deadlineOn(calendar, addDays(start, days))

/** The same day so many months later, or that month's last (民法典 202). */
export const deadlineInMonths = (calendar: Calendar, start: string, months: number): Deadline =>
  deadlineOn(calendar, addMonthsToDay(start, months))
