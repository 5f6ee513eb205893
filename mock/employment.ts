import { addMonths } from '../src/shared/days'
import { monthsFrom } from '../src/shared/paid-months'
import type { Employment } from './resident'

export type UnpaidMonth = {
  readonly month: string
  /** The department's word for it, where it knows one. */
  readonly note?: string
  /** The employer was to pay it. */
  readonly owed?: boolean
}

/** First month an employer pays for: the month of the start, the next one when that is past the 15th. */
export const firstMonth = ({ from }: Employment): string =>
  Number(from.slice(8)) <= 15 ? from.slice(0, 7) : addMonths(from.slice(0, 7), 1)

/** Employers pay a few days before the last day, not always the same one. */
export const payDayIn = ({ payDay }: Employment, month: string): string => {
  const early = (Number(month.slice(5)) * 7 + Number(month.slice(2, 4))) % 5
  return `${month}-${String(Math.max(1, payDay - early)).padStart(2, '0')}`
}

/** The wage a month is reckoned on, in fen. */
export const baseIn = ({ bases }: Pick<Employment, 'bases'>, month: string): number =>
  bases.filter(({ from }) => from <= month).at(-1)?.base ?? 0

/** Every month an employer has paid for up to a day, oldest first. */
export const monthsPaidBy = (employment: Employment, day: string): string[] => {
  const end = employment.to?.slice(0, 7) ?? day.slice(0, 7)
  return monthsFrom(firstMonth(employment), end < day.slice(0, 7) ? end : day.slice(0, 7))
    .filter((month) => !employment.gaps?.some((gap) => gap.month === month))
    .filter((month) => payDayIn(employment, month) <= day)
}

/** Past months since the first employment that nobody paid for, with the reason where one is known. */
export function unpaidMonths(employments: readonly Employment[], day: string): UnpaidMonth[] {
  const between = employments.slice(1).flatMap((after, index) => {
    const before = employments[index]
    const from = addMonths(before?.to?.slice(0, 7) ?? firstMonth(after), 1)
    const note = `换工作，新单位 ${Number(firstMonth(after).slice(5))} 月开始缴`
    return monthsFrom(from, addMonths(firstMonth(after), -1)).map((month) => ({ month, note }))
  })
  const within = employments.flatMap(({ gaps = [] }) => gaps).map((gap) => ({ ...gap, owed: true }))
  return [...between, ...within].filter(({ month }) => month <= day.slice(0, 7))
}
