import * as fc from 'fast-check'
import { addMonths, monthsBetween } from '../../days'
import { ageIn, CATEGORIES, leastMonths, retirementOf } from '../retirement'

const category = fc.constantFrom(...CATEGORIES)
const birth = fc.integer({ min: 0, max: 12 * 60 }).map((months) => addMonths('1940-01', months))
const retiring = fc.integer({ min: 0, max: 12 * 60 }).map((months) => addMonths('2020-01', months))

test("every step of the annex's example: a man born in January 1971", () => {
  expect(retirementOf('male60', '1971-01')).toEqual({
    originalYears: 60,
    originalMonth: '2031-01',
    monthsSince: 72,
    step: 4,
    delayMonths: 19,
    ageYears: 61,
    ageMonths: 7,
    month: '2032-08',
    earliest: '2031-01',
    latest: '2035-08',
  })
})

test.each([
  ['male60', '1964-12', '2024-12', 0],
  ['male60', '1965-01', '2025-02', 1],
  ['male60', '1976-08', '2039-07', 35],
  ['male60', '1976-09', '2039-09', 36],
  ['female55', '1969-12', '2024-12', 0],
  ['female55', '1981-09', '2039-09', 36],
  ['female50', '1974-12', '2024-12', 0],
  ['female50', '1975-01', '2025-02', 1],
  ['female50', '1984-11', '2039-11', 60],
  ['femaleFlexible55', '1976-05', '2033-01', 20],
] as const)('%s born in %s: %s, %i months later', (of, born, month, delayMonths) => {
  expect(retirementOf(of, born)).toMatchObject({ month, delayMonths })
})

test('who reached the old age before 2025 has no choice of months', () => {
  const { earliest, latest, month, originalMonth } = retirementOf('male60', '1964-12')
  expect([earliest, latest, month]).toEqual([undefined, undefined, originalMonth])
})

test('the earliest month is three years before, but never before the old age', () => {
  expect(retirementOf('female50', '1984-11')).toMatchObject({ earliest: '2036-11', latest: '2042-11' })
  expect(retirementOf('male60', '1965-01')).toMatchObject({ earliest: '2025-01', latest: '2028-02' })
})

test('whoever is born later never retires earlier, and the delay stays within the cap', () => {
  fc.assert(
    fc.property(category, birth, fc.nat(120), (of, born, later) => {
      const [one, other] = [retirementOf(of, born), retirementOf(of, addMonths(born, later))]
      expect(other.month >= one.month).toBe(true)
      expect(one.delayMonths).toBeLessThanOrEqual(of === 'female50' ? 60 : 36)
      expect(monthsBetween(born, one.month)).toBe(one.ageYears * 12 + one.ageMonths)
      expect(one.originalMonth <= (one.earliest ?? one.month) && (one.earliest ?? '') <= one.month).toBe(true)
    }),
  )
})

test('an age is counted in full months', () => {
  expect(ageIn('1971-01', '2031-01')).toEqual({ ageYears: 60, ageMonths: 0 })
  expect(ageIn('1971-12', '2032-11')).toEqual({ ageYears: 60, ageMonths: 11 })
})

test.each([
  ['2025-01', 180],
  ['2029-12', 180],
  ['2030-01', 186],
  ['2032-08', 198],
  ['2038-12', 234],
  ['2039-01', 240],
  ['2060-01', 240],
])('who retires in %s needs %i months', (month, months) => {
  expect(leastMonths(month)).toBe(months)
})

test('the least months never fall, and rise by half a year at most from one year to the next', () => {
  fc.assert(
    fc.property(retiring, (month) => {
      const rise = leastMonths(addMonths(month, 12)) - leastMonths(month)
      expect([0, 6]).toContain(rise)
    }),
  )
})
