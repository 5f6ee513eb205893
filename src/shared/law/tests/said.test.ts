import * as fc from 'fast-check'
import { outlookOf, type Basis } from '../outlook'
import { asSaid } from '../said'

const base = 840000
const now = '2026-11'
const basis: Basis = {
  birth: '1971-01',
  sex: 'male',
  figures: { pensionBase: base, flexibleWomen: 'femaleFlexible55' },
}
const sumOf = (years: number, wage: number) =>
  outlookOf('male60', basis, asSaid({ years, wage }, base, now), now).ordinary.estimate?.total

test('fourteen years at 7,392 yuan: index 0.88, 8 % of each month, as the same figures from the centre', () => {
  expect(asSaid({ years: 14, wage: 739200 }, base, now)).toEqual({
    pension: { months: 168, lastPaid: now, balance: 59136 * 168, monthly: 59136, index: 8800 },
    elsewhere: [],
    payer: 'employer',
  })
  // 7,896 × 19.67 % + (99,348.48 + 40,212.48) ÷ 127.9
  expect(sumOf(14, 739200)).toBe(155314 + 109117)
})

test.each([
  [100, 504000, 6000],
  [504000, 504000, 6000],
  [2520000, 2520000, 30000],
  [9999999, 2520000, 30000],
])('a wage of %i fen is paid on %i: at least 60 %%, at most three times', (wage, paidOn, index) => {
  expect(asSaid({ years: 1, wage }, base, now).pension).toMatchObject({
    monthly: Math.round(paidOn * 0.08),
    index,
  })
})

test('more years or a higher wage never give less', () => {
  const years = fc.integer({ min: 15, max: 40 })
  const wage = fc.integer({ min: 100000, max: 5000000 })
  fc.assert(
    fc.property(
      years,
      wage,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 1000000 }),
      (y, w, more, higher) => {
        const [less, enough] = [sumOf(y, w), sumOf(y + more, w + higher)]
        expect(less).toBeDefined()
        expect(enough).toBeGreaterThanOrEqual(less ?? 0)
      },
    ),
  )
})
