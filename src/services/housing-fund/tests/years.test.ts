import fc from 'fast-check'
import { yearsOf } from '../rules/years'

const entry = (
  day: string,
  amount: number,
  kind: 'deposit' | 'rent' | 'interest' = amount < 0 ? 'rent' : 'deposit',
) => ({
  day,
  amount,
  kind,
})

test('what came, went and grew stands by year; a year that may be cut off is not told', () => {
  const entries = [
    entry('2026-11-16', 500),
    entry('2026-06-30', 30, 'interest'),
    entry('2026-03-01', -200),
    entry('2025-12-16', 500),
    entry('2025-06-30', -1, 'interest'),
  ]
  const newest = { year: '2026', paidIn: 500, takenOut: 200, interest: 30 }
  expect(yearsOf(entries, true)).toEqual([newest])
  expect(yearsOf(entries, false)).toEqual([newest, { year: '2025', paidIn: 500, takenOut: 0, interest: -1 }])
  expect([yearsOf([], true), yearsOf([], false)]).toEqual([[], []])
})

test('together the years have all that moved', () => {
  const one = fc.record({
    day: fc.integer({ min: 2000, max: 2030 }).map((year) => `${year}-01-01`),
    amount: fc.integer({ min: -1e6, max: 1e6 }),
    kind: fc.constantFrom('deposit', 'rent', 'interest', 'transfer' as const),
  })
  const total = (all: readonly number[]) => all.reduce((sum, amount) => sum + amount, 0)
  fc.assert(
    fc.property(fc.array(one), (entries) => {
      const years = yearsOf(entries, false)
      const net = total(years.map(({ paidIn, takenOut, interest }) => paidIn - takenOut + interest))
      return net === total(entries.map(({ amount }) => amount)) && years.every((year) => year.takenOut >= 0)
    }),
  )
})
