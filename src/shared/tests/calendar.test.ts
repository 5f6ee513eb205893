import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import {
  addWorkingDays,
  calendarOf,
  deadlineInDays,
  deadlineInMonths,
  holidayOn,
  isMadeUp,
  isWorkingDay,
  weekdayOf,
} from '../calendar'
import { addDays, daysBetween } from '../days'
import { typicalCalendar, typicalYears } from './typical-calendar'

const calendar = typicalCalendar()
/** The library's answers for these days. West of Greenwich it is a day off, so it is asked in a process in UTC. */
function library<T>(asked: 'isWorkday' | 'getLunarDate', days: readonly string[]): T[] {
  const script = `console.log(JSON.stringify(${JSON.stringify(days)}.map((day) => require('chinese-days').${asked}(day))))`
  const said = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } })
  return JSON.parse(said) as T[]
}
const dayOfBothYears = fc.integer({ min: 0, max: 729 }).map((n) => addDays('2025-01-01', n))

test('each day of the years we bring is what the library says it is', () => {
  const days = Array.from({ length: 730 }, (_, n) => addDays('2025-01-01', n))
  const theirs = library<boolean>('isWorkday', days)
  const differ = days.filter((day, n) => isWorkingDay(calendar, day) !== theirs[n])
  expect(differ).toEqual([])
})

test('thirteen days a year are off by law, each within a holiday of the notice', () => {
  for (const { year, statutory } of typicalYears()) {
    expect([year, statutory.length]).toEqual([year, 13])
    expect(statutory.filter((day) => !holidayOn(calendar, day))).toEqual([])
  }
  const all = typicalYears().flatMap(({ statutory }) => statutory)
  const lunar = library<{ lunarMon: number; lunarDay: number }>('getLunarDate', all)
  const named = ['1-1', '1-2', '1-3', '5-5', '8-15']
  expect(
    named.map((name) => lunar.filter(({ lunarMon, lunarDay }) => `${lunarMon}-${lunarDay}` === name).length),
  ).toEqual([2, 2, 2, 2, 2])
})

test.each([
  ['2026-02-13', 5, '2026-02-27'],
  ['2025-09-30', 1, '2025-10-09'],
  ['2026-04-30', 3, '2026-05-08'],
  ['2025-01-27', 5, '2025-02-10'],
  ['2026-11-29', 0, '2026-11-29'],
])('%s and %d working days is %s', (start, count, end) => expect(addWorkingDays(calendar, start, count)).toBe(end))

test('a year without a notice is never guessed: no working days, and last days unshifted and marked', () => {
  expect(isWorkingDay(calendar, '2027-01-04')).toBeUndefined()
  expect(addWorkingDays(calendar, '2026-12-28', 5)).toBeUndefined()
  expect(addWorkingDays(calendar, '2026-12-28', 1e15)).toBeUndefined()
  expect(deadlineInDays(calendar, '2026-12-28', 5)).toEqual({ day: '2027-01-02', announced: false })
  expect(deadlineInMonths(calendar, '2026-12-29', 1)).toEqual({ day: '2027-01-29', announced: false })
  expect(deadlineInMonths(calendar, '2026-01-31', 1)).toEqual({ day: '2026-02-28', announced: true })
})

test('a rest at the end of what is known is not walked out of', () => {
  const untilSaturday = calendarOf([{ year: 2022, off: [], work: [], statutory: [] }])
  expect(weekdayOf('2022-12-31')).toBe(6)
  expect(deadlineInDays(untilSaturday, '2022-12-30', 1)).toEqual({ day: '2022-12-31', announced: false })
})

test('working days come one after the other, and each is one', () => {
  fc.assert(
    fc.property(dayOfBothYears, fc.integer({ min: 1, max: 60 }), (start, count) => {
      const [end, before] = [addWorkingDays(calendar, start, count), addWorkingDays(calendar, start, count - 1)]
      if (end === undefined || before === undefined) return
      expect(isWorkingDay(calendar, end)).toBe(true)
      const between = Array.from({ length: daysBetween(before, end) - 1 }, (_, n) => addDays(before, n + 1))
      expect(between.filter((day) => isWorkingDay(calendar, day))).toEqual([])
    }),
  )
})

test('a last day is a working day no sooner than counted, and nothing but rest lies between', () => {
  fc.assert(
    fc.property(dayOfBothYears, fc.integer({ min: 1, max: 90 }), (start, days) => {
      const { day, announced } = deadlineInDays(calendar, start, days)
      const counted = addDays(start, days)
      expect(daysBetween(counted, day)).toBeGreaterThanOrEqual(0)
      expect(isWorkingDay(calendar, day)).toBe(announced ? true : undefined)
      for (let n = counted; n < day; n = addDays(n, 1)) expect(isWorkingDay(calendar, n)).toBe(false)
    }),
  )
})

test('a rest day that is worked is told apart from a working day as usual', () => {
  expect([isMadeUp(calendar, '2026-10-10'), isMadeUp(calendar, '2026-10-09')]).toEqual([true, false])
  expect(isMadeUp(calendar, '2027-01-04')).toBe(false)
})

test.each(['2026-02-30', 'tomorrow', ''])('%j is no day', (text) => expect(() => weekdayOf(text)).toThrow(RangeError))
