import * as fc from 'fast-check'
import {
  addDays,
  addMonths,
  addMonthsToDay,
  ageOn,
  dayOf,
  daysBetween,
  isDay,
  millisOf,
  monthOf,
  monthsBetween,
  monthsUpTo,
  timeOf,
  toInstant,
} from '../days'

const instant = fc.date({
  min: new Date('1995-01-01T00:00:00Z'),
  max: new Date('2100-01-01T00:00:00Z'),
  noInvalidDate: true,
})
const day = instant.map((date) => dayOf(date))
const month = day.map((text) => text.slice(0, 7))
const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('days', () => {
  test('the Chinese day begins at 16:00 UTC', () => {
    expect(dayOf('2026-11-22T15:59:59Z')).toBe('2026-11-22')
    expect(dayOf('2026-11-22T16:00:00Z')).toBe('2026-11-23')
    expect(dayOf(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
    expect(monthOf('2026-11-30T23:30:00+08:00')).toBe('2026-11')
    expect(timeOf('2026-11-23T01:20:00.123456Z')).toBe('09:20')
    expect(toInstant('2026-11-23T01:20:00.9Z')).toBe('2026-11-23T09:20:00+08:00')
  })

  test('months and days', () => {
    expect(addMonths('2026-11', 2)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
    expect(monthsBetween('2025-09', '2026-11')).toBe(14)
    expect(monthsUpTo('2026-02', 3)).toEqual(['2025-12', '2026-01', '2026-02'])
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addMonthsToDay('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonthsToDay('2026-10-09', 3)).toBe('2027-01-09')
    expect(ageOn('2000-02-29', '2026-02-28')).toBe(25)
    expect(ageOn('2000-02-29', '2026-03-01')).toBe(26)
  })

  test('what is no day or instant is refused', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-11-31'])
      expect(isDay(text)).toBe(false)
    for (const text of ['2026-11-23', '2026-11-23 09:20', '2026-02-30T00:00:00Z', '2026-11-23T24:00:00Z', 'now'])
      expect(() => millisOf(text)).toThrow(RangeError)
    expect(() => addMonths('2026-13', 1)).toThrow(RangeError)
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
  })

  test('an instant is read as Date.parse reads it, whatever its offset', () => {
    const offset = fc.constantFrom('Z', '+08:00', '-05:30', '+00:00')
    fc.assert(
      fc.property(instant, offset, (date, zone) => {
        const text = `${date.toISOString().slice(0, 23)}${zone}`
        expect(millisOf(text)).toBe(Date.parse(text))
      }),
    )
  })

  test('day and time are those of the time zone database', () => {
    fc.assert(
      fc.property(instant, (date) => {
        expect(`${dayOf(date)} ${timeOf(date)}`).toBe(shanghai.format(date))
      }),
    )
  })

  test('adding can be undone, and counts', () => {
    const count = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(month, day, count, (m, d, n) => {
        expect(addMonths(addMonths(m, n), -n)).toBe(m)
        expect(monthsBetween(m, addMonths(m, n))).toBe(n)
        expect(addDays(addDays(d, n), -n)).toBe(d)
        expect(daysBetween(d, addDays(d, n))).toBe(n)
        expect(isDay(addMonthsToDay(d, n))).toBe(true)
      }),
    )
  })
})

test('an instant may be told to a tenth of a second, and from either side of Greenwich', () => {
  expect(millisOf('2026-11-23T09:20:00.5-01:30')).toBe(Date.UTC(2026, 10, 23, 10, 50, 0, 500))
  expect(millisOf('2026-11-23T09:20:00.25+08:00')).toBe(Date.UTC(2026, 10, 23, 1, 20, 0, 250))
  expect(millisOf('2026-11-23T09:20:00Z')).toBe(Date.UTC(2026, 10, 23, 9, 20))
})
