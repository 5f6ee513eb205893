import type { Account, Loan, Period } from '../contract/types'
import { countedMonths, leastDownPayment } from './figures'
import type { LoanQuestion } from './loan'

export type EarlierHome = Pick<NonNullable<Account['earlierHome']>, 'because' | 'day'>

type Known = Pick<Account, 'balance' | 'accounts' | 'monthsPaid' | 'monthsTotal' | 'longestYears'> & {
  readonly earlierHome?: object
}

/**
 * The question the first estimate answers, and where the sliders start: the city's usual price, alone; the first home
 * unless something tells of an earlier one.
 */
export const usualQuestion = (figures: Period, account: Known): LoanQuestion => {
  const home = account.earlierHome ? 'second' : 'first'
  return {
    price: figures.prices.usual,
    downPaymentShare: leastDownPayment(figures, home),
    years: account.longestYears ?? figures.longestYears,
    home,
    borrowers: 1,
    balance: account.balance,
    months: countedMonths(figures, account),
    income: account.accounts.reduce((sum, { status, base }) => (status === 'active' ? sum + base : sum), 0),
  }
}

/**
 * What tells that somebody has had a home: a housing-fund loan, else money taken out to repay one, else to buy. Whether it
 * still counts (one that is sold may not) each city says for itself, so this only sets where the estimate starts.
 * @param entries newest first
 */
export function earlierHomeOf(
  entries: readonly { readonly kind: string; readonly day: string }[],
  loans: readonly Loan[] = [],
): EarlierHome | undefined {
  const lentOn = loans.map((loan) => loan.lentOn).sort()
  const lent = lentOn[lentOn.length - 1]
  if (lent) return { because: 'loan', day: lent }
  for (const because of ['repayment', 'purchase'] as const) {
    const entry = entries.find(({ kind }) => kind === because)
    if (entry) return { because, day: entry.day }
  }
  return undefined
}
