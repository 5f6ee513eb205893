// China keeps one offset the whole year; Intl is missing or incomplete on many phones.
const SHANGHAI = 8 * 3600 * 1000
const A_DAY = 24 * 3600 * 1000
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^\d{4}-\d{2}$/

/** RFC 3339, or a Date. */
export type Instant = string | Date

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
const noDay = (text: string): never => {
  throw new RangeError(`not a day, month or instant: ${text}`)
}
const utc = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day)

/**
 * Milliseconds since 1970 of an RFC 3339 instant or a Date.
 * @throws RangeError for anything else
 */
export const millisOf = (instant: Instant): number => {
  if (typeof instant !== 'string') return instant.getTime()
  const [all, y, mo, d, h, mi, s, ms = '0', plus, oh = '0', om = '0'] = INSTANT.exec(instant) ?? []
  if (!all || !isDay(`${y}-${mo}-${d}`) || Number(h) > 23 || Number(mi) > 59 || Number(s) > 60) return noDay(instant)
  const offset = (Number(oh) * 60 + Number(om)) * 60000 * (plus === '-' ? -1 : 1)
  const time = ((Number(h) * 60 + Number(mi)) * 60 + Number(s)) * 1000 + Number(ms.padEnd(3, '0'))
  return utc(Number(y), Number(mo), Number(d)) + time - offset
}

const shanghai = (instant: Instant): Date => new Date(millisOf(instant) + SHANGHAI)

/** The day in Asia/Shanghai on which an instant falls, "2026-11-23". */
export const dayOf = (instant: Instant): string => shanghai(instant).toISOString().slice(0, 10)

/** The month in Asia/Shanghai in which an instant falls, "2026-11". */
export const monthOf = (instant: Instant): string => dayOf(instant).slice(0, 7)

/** The clock in Asia/Shanghai, "09:20". */
export const timeOf = (instant: Instant): string => shanghai(instant).toISOString().slice(11, 16)

/** RFC 3339 with China's offset, "2026-11-23T09:20:00+08:00": what the server sends. */
export const toInstant = (instant: Instant): string => `${shanghai(instant).toISOString().slice(0, 19)}+08:00`

/** Months in a row, numbered one after the other: cheaper to walk over than their names. @throws RangeError */
export const monthNumber = (month: string): number => {
  const m = MONTH.test(month) ? Number(month.slice(5)) : 0
  return m >= 1 && m <= 12 ? Number(month.slice(0, 4)) * 12 + m - 1 : noDay(month)
}

const monthAt = (n: number): string => `${pad(Math.floor(n / 12), 4)}-${pad((n % 12) + 1)}`

/** "2026-11" plus 2 is "2027-01"; negative goes back. */
export const addMonths = (month: string, count: number): string => monthAt(monthNumber(month) + count)

/** Months from `from` to `to`: 0 in the same month, negative when `to` is earlier. */
export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from)

/** `count` months that end with `last`, oldest first. */
export const monthsUpTo = (last: string, count: number): string[] => {
  const end = monthNumber(last)
  return Array.from({ length: Math.max(0, count) }, (_, i) => monthAt(end + i - count + 1))
}

const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()

/** This day of a month, or its last where it has no such day. */
export const dayIn = (month: string, day: number): string =>
  `${month}-${String(Math.min(day, daysIn(month))).padStart(2, '0')}`

/** Whether the text is a day that exists. */
export const isDay = (text: string): boolean => {
  const [, , m, d] = DAY.exec(text) ?? []
  return Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= daysIn(text.slice(0, 7))
}

const dayMillis = (day: string): number =>
  isDay(day) ? utc(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))) : noDay(day)

/** "2026-11-30" plus 1 is "2026-12-01". */
export const addDays = (day: string, count: number): string =>
  new Date(dayMillis(day) + count * A_DAY).toISOString().slice(0, 10)

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (dayMillis(to) - dayMillis(from)) / A_DAY

/** The same day of another month, or that month's last: "2026-01-31" plus 1 is "2026-02-28". */
export const addMonthsToDay = (day: string, count: number): string => {
  const month = addMonths(day.slice(0, 7), count)
  return `${month}-${pad(Math.min(Number(day.slice(8)), daysIn(month)))}`
}

/** Full years lived on `day` by somebody born on `birth`. */
export const ageOn = (birth: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)
