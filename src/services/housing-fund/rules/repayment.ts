import { roundHalfUp } from '../../../shared/money'

/** 等额本息: every month the same. 等额本金: the same principal, so the first month is dearest. */
export type Method = 'equalPayment' | 'equalPrincipal'

export interface Payment {
  readonly principal: number
  readonly interest: number
}

/** A loan's repayment; amounts in fen. */
export interface Repayment {
  readonly method: Method
  readonly months: number
  readonly first: number
  readonly last: number
  /** How much less each month than the one before, to the fen: a month's interest on the principal; 0 with equal payments. */
  readonly lessEachMonth: number
  readonly total: number
  readonly interest: number
}

const RATE_UNIT = 1000000

// Multiplication alone is exact to the last bit on every engine; Math.pow is not, and phone and server must agree.
const growth = (monthlyRate: number, months: number): number => {
  let product = 1
  for (let i = 0; i < months; i++) product *= 1 + monthlyRate
  return product
}

const monthlyRateOf = (rate: number): number => rate / RATE_UNIT / 12

/** What equal payments of `monthly` fen over the years are worth today at the yearly `rate` (millionths): fen, cut. */
export const presentValue = (monthly: number, rate: number, years: number): number => {
  const months = years * 12
  const r = monthlyRateOf(rate)
  return Math.floor(r === 0 ? monthly * months : (monthly * (1 - 1 / growth(r, months))) / r)
}

/** The equal monthly payment in fen: P·r·(1+r)^n / ((1+r)^n − 1), rounded to the fen. */
export const equalPayment = (loan: number, rate: number, years: number): number => {
  const months = years * 12
  const r = monthlyRateOf(rate)
  const grown = growth(r, months)
  return roundHalfUp(r === 0 ? loan / months : (loan * r * grown) / (grown - 1))
}

/** What is paid back of a loan after so many of the months, each the same part of it: to the nearest fen at every month. */
const paidBack = (loan: number, month: number, months: number): number => roundHalfUp((loan * month) / months)

/**
 * Every payment of a loan of `loan` fen at the yearly `rate` (millionths); the principal sums exactly to the loan. With the
 * same principal each month, what a fen cannot divide is spread over the months, and none of them is a fen off; with equal
 * payments the last takes up what rounding left.
 */
export const paymentsOf = (method: Method, loan: number, rate: number, years: number): Payment[] => {
  const months = years * 12
  const r = monthlyRateOf(rate)
  const same = equalPayment(loan, rate, years)
  const payments: Payment[] = []
  let left = loan
  for (let i = 1; i <= months; i++) {
    const interest = roundHalfUp(left * r)
    const planned = method === 'equalPayment' ? same - interest : left - (loan - paidBack(loan, i, months))
    const principal = i === months ? left : Math.min(left, Math.max(0, planned))
    payments.push({ principal, interest })
    left -= principal
  }
  return payments
}

/**
 * How a loan is repaid: both methods of the loan contract (等额本息、等额本金), monthly, interest on what is left.
 * Years is a whole number from 1 up.
 */
export const repaymentOf = (method: Method, loan: number, rate: number, years: number): Repayment => {
  const sums = paymentsOf(method, loan, rate, years).map(({ principal, interest }) => principal + interest)
  const total = sums.reduce((sum, payment) => sum + payment, 0)
  const [first = 0] = sums
  return {
    method,
    months: sums.length,
    first,
    last: sums[sums.length - 1] ?? 0,
    lessEachMonth: method === 'equalPayment' ? 0 : roundHalfUp((loan / sums.length) * monthlyRateOf(rate)),
    total,
    interest: total - loan,
  }
}

/** How a month's payment splits into what the monthly deposit covers and what the resident adds. */
export const shareCovered = (payment: number, deposit: number): { covered: number; own: number } => {
  const covered = Math.min(payment, Math.max(0, deposit))
  return { covered, own: payment - covered }
}
