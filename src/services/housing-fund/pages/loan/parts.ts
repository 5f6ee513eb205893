import type { LoanAnswer } from '../../store/loan'
import type { Account, Figures } from '../../types'

/** What every part of the loan page is given. */
export interface LoanParts {
  readonly account: Account
  readonly figures: Figures
  readonly answer: LoanAnswer
}

/** This month's deposit, which may pay part of the loan. */
export const depositOfMonth = ({ thisMonth }: Account): number => thisMonth?.amount ?? 0
