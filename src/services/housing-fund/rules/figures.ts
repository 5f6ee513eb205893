import type { Period } from '../contract/types'

export type Home = 'first' | 'second'
export type Borrowers = 1 | 2

/** The time coefficient in force for the months paid: the last step reached, 0 % below the first. */
export const timeStep = (
  { timeCoefficients }: Pick<Period, 'timeCoefficients'>,
  months: number,
): { percent: number; reached: number; next?: number } => {
  const step = timeCoefficients.filter((one) => one.months <= months).pop()
  const next = timeCoefficients.find((one) => one.months > months)
  return { percent: step?.percent ?? 0, reached: step?.months ?? 0, ...(next ? { next: next.months } : {}) }
}

/** Its percent alone. */
export const timePercent = (figures: Pick<Period, 'timeCoefficients'>, months: number): number =>
  timeStep(figures, months).percent

/** Which of a person's months count for the coefficient here. */
export const countedMonths = (
  figures: Pick<Period, 'timeBasis'>,
  paid: { readonly monthsPaid: number; readonly monthsTotal: number },
): number => (figures.timeBasis === 'total' ? paid.monthsTotal : paid.monthsPaid)

/** Least down payment, in 1/10000 of the price: a city figure. */
export const leastDownPayment = (figures: Period, home: Home): number =>
  home === 'first' ? figures.downPaymentFirst : figures.downPaymentSecond

/**
 * Yearly rate in millionths by term and home. Typical figures: 中国人民银行, from 2025-05-08: first home 2.1 % up to
 * 5 years and 2.6 % above, second 2.525 % and 3.075 %.
 */
export const rateFor = (figures: Period, home: Home, years: number): number => {
  const rates = home === 'first' ? figures.ratesFirst : figures.ratesSecond
  return years <= 5 ? rates.short : rates.long
}

/** The city's highest loan, in fen. */
export const capFor = (figures: Period, home: Home, borrowers: Borrowers): number => {
  if (home === 'second') return figures.capSecond
  return borrowers === 2 ? figures.capTwo : figures.capOne
}

/** Longest term in years for somebody of this age; 0 where nothing can be borrowed any more. */
export const longestYearsAt = (figures: Pick<Period, 'longestYears' | 'lastAge'>, age: number): number =>
  Math.max(0, Math.min(figures.longestYears, figures.lastAge - age))
