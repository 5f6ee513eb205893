import * as fc from 'fast-check'
import { annuityTenths, pensionOf } from '../pension'
import { roundedProduct } from '../rounded-product'

test("Sichuan's two examples: 1288.08 and 467.42, 3412.12 and 806.65", () => {
  expect(
    pensionOf({
      base: 807900,
      index: { units: 84, scale: 100 },
      years: { units: 1733, scale: 100 },
      account: 9114787,
      months: { units: 195, scale: 1 },
    }),
  ).toEqual({ average: 743268, basic: 128808, personal: 46742, total: 175550 })
  expect(
    pensionOf({
      base: 846200,
      index: { units: 872, scale: 1000 },
      years: { units: 4308, scale: 100 },
      account: 11164005,
      months: { units: 1384, scale: 10 },
    }),
  ).toMatchObject({ basic: 341212, personal: 80665 })
})

test.each([
  [40, 0, 2330],
  [47, 0, 2080],
  [50, 1, 1946],
  [60, 0, 1390],
  [60, 1, 1384],
  [60, 3, 1373],
  [61, 7, 1279],
  [64, 7, 1043],
  [69, 11, 568],
  [70, 0, 560],
])('at %i years and %i months it is paid out over %i tenths of a month', (years, months, tenths) => {
  expect(annuityTenths(years, months)).toBe(tenths)
})

test.each([
  [39, 11],
  [39, 0],
  [70, 1],
  [71, 0],
])('an age of %i years and %i months is not in the table: said, not guessed', (years, months) => {
  expect(annuityTenths(years, months)).toBeUndefined()
})

test('the older, the fewer months', () => {
  fc.assert(
    fc.property(fc.integer({ min: 480, max: 839 }), (age) => {
      const [now, next] = [age, age + 1].map((one) => annuityTenths(Math.floor(one / 12), one % 12) ?? NaN)
      expect(now).toBeGreaterThanOrEqual(next ?? NaN)
    }),
  )
})

test('a product over a product is exact where a float is not', () => {
  const amounts = fc.integer({ min: 0, max: 9e8 })
  const divisor = fc.integer({ min: 1, max: 9e8 })
  fc.assert(
    fc.property(
      fc.array(amounts, { maxLength: 3 }),
      fc.array(divisor, { minLength: 1, maxLength: 3 }),
      (over, under) => {
        const product = over.reduce((all, one) => all * BigInt(one), 1n)
        const by = under.reduce((all, one) => all * BigInt(one), 1n)
        const rounded = (2n * product + by) / (2n * by)
        if (rounded <= BigInt(Number.MAX_SAFE_INTEGER)) expect(roundedProduct(over, under)).toBe(Number(rounded))
      },
    ),
  )
})

test('half a fen goes up', () => {
  expect([
    roundedProduct([1], [2]),
    roundedProduct([3, 5], [2]),
    roundedProduct([7], [4]),
    roundedProduct([0], [9]),
  ]).toEqual([1, 8, 2, 0])
})
