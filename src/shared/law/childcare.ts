import { addMonths, monthsBetween } from '../days'

/** 3600 yuan a year. */
const MONTH_FEN = 30_000
const FIRST_YEAR = 2025
const YEARS = 3

/** What a child brings in one calendar year. */
export interface ChildcareYear {
  readonly months: number
  readonly fen: number
}

/**
 * The childcare benefit (育儿补贴制度实施方案 and 管理规范, gov.cn/gongbao/2025/issue_12206) of one calendar year: a child born from 2025 on has three yearly payments; one born before
 * has 300 yuan a month from January 2025 to the month in which it turns three, that month included (实施方案; which month is
 * the last follows the published tables).
 * @param birth "2024-09-09" @throws RangeError for no day
 */
export function childcareIn(birth: string, year: number): ChildcareYear {
  const born = Number(birth.slice(0, 4))
  const months = born < FIRST_YEAR ? monthsLeft(birth, year) : year >= born && year < born + YEARS ? 12 : 0
  return { months, fen: months * MONTH_FEN }
}

function monthsLeft(birth: string, year: number): number {
  if (year < FIRST_YEAR) return 0
  const last = addMonths(birth.slice(0, 7), YEARS * 12)
  return Math.min(12, Math.max(0, monthsBetween(`${year}-01`, last) + 1))
}

/**
 * The last day of the first application (管理规范): 2025-12-31 for a child born before 2025, the end of the year after its
 * birth for others. As the text has it: a day off does not move it here.
 */
export const childcareFirstBy = (birth: string): string =>
  `${Math.max(FIRST_YEAR, Number(birth.slice(0, 4)) + 1)}-12-31`
