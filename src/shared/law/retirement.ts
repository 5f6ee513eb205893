import { addMonths, monthsBetween } from '../days'

/** The rule in full: decision and 办法, in the government's publication. */
export const DELAYED_RETIREMENT = 'https://www.gov.cn/yaowen/liebiao/202409/content_6974294.htm'

/**
 * How somebody's retirement age was set before 2025: men at 60; women at 55 in 管理技术岗 (managers and technicians),
 * at 50 otherwise; women who pay for themselves at 55 in most places, which is a city's choice.
 */
export const CATEGORIES = ['male60', 'female55', 'female50', 'femaleFlexible55'] as const
export type Category = (typeof CATEGORIES)[number]

const STARTS = '2025-01'
const LEEWAY = 36

interface Before {
  readonly years: number
  /** One month later for every so many months. */
  readonly step: number
  /** Most months later. */
  readonly cap: number
}

const before: Readonly<Record<Category, Before>> = {
  male60: { years: 60, step: 4, cap: 36 },
  female55: { years: 55, step: 4, cap: 36 },
  female50: { years: 50, step: 2, cap: 60 },
  femaleFlexible55: { years: 55, step: 4, cap: 36 },
}

/** Every step of the rule, so that a screen can show them. Months are "YYYY-MM". */
export interface Retirement {
  /** The age before 2025, in years, and the month in which it is reached. */
  readonly originalYears: number
  readonly originalMonth: string
  /** From January 2025 to that month; negative for whoever reached it before. */
  readonly monthsSince: number
  readonly step: number
  readonly delayMonths: number
  /** The age at which one retires now. */
  readonly ageYears: number
  readonly ageMonths: number
  readonly month: string
  /** 弹性: the earliest and the latest month one may choose; undefined for whoever retired under the old rule. */
  readonly earliest?: string
  readonly latest?: string
}

/**
 * When somebody may retire: 国务院关于渐进式延迟法定退休年龄的办法 (in force from 2025-01-01), articles 1 and 3 with annexes 1 to
 * 3. The day of birth does not matter. Special work keeps its own early rule, which is not here.
 * @param birth Month of birth, "1971-01" @throws RangeError for no month
 */
export function retirementOf(category: Category, birth: string): Retirement {
  const { years, step, cap } = before[category]
  const originalMonth = addMonths(birth, years * 12)
  const monthsSince = monthsBetween(STARTS, originalMonth)
  const delayMonths = monthsSince < 0 ? 0 : Math.min(cap, Math.floor(monthsSince / step) + 1)
  const month = addMonths(originalMonth, delayMonths)
  const soonest = addMonths(month, -LEEWAY)
  const leeway = {
    earliest: soonest > originalMonth ? soonest : originalMonth,
    latest: addMonths(month, LEEWAY),
  }
  return {
    originalYears: years,
    originalMonth,
    monthsSince,
    step,
    delayMonths,
    ...ageIn(birth, month),
    month,
    ...(monthsSince < 0 ? {} : leeway),
  }
}

/** Full years and months lived in a month: born in "1971-01", 61 years and 7 months in "2032-08". */
export const ageIn = (birth: string, month: string): { readonly ageYears: number; readonly ageMonths: number } => {
  const months = monthsBetween(birth, month)
  return { ageYears: Math.floor(months / 12), ageMonths: months % 12 }
}

const LAST_OF_15_YEARS = 2029
const LEAST = 180
const MOST = 240

/**
 * Least months of pension insurance for a monthly pension, by the month of retirement: 15 years to 2029, half a year more
 * each year from 2030, 20 years from 2039 (the same 办法, article 2 and annex 4).
 */
export const leastMonths = (retiresIn: string): number => {
  const rises = Math.max(0, Number(retiresIn.slice(0, 4)) - LAST_OF_15_YEARS)
  return Math.min(MOST, LEAST + rises * 6)
}
