import * as fc from 'fast-check'
import { equalPayment, paymentsOf, presentValue, repaymentOf, shareCovered, type Method } from '../rules/repayment'

const methods = fc.constantFrom<Method>('equalPayment', 'equalPrincipal')
const loans = fc.nat(1e10)
const rates = fc.nat(80000)
const years = fc.integer({ min: 1, max: 30 })
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('repayment', () => {
  test('a million yuan over 30 years at 3.1 % costs 4,270.16 a month with equal payments', () => {
    expect(equalPayment(100000000, 31000, 30)).toBe(427016)
  })

  test('equal principal of 492,000 yuan at 2.6 % over 30 years', () => {
    const repayment = repaymentOf('equalPrincipal', 49200000, 26000, 30)
    // 492,000 / 360 = 1,366.67; first interest 492,000 × 2.6 % / 12 = 1,066.00; 1,366.67 × 2.6 % / 12 = 2.96 less a month
    expect(repayment.first).toBe(136667 + 106600)
    expect(repayment.lessEachMonth).toBe(296)
    // 360 terms of an arithmetic series: 1,066.00 × 361 / 2 = 192,413
    expect(Math.abs(repayment.interest - 19241300)).toBeLessThan(200)
  })

  test.each([
    [60000000, 26000, 30],
    [100000000, 31000, 30],
    [49200000, 26000, 7],
    [12345678, 28500, 13],
  ])('equal principal of %i fen: a textbook’s interest to the fen, and no odd last month', (loan, rate, y) => {
    const months = y * 12
    const payments = paymentsOf('equalPrincipal', loan, rate, y)
    for (const { principal } of payments) expect(Math.abs(principal - loan / months)).toBeLessThan(1)
    const textbook = (((loan * rate) / 1e6 / 12) * (months + 1)) / 2
    expect(Math.abs(repaymentOf('equalPrincipal', loan, rate, y).interest - textbook)).toBeLessThanOrEqual(1)
  })

  test('without interest a loan costs itself', () => {
    expect(repaymentOf('equalPayment', 1200000, 0, 1)).toMatchObject({ first: 100000, interest: 0, total: 1200000 })
    expect(presentValue(100000, 0, 1)).toBe(1200000)
    expect(repaymentOf('equalPayment', 0, 26000, 30)).toMatchObject({ first: 0, last: 0, total: 0 })
  })

  test('the principal sums exactly, nothing is negative, every month is there', () => {
    fc.assert(
      fc.property(methods, loans, rates, years, (method, loan, rate, y) => {
        const payments = paymentsOf(method, loan, rate, y)
        expect(payments).toHaveLength(y * 12)
        expect(sum(payments.map(({ principal }) => principal))).toBe(loan)
        expect(payments.every(({ principal, interest }) => principal >= 0 && interest >= 0)).toBe(true)
        expect(payments.every((p) => Number.isInteger(p.principal) && Number.isInteger(p.interest))).toBe(true)
      }),
    )
  })

  test('equal payments are equal but for the last, which differs by less than the months rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 1e10 }), rates, years, (loan, rate, y) => {
        const sums = paymentsOf('equalPayment', loan, rate, y).map((p) => p.principal + p.interest)
        const [first = 0] = sums
        expect(new Set(sums.slice(0, -1)).size).toBe(1)
        expect(Math.abs((sums[sums.length - 1] ?? 0) - first)).toBeLessThanOrEqual(y * 12 * 10)
      }),
    )
  })

  test('equal principal never costs more interest, and starts dearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 1e10 }), rates, years, (loan, rate, y) => {
        const equal = repaymentOf('equalPayment', loan, rate, y)
        const falling = repaymentOf('equalPrincipal', loan, rate, y)
        expect(falling.interest).toBeLessThanOrEqual(equal.interest + y * 12)
        expect(falling.first + y * 12).toBeGreaterThanOrEqual(equal.first)
      }),
    )
  })

  test('a longer term costs less a month and more in all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e6, max: 1e10 }), rates, fc.integer({ min: 1, max: 29 }), (loan, rate, y) => {
        const [short, long] = [
          repaymentOf('equalPayment', loan, rate, y),
          repaymentOf('equalPayment', loan, rate, y + 1),
        ]
        expect(long.first).toBeLessThanOrEqual(short.first)
        expect(long.interest + 360).toBeGreaterThanOrEqual(short.interest)
      }),
    )
  })

  test('present value undoes the equal payment to within a payment fen a month', () => {
    fc.assert(
      fc.property(loans, rates, years, (loan, rate, y) => {
        const back = presentValue(equalPayment(loan, rate, y), rate, y)
        expect(Math.abs(back - loan)).toBeLessThanOrEqual(y * 12)
      }),
    )
  })

  test('the last payment takes up what rounding left; with equal payments none is less than the one before', () => {
    for (const method of ['equalPayment', 'equalPrincipal'] as const) {
      const last = paymentsOf(method, 49200000, 26000, 30).at(-1) ?? { principal: 0, interest: 0 }
      expect(repaymentOf(method, 49200000, 26000, 30).last).toBe(last.principal + last.interest)
    }
    expect(repaymentOf('equalPayment', 100, 26000, 1).lessEachMonth).toBe(0)
    expect(repaymentOf('equalPayment', 7, 240000, 1).lessEachMonth).toBe(0)
    expect(repaymentOf('equalPrincipal', 49200000, 26000, 30).lessEachMonth).toBeGreaterThan(0)
  })

  test('what the deposit covers and what one adds make up the payment', () => {
    expect(shareCovered(100000, 153600)).toEqual({ covered: 100000, own: 0 })
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), (payment, deposit) => {
        const { covered, own } = shareCovered(payment, deposit)
        expect(covered + own).toBe(payment)
        expect(covered).toBeLessThanOrEqual(deposit)
      }),
    )
  })
})
