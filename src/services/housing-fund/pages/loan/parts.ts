import { choose, type LoanAnswer } from '../../store/loan'
import type { Account, Figures } from '../../contract/types'

/** What every part of the loan page is given. */
export interface LoanParts {
  readonly account: Account
  readonly figures: Figures
  readonly answer: LoanAnswer
}

/** This month's deposit, which may pay part of the loan. */
export const depositOfMonth = ({ thisMonth }: Account): number => thisMonth?.amount ?? 0

export const wan = 1000000

export const choosePrice = (price: number) => choose({ price: price * wan })
export const chooseShare = (percent: number) => choose({ downPaymentShare: percent * 100 })
export const chooseYears = (years: number) => choose({ years })
