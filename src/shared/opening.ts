import { holidayOn, isAnnounced, isMadeUp, weekdayOf, type Calendar } from './calendar'
import { addDays, dayOf, timeOf, toInstant } from './days'

/** From a time of the day up to another; past midnight counts on: "02:00" of the next day is "26:00". */
export interface Span {
  readonly from: string
  readonly to: string
}

/** When a place is open. */
export interface Hours {
  /** By day of the week, 1 a Monday to 7 a Sunday; it is closed on those that are not here. */
  readonly weekly: readonly { readonly days: readonly number[]; readonly spans: readonly Span[] }[]
  /** On days off of the holiday calendar; `usual` is as on any such day of the week. */
  readonly onHolidays: 'closed' | 'usual' | 'asSunday'
  /** On rest days that are worked instead. */
  readonly onWorkedRestDays: 'asMonday' | 'usual'
  /** Single days on which all that does not hold; closed where there are no spans. */
  readonly special?: readonly { readonly day: string; readonly spans: readonly Span[] }[]
}

/** How a place stands at an instant; instants are RFC 3339. */
export type Opening =
  /** `until` is absent where it never closes; `reopens` is there where it opens again on the same day. */
  | { readonly state: 'open'; readonly until?: string; readonly reopens?: string }
  /** `next` is absent where that is not known, or not within a month. */
  | { readonly state: 'closed'; readonly next?: string }
  /** Nobody has said when, or the holidays of this year are not announced: ask by phone. */
  | { readonly state: 'unknown' }

const DAY = 24 * 60
const AHEAD_DAYS = 31
/** What is open for longer at a stretch never closes. */
const STRETCH_DAYS = 8
const MONDAY = 1
const SUNDAY = 7

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** What is wrong with hours, a sentence each; nothing where they can be. */
export function faultsOfHours({ weekly, special = [] }: Hours): string[] {
  const days = weekly.flatMap((one) => one.days)
  const lists = [...weekly, ...special]
  const spans = lists.flatMap((one) => one.spans)
  const reversed = spans.filter(({ from, to }) => to <= from)
  const overlaps = lists.filter((one) => one.spans.some(({ from }, n) => n > 0 && from < (one.spans[n - 1]?.to ?? '')))
  return [
    ...(new Set(days).size < days.length ? ['a day of the week is there twice'] : []),
    ...(new Set(special.map(({ day }) => day)).size < special.length ? ['a special day is there twice'] : []),
    ...(overlaps.length > 0 ? ['spans of a day overlap or are not in order'] : []),
    ...reversed.map(({ from, to }) => `${from} to ${to} ends before it begins: 02:00 of the next day is written 26:00`),
  ]
}

/** When it is open on a day; undefined where that depends on holidays that are not announced. */
export function spansOn(hours: Hours, calendar: Calendar, day: string): readonly Span[] | undefined {
  const special = hours.special?.find((one) => one.day === day)
  if (special) return special.spans
  const on = (weekday: number) => hours.weekly.find(({ days }) => days.includes(weekday))?.spans ?? []
  const usual = on(weekdayOf(day))
  const differs = hours.onHolidays !== 'usual' || hours.onWorkedRestDays !== 'usual'
  if (differs && !isAnnounced(calendar, day)) return undefined
  if (holidayOn(calendar, day)) return { closed: [], usual, asSunday: on(SUNDAY) }[hours.onHolidays]
  if (isMadeUp(calendar, day)) return hours.onWorkedRestDays === 'asMonday' ? on(MONDAY) : usual
  return usual
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches of some days in minutes from the midnight of the first, those that touch made one; ends at an unknown day. */
function stretchesFrom(hours: Hours, calendar: Calendar, first: string, days: number) {
  const stretches: Stretch[] = []
  for (let n = 0; n < days; n++) {
    const spans = spansOn(hours, calendar, addDays(first, n))
    if (!spans) return { stretches, knownDays: n }
    for (const span of spans) {
      const [from, to] = [n * DAY + minutes(span.from), n * DAY + minutes(span.to)]
      const last = stretches[stretches.length - 1]
      if (last && from <= last.to) stretches[stretches.length - 1] = { from: last.from, to: Math.max(last.to, to) }
      else stretches.push({ from, to })
    }
  }
  return { stretches, knownDays: days }
}

/**
 * Whether a place is open, until when, and if not, when next; by Shanghai's clock.
 * @param hours undefined where nobody has said
 */
export function openingAt(hours: Hours | undefined, calendar: Calendar, now: Date | string): Opening {
  if (!hours) return { state: 'unknown' }
  const today = dayOf(now)
  // What began yesterday may go on past midnight; what it was on a day that is not known does not matter otherwise
  const known = spansOn(hours, calendar, addDays(today, -1)) !== undefined
  const first = known ? addDays(today, -1) : today
  const todayAt = known ? DAY : 0
  const { stretches, knownDays } = stretchesFrom(hours, calendar, first, AHEAD_DAYS + (known ? 1 : 0))
  const at = todayAt + minutes(timeOf(now))
  const instant = (minute: number) => toInstant(new Date(Date.parse(`${first}T00:00:00+08:00`) + minute * 60_000))
  const around = stretches.find(({ from, to }) => from <= at && at < to)
  if (knownDays * DAY <= todayAt && !around) return { state: 'unknown' }
  const next = stretches.find(({ from }) => from > at)
  if (!around) return { state: 'closed', ...(next ? { next: instant(next.from) } : {}) }
  if (around.to - around.from >= STRETCH_DAYS * DAY) return { state: 'open' }
  const again = next && next.from < todayAt + DAY ? { reopens: instant(next.from) } : {}
  return { state: 'open', until: instant(around.to), ...again }
}
