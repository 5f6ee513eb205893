import { monthNumber } from '../../../shared/days'
import { roundHalfUp } from '../../../shared/money'
import type { OneAccount } from '../contract/types'

type Rates = Pick<OneAccount, 'base' | 'employerRate' | 'personalRate'>

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

/**
 * Months paid without a gap up to `month`. That month itself may still be open: unpaid, it neither counts nor breaks.
 * @param paid By `monthNumber`
 */
export const monthsWithoutGap = (paid: ReadonlySet<number>, month: string): number => {
  const at = monthNumber(month)
  const last = paid.has(at) ? at : at - 1
  let before = last
  while (paid.has(before)) before--
  return last - before
}
