import { addMonths, monthsBetween } from '../../../shared/days'
import { roundHalfUp } from '../../../shared/money'
import type { OneAccount, Period, ThisMonth } from '../contract/types'

type Rates = Pick<OneAccount, 'base' | 'employerRate' | 'personalRate'>

/** 建金〔2005〕5号: each side pays 5 to 12 % of the base; 1/10000. */
export const LEAST_RATE = 500
export const MOST_RATE = 1200
/** 建金〔2005〕5号: the base is at most two or three times the average monthly wage of the city's last year; cities take 3. */
export const BASE_TIMES_WAGE = 3

export interface Parts {
  readonly amount: number
  readonly employer: number
  readonly personal: number
}

/** A month's deposit in fen: base × each side's rate (《住房公积金管理条例》第十六条), each to the fen. */
export const depositOf = ({ base, employerRate, personalRate }: Rates): Parts => {
  const employer = roundHalfUp((base * employerRate) / 10000)
  const personal = roundHalfUp((base * personalRate) / 10000)
  return { amount: employer + personal, employer, personal }
}

/** How a deposit that arrived splits between the two sides, in the proportion of their rates. */
export const partsOf = (amount: number, rates: Rates): Parts => {
  const both = rates.employerRate + rates.personalRate
  const employer = both === 0 ? 0 : roundHalfUp((amount * rates.employerRate) / both)
  return { amount, employer, personal: amount - employer }
}

export interface DepositLimits {
  readonly leastRate: number
  readonly mostRate: number
  readonly leastBase: number
  readonly mostBase: number
}

/** What a deposit's rate (1/10000) and base (fen) may be in a city. */
export const depositLimits = (figures: Pick<Period, 'averageWage' | 'leastBase'>): DepositLimits => ({
  leastRate: LEAST_RATE,
  mostRate: MOST_RATE,
  leastBase: figures.leastBase,
  mostBase: figures.averageWage * BASE_TIMES_WAGE,
})

/** What of an account's rates and base is outside the limits; empty where all is as it should be. */
export const outsideLimits = (rates: Rates, limits: DepositLimits): ('employerRate' | 'personalRate' | 'base')[] => {
  const rateIsOut = (rate: number) => rate < limits.leastRate || rate > limits.mostRate
  const baseIsOut = rates.base < limits.leastBase || rates.base > limits.mostBase
  return [
    ...(rateIsOut(rates.employerRate) ? (['employerRate'] as const) : []),
    ...(rateIsOut(rates.personalRate) ? (['personalRate'] as const) : []),
    ...(baseIsOut ? (['base'] as const) : []),
  ]
}

/** Months from `from` to `to`, both included; none where `to` is earlier. */
export const monthsFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => addMonths(from, i))

/**
 * Months paid without a gap up to `month`. That month itself may still be open: unpaid, it neither counts nor breaks.
 */
export const monthsWithoutGap = (paid: ReadonlySet<string>, month: string): number => {
  let last = paid.has(month) ? month : addMonths(month, -1)
  let count = 0
  while (paid.has(last)) {
    count++
    last = addMonths(last, -1)
  }
  return count
}

/** Whether the month's deposit came, is still on its way, or is late: late begins the day after the usual one. */
export const monthState = (paidOn: string | undefined, today: string, dueDay: string): ThisMonth['state'] => {
  if (paidOn) return 'paid'
  return today <= dueDay ? 'due' : 'late'
}
