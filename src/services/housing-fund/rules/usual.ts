import type { Account, Period } from '../contract/types'
import { countedMonths, leastDownPayment } from './figures'
import type { LoanQuestion } from './loan'

type Known = Pick<Account, 'balance' | 'accounts' | 'monthsPaid' | 'monthsTotal' | 'longestYears'>

/** The question the first estimate answers, and where the sliders start: the city's usual price, first home, alone. */
export const usualQuestion = (figures: Period, account: Known): LoanQuestion => ({
  price: figures.prices.usual,
  downPaymentShare: leastDownPayment(figures, 'first'),
  years: account.longestYears ?? figures.longestYears,
  home: 'first',
  borrowers: 1,
  balance: account.balance,
  months: countedMonths(figures, account),
  income: account.accounts.reduce((sum, { status, base }) => (status === 'active' ? sum + base : sum), 0),
})

/** Only somebody for whom deposits are being made can borrow, and only while a term of a year is left to them. */
export const mayBorrow = (account: Pick<Account, 'accounts' | 'longestYears'>): boolean =>
  account.accounts.some(({ status }) => status === 'active') && account.longestYears !== 0
