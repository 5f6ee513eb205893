import type { Period } from '../contract/types'

/** The figures of the design's example, whole and fixed: tests of sums do not move with a city's settings. */
export const figures: Period = {
  effectiveFrom: '2026-07-01',
  source: 'design/b-loan-estimate.html',
  capOne: 60000000,
  capTwo: 90000000,
  capSecond: 50000000,
  balanceTimes: 6,
  timeBasis: 'total',
  lateAfterMonths: 600,
  timeCoefficients: [
    { months: 6, percent: 80 },
    { months: 24, percent: 100 },
    { months: 60, percent: 120 },
  ],
  downPaymentFirst: 2000,
  downPaymentSecond: 3000,
  incomeShare: 5000,
  roundTo: 100000,
  longestYears: 30,
  lastAge: 68,
  borrowing: { noOpenLoan: true, also: [], source: 'typical' },
  ratesFirst: { short: 21000, long: 26000 },
  ratesSecond: { short: 25250, long: 30750 },
  averageWage: 900000,
  leastBase: 250000,
  prices: { least: 30000000, usual: 120000000, most: 330000000, step: 5000000 },
}

export const question = {
  price: 120000000,
  downPaymentShare: 2000,
  years: 30,
  home: 'first',
  borrowers: 1,
  balance: 6843652,
  months: 65,
  income: 960000,
} as const
