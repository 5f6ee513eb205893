import * as fc from 'fast-check'
import { addDays, daysBetween } from '../../days'
import { newbornOn, residentWaitMonths, soonerBy, waitOver } from '../medical-wait'

const gap = (gapYears: number, repaidYears = 0, missedEnrolmentPeriod = true) => ({
  missedEnrolmentPeriod,
  gapYears,
  repaidYears,
})

test.each([
  [gap(0, 0, false), 0],
  [gap(0), 3],
  [gap(1, 0, false), 4],
  [gap(2), 5],
  [gap(2, 2), 3],
  [gap(3, 3), 3],
  [gap(4, 4), 6],
  [gap(5, 5), 6],
  [gap(5, 1), 7],
  // More than there is to repay helps no further
  [gap(2, 9), 3],
])('国办发〔2024〕38号: %j waits %i months', (missed, months) => expect(residentWaitMonths(missed)).toBe(months))

test('the wait ends on the day of the month on which the premium came, or on the last of a shorter one', () => {
  expect([waitOver('2026-10-20', 5), waitOver('2026-11-30', 3), waitOver('2027-11-30', 3)]).toEqual([
    '2027-03-20',
    '2027-02-28',
    '2028-02-29',
  ])
})

test('repaying: what helps most first, with the days it saves', () => {
  expect(soonerBy(gap(2), '2026-10-20')).toEqual([
    { years: 2, months: 3, from: '2027-01-20', days: 59 },
    { years: 1, months: 4, from: '2027-02-20', days: 28 },
  ])
  expect(soonerBy(gap(2, 1), '2026-10-20').map(({ years }) => years)).toEqual([1])
})

test('after four years a second repaid year brings nothing, and is not offered', () => {
  expect(soonerBy(gap(4), '2026-10-20').map(({ years, months }) => [years, months])).toEqual([[1, 6]])
  expect(soonerBy(gap(4, 1), '2026-10-20')).toEqual([])
})

test('every way offered is sooner than waiting, and than any that costs less', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.nat(12), fc.boolean(), (gapYears, repaid, missed) => {
      const one = gap(gapYears, repaid, missed)
      const months = [...soonerBy(one, '2026-01-31')].reverse().map((way) => way.months)
      expect([residentWaitMonths(one), ...months]).toEqual(
        [...new Set([residentWaitMonths(one), ...months])].sort((a, b) => b - a),
      )
    }),
  )
})

describe('a newborn', () => {
  test('has ninety days, the day of birth not counted; the last one still counts', () => {
    const born = '2026-11-12'
    expect(newbornOn(born, '2026-11-26', 90)).toEqual({
      state: 'open',
      lastDay: '2027-02-10',
      daysLeft: 76,
      coveredFrom: born,
    })
    expect(newbornOn(born, '2027-02-10', 90)).toMatchObject({ state: 'open', daysLeft: 0 })
    expect(newbornOn(born, '2027-02-11', 90)).toEqual({ state: 'over', lastDay: '2027-02-10' })
  })

  test('not born yet is said; on the day itself it is born', () => {
    expect(newbornOn('2026-11-27', '2026-11-26', 90)).toEqual({ state: 'notBorn' })
    expect(newbornOn('2026-11-26', '2026-11-26', 90)).toMatchObject({ state: 'open', daysLeft: 90 })
  })

  test('born on 29 February; and no day is no birthday', () => {
    expect(newbornOn('2028-02-29', '2028-03-01', 90)).toMatchObject({ lastDay: '2028-05-29' })
    expect(() => newbornOn('2026-02-29', '2026-11-26', 90)).toThrow(RangeError)
  })

  test('days left and day agree', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(120), fc.integer({ min: 1, max: 366 }), (birth, later, days) => {
        const born = addDays('2024-01-01', birth)
        const today = addDays(born, later)
        const is = newbornOn(born, today, days)
        if (is.state === 'open') expect(daysBetween(today, is.lastDay)).toBe(is.daysLeft)
        else expect(later).toBeGreaterThan(days)
      }),
    )
  })
})
