import * as fc from 'fast-check'
import { monthState } from '../../../shared/month-state'
import { monthNumber } from '../../../shared/days'
import { monthsFrom } from '../../../shared/paid-months'
import { depositOf, monthsWithoutGap, partsOf } from '../rules/deposits'

const renter = { base: 960000, employerRate: 800, personalRate: 800 }

describe('deposits', () => {
  test("the design's: 9,600 at 8 % each is 768 and 768", () => {
    expect(depositOf(renter)).toEqual({ amount: 153600, employer: 76800, personal: 76800 })
    expect(partsOf(153600, renter)).toEqual({ amount: 153600, employer: 76800, personal: 76800 })
  })

  test('the parts make up the deposit, whatever the rates', () => {
    fc.assert(
      fc.property(fc.nat(1e8), fc.nat(1200), fc.nat(1200), fc.nat(1e7), (base, employerRate, personalRate, arrived) => {
        const rates = { base, employerRate, personalRate }
        for (const { amount, employer, personal } of [depositOf(rates), partsOf(arrived, rates)]) {
          expect(employer + personal).toBe(amount)
          expect(Math.min(employer, personal)).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('months without a gap: the gap of September 2025 breaks them, an open month does not', () => {
    const paid = new Set(
      monthsFrom('2021-06', '2026-11')
        .filter((month) => month !== '2025-09')
        .map(monthNumber),
    )
    expect(paid.size).toBe(65)
    expect(monthsWithoutGap(paid, '2026-11')).toBe(14)
    paid.delete(monthNumber('2026-11'))
    expect(monthsWithoutGap(paid, '2026-11')).toBe(13)
    paid.delete(monthNumber('2026-10'))
    expect(monthsWithoutGap(paid, '2026-11')).toBe(0)
  })

  test('months without a gap are never more than all months', () => {
    const months = fc.uniqueArray(fc.constantFrom(...monthsFrom('2020-01', '2026-11')))
    fc.assert(
      fc.property(months, (paid) => {
        expect(monthsWithoutGap(new Set(paid.map(monthNumber)), '2026-11')).toBeLessThanOrEqual(paid.length)
      }),
    )
  })

  test('paid, due, late', () => {
    expect(monthState('2026-11-16', '2026-11-23', '2026-11-15')).toBe('paid')
    expect(monthState(undefined, '2026-11-15', '2026-11-15')).toBe('due')
    expect(monthState(undefined, '2026-11-16', '2026-11-15')).toBe('late')
  })
})
