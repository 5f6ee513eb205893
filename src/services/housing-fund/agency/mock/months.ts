import { baseIn, monthsPaidBy, payDayIn } from '../../../../../mock/employment'
import type { Employment } from '../../../../../mock/resident'
import type { Holding } from './holdings'

export interface PaidMonth {
  readonly month: string
  readonly day: string
  /** fen */
  readonly amount: number
}

/** Both shares, each to the fen. */
export const depositIn = ({ bases, employerRate, personalRate }: Employment, month: string): number => {
  const base = baseIn({ bases }, month)
  return Math.round((base * employerRate) / 10_000) + Math.round((base * personalRate) / 10_000)
}

/** Every month paid into an account up to a day. */
export const paidMonths = ({ employments }: Holding, day: string): PaidMonth[] =>
  employments.flatMap((employment) =>
    monthsPaidBy(employment, day).map((month) => ({
      month,
      day: payDayIn(employment, month),
      amount: depositIn(employment, month),
    })),
  )
