import * as fc from 'fast-check'
import { addMonths } from '../../days'
import { about, categoriesOf, estimateFor, oneYearMore, outlookOf, yearsFor, type Basis, type Known } from '../outlook'

const basis: Basis = {
  birth: '1971-01',
  sex: 'male',
  figures: { pensionBase: 840000, flexibleWomen: 'femaleFlexible55' },
}
const woman: Basis = { ...basis, birth: '1976-05', sex: 'female' }
const pension = { months: 170, lastPaid: '2026-11', balance: 7642036, monthly: 57600, index: 8800 }
const known: Known = { pension, elsewhere: [], payer: 'employer' }
const stopped: Known = { pension: { ...pension, months: 167, lastPaid: '2026-08' }, elsewhere: [] }
const now = '2026-11'
const outlook = outlookOf('male60', basis, known, now)

test('the prototypes’ man: 28 months missing, three months to choose from, 2,190, 2,470 and 3,110 yuan', () => {
  expect(outlook.years).toEqual({ needed: 198, have: 170, missing: 28, enoughIn: '2029-03' })
  expect(outlook.options.map(({ kind, month, estimate }) => [kind, month, about(estimate?.total ?? 0)])).toEqual([
    ['earliest', '2031-01', 219000],
    ['ordinary', '2032-08', 247000],
    ['latest', '2035-08', 311000],
  ])
})

test('every term of his sum', () => {
  expect(outlook.ordinary.estimate).toEqual({
    average: 789600,
    basic: 156578,
    personal: 90374,
    total: 246952,
    months: 238,
    toCome: 68,
    years: 1983,
    account: 11558836,
    tenths: 1279,
  })
  const estimate = outlook.ordinary.estimate
  expect(estimate && oneYearMore(estimate, 57600)).toBe(13300)
})

test('who has stopped pays nothing more: 31 months missing, no monthly pension, enough in June 2029 from December on', () => {
  const { years, ordinary } = outlookOf('male60', basis, stopped, now)
  expect(years).toEqual({ needed: 198, have: 167, missing: 31, enoughIn: '2029-06' })
  expect(ordinary.estimate).toBeUndefined()
})

test('months in other places count for the right, not for the account', () => {
  const moved = { ...stopped, elsewhere: [{ months: 38 }] }
  expect(yearsFor('2032-08', moved, now)).toEqual({ needed: 198, have: 205, missing: 0 })
  expect(estimateFor('2032-08', basis, moved)).toMatchObject({ months: 167, toCome: 0, account: 7642036 })
})

test('the earliest month is the first that has the years the chosen year asks for', () => {
  const few = { ...known, pension: { ...pension, months: 140 } }
  const { options } = outlookOf('male60', basis, few, now)
  const [earliest] = options
  expect(earliest).toMatchObject({ kind: 'earliest', month: '2031-04' })
  expect(estimateFor('2031-03', basis, few)).toBeUndefined()
  const fewer = { ...few, pension: { ...few.pension, months: 100 } }
  expect(outlookOf('male60', basis, fewer, now).options.map(({ kind }) => kind)).toEqual(['ordinary', 'latest'])
})

test('without the centre the dates stand, without amounts', () => {
  const { options } = outlookOf('male60', basis, { elsewhere: [] }, now)
  expect(options.map(({ month, estimate }) => [month, estimate])).toEqual([
    ['2031-01', undefined],
    ['2032-08', undefined],
    ['2035-08', undefined],
  ])
})

test('an age that the table does not have is not estimated', () => {
  expect(estimateFor('2045-01', basis, known)).toBeUndefined()
})

test('men have one way, women three, the third as their city says', () => {
  expect(categoriesOf(basis)).toEqual(['male60'])
  expect(categoriesOf(woman)).toEqual(['female55', 'female50', 'femaleFlexible55'])
  const strict: Basis = { ...woman, figures: { ...basis.figures, flexibleWomen: 'female50' } }
  expect(categoriesOf(strict)[2]).toBe('female50')
})

test('whoever pays longer or later never gets less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 198, max: 400 }), fc.nat(36), (months, later) => {
      const more = { ...known, pension: { ...pension, months } }
      const [one, other] = [0, later].map((by) => estimateFor(addMonths('2032-08', by), basis, more)?.total ?? NaN)
      expect(other).toBeGreaterThanOrEqual(one ?? NaN)
    }),
  )
})

test('who retired under the old rule has one month, and its sum', () => {
  const { options, ordinary, category } = outlookOf(
    'male60',
    { ...basis, birth: '1964-12' },
    { ...known, payer: undefined },
    now,
  )
  expect(options).toEqual([ordinary])
  expect(ordinary).toMatchObject({ kind: 'ordinary', month: '2024-12', ageYears: 60, ageMonths: 0 })
  expect(category).toBe('male60')
})

test('the last month to be paid is the one before retirement; what is paid already is not paid again', () => {
  const late = { ...known, pension: { ...pension, months: 300, lastPaid: '2032-07' } }
  expect(estimateFor('2032-08', basis, late)).toMatchObject({ toCome: 0, months: 300, years: 2500, account: 7642036 })
  expect(estimateFor('2032-08', basis, { ...late, pension: { ...late.pension, lastPaid: '2032-11' } })?.toCome).toBe(0)
  expect(estimateFor('2032-09', basis, late)?.toCome).toBe(1)
})

test('about how much is to ten yuan, the half up', () => {
  expect([about(246952), about(246499), about(246500)]).toEqual([247000, 246000, 247000])
})

test('one more year: a hundredth of the average, and twelve months of the account over the months left', () => {
  expect(
    oneYearMore(
      { average: 500000, basic: 0, personal: 0, total: 0, months: 0, toCome: 0, years: 0, account: 0, tenths: 1390 },
      0,
    ),
  ).toBe(5000)
  expect(
    oneYearMore(
      { average: 0, basic: 0, personal: 0, total: 0, months: 0, toCome: 0, years: 0, account: 0, tenths: 1200 },
      100000,
    ),
  ).toBe(10000)
})

test('whoever was of age before the new rule has the one month, however much was paid', () => {
  const before = outlookOf('male60', { ...basis, birth: '1964-01' }, known, now)
  expect(before.options.map(({ kind }) => kind)).toEqual(['ordinary'])
  expect(before.options[0]).toBe(before.ordinary)
})
