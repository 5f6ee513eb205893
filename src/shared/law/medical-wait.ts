import { addDays, addMonthsToDay, daysBetween } from '../days'

/** 国办发〔2024〕38号: months that everybody waits who missed the enrolment or has a gap. */
export const FIXED_WAIT = 3
/** Gap years from which the wait stays long, and how many months it then has at least, whatever is repaid. */
const LONG_GAP = 4
const LEAST_AFTER_LONG_GAP = 6

interface Missed {
  readonly missedEnrolmentPeriod: boolean
  /** Years in a row without insurance. */
  readonly gapYears: number
  /** Years of them paid for afterwards; more than there are count for none. */
  readonly repaidYears: number
}

/**
 * Months for which a resident's insurance does not pay after enrolment (国办发〔2024〕38号, 三): 3, and one more for each
 * gap year that was not repaid; at least 6 after a gap of 4 years or more.
 * @returns 0 for whoever missed nothing
 */
export function residentWaitMonths({ missedEnrolmentPeriod, gapYears, repaidYears }: Missed): number {
  if (!missedEnrolmentPeriod && gapYears <= 0) return 0
  const months = FIXED_WAIT + Math.max(0, gapYears - Math.max(0, repaidYears))
  return gapYears >= LONG_GAP ? Math.max(LEAST_AFTER_LONG_GAP, months) : months
}

/** The first day on which insurance pays: as many months after the day of payment. */
export const waitOver = (paidOn: string, months: number): string => addMonthsToDay(paidOn, months)

/** What repaying so many gap years brings. */
export interface Sooner {
  readonly years: number
  readonly months: number
  readonly from: string
  /** Days sooner than without it. */
  readonly days: number
}

/** The ways to shorten a wait by repaying, the one that helps most first; only those that help more than a cheaper one. */
export function soonerBy(missed: Missed, paidOn: string): Sooner[] {
  const now = residentWaitMonths(missed)
  const without = waitOver(paidOn, now)
  const ways: Sooner[] = []
  for (let years = 1; years <= Math.min(100, missed.gapYears) - missed.repaidYears; years += 1) {
    const months = residentWaitMonths({ ...missed, repaidYears: missed.repaidYears + years })
    const best = ways[0]?.months ?? now
    const from = waitOver(paidOn, months)
    if (months < best) ways.unshift({ years, months, from, days: daysBetween(from, without) })
  }
  return ways
}

export type Newborn =
  | { readonly state: 'open'; readonly lastDay: string; readonly daysLeft: number; readonly coveredFrom: string }
  | { readonly state: 'over'; readonly lastDay: string }
  | { readonly state: 'notBorn' }

/**
 * Until when a newborn's insurance reaches back to its birth: enrolled within `days` of the birth (most provinces 90),
 * the day of birth not counted.
 * @param birth "2026-11-12" @throws RangeError for no day
 */
export function newbornOn(birth: string, today: string, days: number): Newborn {
  const daysLeft = daysBetween(today, addDays(birth, days))
  if (birth > today) return { state: 'notBorn' }
  const lastDay = addDays(birth, days)
  return daysLeft < 0 ? { state: 'over', lastDay } : { state: 'open', lastDay, daysLeft, coveredFrom: birth }
}
