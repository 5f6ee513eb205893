import { floorTo } from '../../../shared/money'
import type { Period } from '../contract/types'
import { capFor, leastDownPayment, rateFor, timePercent, timeStep, type Borrowers, type Home } from './figures'
import { presentValue } from './repayment'

/** What the resident chooses and what the department knows; amounts in fen. */
export interface LoanQuestion {
  readonly price: number
  /** 1/10000 of the price; at least `leastDownPayment`. */
  readonly downPaymentShare: number
  readonly years: number
  readonly home: Home
  readonly borrowers: Borrowers
  readonly balance: number
  /** Months that count under the city's `timeBasis`. */
  readonly months: number
  /** A month's. */
  readonly income: number
}

interface Terms {
  readonly balance: {
    readonly balance: number
    readonly times: number
    readonly percent: number
    readonly months: number
    /** Months that the coefficient in force asks for, and those of the next better one. */
    readonly reached: number
    readonly next?: number
  }
  readonly cap: { readonly home: Home; readonly borrowers: Borrowers }
  readonly price: { readonly price: number; readonly downPayment: number }
  readonly income: { readonly income: number; readonly share: number; readonly monthly: number; readonly years: number }
}

export type TermName = keyof Terms

/** One upper bound of the loan in fen, not yet cut to the city's unit, with what it was reckoned from. */
export type Term = {
  [K in TermName]: { readonly name: K; readonly amount: number; readonly inputs: Terms[K] }
}[TermName]

export interface LoanEstimate {
  /** The least term, cut down to the city's unit. */
  readonly amount: number
  /** The least term; the first of several equal ones. */
  readonly binds: TermName
  /** Always in this order: balance, cap, price, income. */
  readonly terms: readonly Term[]
  readonly downPayment: number
  /** What price − down payment − loan leaves to find elsewhere. */
  readonly missing: number
  /** Yearly, in millionths. */
  readonly rate: number
}

/** What `balance` fen are worth as a loan, uncut: balance × k × time coefficient. */
export const worthOfBalance = (figures: Period, balance: number, months: number): number =>
  Math.floor((Math.max(0, balance) * figures.balanceTimes * timePercent(figures, months)) / 100)

/** The down payment in fen: the share of the price, rounded up. */
export const downPaymentOf = (price: number, share: number): number => Math.ceil((price * share) / 10000)

/**
 * The most that could be borrowed: min(balance × k × time coefficient, city cap, price − down payment, what the income
 * repays), cut down to the city's unit. The shape is that of the centres' own 贷款额度 formulas (《住房公积金管理条例》
 * 第二十六条 leaves it to each city); every number is the city's.
 */
export const estimateLoan = (figures: Period, question: LoanQuestion): LoanEstimate => {
  const { price, years, home, borrowers, balance, months, income } = question
  const rate = rateFor(figures, home, years)
  const downPayment = downPaymentOf(price, Math.max(question.downPaymentShare, leastDownPayment(figures, home)))
  const monthly = Math.floor((Math.max(0, income) * figures.incomeShare) / 10000)
  const terms: readonly [Term, ...Term[]] = [
    {
      name: 'balance',
      amount: worthOfBalance(figures, balance, months),
      inputs: { balance, times: figures.balanceTimes, months, ...timeStep(figures, months) },
    },
    { name: 'cap', amount: capFor(figures, home, borrowers), inputs: { home, borrowers } },
    { name: 'price', amount: price - downPayment, inputs: { price, downPayment } },
    {
      name: 'income',
      amount: presentValue(monthly, rate, years),
      inputs: { income, share: figures.incomeShare, monthly, years },
    },
  ]
  const least = terms.reduce((best, term) => (term.amount < best.amount ? term : best), terms[0])
  const amount = floorTo(least.amount, figures.roundTo)
  return { amount, binds: least.name, terms, downPayment, missing: price - downPayment - amount, rate }
}
