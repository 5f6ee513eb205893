import { addMonths, monthsBetween } from '../../../../shared/days'
import type { Employment } from '../../../../../mock/resident'
import { firstMonth, type Holding } from './holdings'

export interface PaidMonth {
  readonly month: string
  readonly day: string
  /** fen */
  readonly amount: number
}

export type Gap = { readonly month: string; readonly note?: string }

const months = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => addMonths(from, i))

const lastMonth = ({ to }: Employment, now: string): string => {
  const end = to?.slice(0, 7) ?? now
  return end < now ? end : now
}

/** Employers pay a few days before the last day, not always the same one. */
const payDayIn = ({ payDay }: Employment, month: string): string => {
  const early = (Number(month.slice(5)) * 7 + Number(month.slice(2, 4))) % 5
  return `${month}-${String(Math.max(1, payDay - early)).padStart(2, '0')}`
}

/** Both shares, each to the fen. */
export const depositIn = ({ bases, employerRate, personalRate }: Employment, month: string): number => {
  const base = bases.filter(({ from }) => from <= month).at(-1)?.base ?? 0
  return Math.round((base * employerRate) / 10_000) + Math.round((base * personalRate) / 10_000)
}

/** Every month paid into an account up to a day. */
export const paidMonths = ({ employments }: Holding, day: string): PaidMonth[] =>
  employments
    .flatMap((employment) =>
      months(firstMonth(employment), lastMonth(employment, day.slice(0, 7)))
        .filter((month) => !employment.gaps?.some((gap) => gap.month === month))
        .map((month) => ({ month, day: payDayIn(employment, month), amount: depositIn(employment, month) })),
    )
    .filter((paid) => paid.day <= day)

/** Past months since the opening that nobody paid for, with the reason where the centre knows one. */
export function gapsOf({ employments }: Holding, day: string): Gap[] {
  const between = employments.slice(1).flatMap((after, index) => {
    const before = employments[index]
    const from = addMonths(before?.to?.slice(0, 7) ?? firstMonth(after), 1)
    const note = `换工作，新单位 ${Number(firstMonth(after).slice(5))} 月开始缴`
    return months(from, addMonths(firstMonth(after), -1)).map((month) => ({ month, note }))
  })
  const within = employments.flatMap(({ gaps = [] }) => gaps)
  return [...between, ...within].filter(({ month }) => month <= day.slice(0, 7))
}
