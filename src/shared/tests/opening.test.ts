import fc from 'fast-check'
import { isWorkingDay } from '../calendar'
import { addDays, dayOf, toInstant } from '../days'
import { faultsOfHours, openingAt, spansOn, type Hours } from '../opening'
import { typicalCalendar } from './typical-calendar'

const calendar = typicalCalendar()
const office: Hours = {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      spans: [
        { from: '08:30', to: '12:00' },
        { from: '14:00', to: '17:30' },
      ],
    },
    { days: [6], spans: [{ from: '09:00', to: '12:00' }] },
  ],
  onHolidays: 'closed',
  onWorkedRestDays: 'asMonday',
  special: [{ day: '2026-11-27', spans: [] }],
}
const everyDay = [1, 2, 3, 4, 5, 6, 7]
const always: Hours = {
  weekly: [{ days: everyDay, spans: [{ from: '00:00', to: '24:00' }] }],
  onHolidays: 'usual',
  onWorkedRestDays: 'usual',
}
const night: Hours = { ...always, weekly: [{ days: [5, 6], spans: [{ from: '18:00', to: '26:00' }] }] }

test.each([
  ['in the morning', office, '2026-11-23T09:20', { state: 'open', until: '23T12:00', reopens: '23T14:00' }],
  ['in the afternoon', office, '2026-11-23T14:00', { state: 'open', until: '23T17:30' }],
  ['in the noon break', office, '2026-11-23T12:00', { state: 'closed', next: '23T14:00' }],
  ['before a day it does not open', office, '2026-11-26T19:10', { state: 'closed', next: '28T09:00' }],
  ['on a Saturday night', office, '2026-11-28T23:59', { state: 'closed', next: '30T08:30' }],
  ['past midnight', night, '2026-11-28T01:59', { state: 'open', until: '28T02:00', reopens: '28T18:00' }],
  ['when the night is over', night, '2026-11-29T02:00', { state: 'closed', next: '2026-12-04T18:00' }],
  ['all day', always, '2026-11-29T03:00', { state: 'open' }],
] as const)('%s', (_, hours, at, said) => {
  const whole = Object.fromEntries(
    Object.entries(said).map(([name, text]) => {
      if (!text.includes('T')) return [name, text]
      return [name, `${text.length > 10 ? text : `2026-11-${text}`}:00+08:00`]
    }),
  )
  expect(openingAt(hours, calendar, `${at}:00+08:00`)).toEqual(whole)
})

test('holidays and worked rest days are as the calendar has them', () => {
  const at = (day: string) => openingAt(office, calendar, `${day}T09:00:00+08:00`)
  expect(at('2026-10-01')).toEqual({ state: 'closed', next: '2026-10-08T08:30:00+08:00' })
  expect(at('2026-10-10')).toEqual({
    state: 'open',
    until: '2026-10-10T12:00:00+08:00',
    reopens: '2026-10-10T14:00:00+08:00',
  })
  expect(openingAt({ ...office, onHolidays: 'asSunday' }, calendar, '2026-10-01T09:00:00+08:00').state).toBe('closed')
  expect(openingAt({ ...office, onHolidays: 'usual' }, calendar, '2026-10-01T09:00:00+08:00').state).toBe('open')
  expect(openingAt({ ...office, onWorkedRestDays: 'usual' }, calendar, '2026-10-10T14:30:00+08:00').state).toBe(
    'closed',
  )
})

test('what is not announced is not guessed: nothing in such a year, and no next opening beyond it', () => {
  expect(openingAt(undefined, calendar, '2026-11-29T09:00:00+08:00')).toEqual({ state: 'unknown' })
  expect(openingAt(office, calendar, '2027-01-04T09:00:00+08:00')).toEqual({ state: 'unknown' })
  expect(openingAt(office, calendar, '2026-12-31T19:00:00+08:00')).toEqual({ state: 'closed' })
  expect(openingAt(always, calendar, '2027-01-04T09:00:00+08:00')).toEqual({ state: 'open' })
  const special = { ...office, special: [{ day: '2027-01-04', spans: [{ from: '09:00', to: '10:00' }] }] }
  expect(openingAt(special, calendar, '2027-01-04T09:00:00+08:00')).toEqual({
    state: 'open',
    until: '2027-01-04T10:00:00+08:00',
  })
  const newYearsEve = {
    ...night,
    weekly: [{ days: [4], spans: night.weekly[0]!.spans }],
    onHolidays: 'closed',
  } as const
  expect(openingAt(newYearsEve, calendar, '2027-01-01T01:00:00+08:00')).toMatchObject({ state: 'open' })
})

test('hours that cannot be are named', () => {
  const of = (...spans: Hours['weekly'][number]['spans']) =>
    faultsOfHours({ ...always, weekly: [{ days: [1], spans }] })
  expect(of({ from: '17:00', to: '09:00' })).toEqual([
    '17:00 to 09:00 ends before it begins: 02:00 of the next day is written 26:00',
  ])
  expect(of({ from: '09:00', to: '13:00' }, { from: '12:00', to: '17:00' })).toHaveLength(1)
  expect(of({ from: '18:00', to: '26:00' })).toEqual([])
  expect(faultsOfHours({ ...office, weekly: [...office.weekly, ...office.weekly] })).toHaveLength(1)
  const twice = [...(office.special ?? []), ...(office.special ?? [])]
  expect(faultsOfHours({ ...office, special: twice })).toEqual(['a special day is there twice'])
  expect([office, always, night].flatMap(faultsOfHours)).toEqual([])
})

const time = fc.integer({ min: 0, max: 23 * 60 }).map((n) => {
  const pad = (one: number) => String(one).padStart(2, '0')
  return (add: number) => `${pad(Math.floor((n + add) / 60))}:${pad((n + add) % 60)}`
})
const someHours: fc.Arbitrary<Hours> = fc.record({
  weekly: fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), time, fc.integer({ min: 1, max: 700 }))
    .map(([days, at, length]) => [{ days, spans: [{ from: at(0), to: at(length) }] }]),
  onHolidays: fc.constantFrom('closed' as const, 'usual' as const, 'asSunday' as const),
  onWorkedRestDays: fc.constantFrom('asMonday' as const, 'usual' as const),
})
const instants = fc
  .integer({ min: 0, max: 729 * 24 * 60 })
  .map((n) => toInstant(new Date(Date.UTC(2025, 0, 1) + n * 60_000)))

test('an open place closes at `until` and not before; a closed one opens at `next` and not before', () => {
  fc.assert(
    fc.property(someHours, instants, fc.integer({ min: 1, max: 100 }), (hours, now, share) => {
      const said = openingAt(hours, calendar, now)
      const then = said.state === 'open' ? said.until : said.state === 'closed' ? said.next : undefined
      if (!then) return
      const [from, to] = [Date.parse(now), Date.parse(then)]
      expect(to).toBeGreaterThan(from)
      expect(openingAt(hours, calendar, then).state).not.toBe(said.state)
      const between = new Date(from + Math.floor(((to - from) * share) / 101))
      expect(openingAt(hours, calendar, between).state).toBe(said.state)
    }),
  )
})

test('who closes on holidays is open on no day off, and on weekdays exactly on working days', () => {
  const weekdays = { ...office, weekly: [office.weekly[0]!], special: [] }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 729 }), (n) => {
      const day = addDays('2025-01-01', n)
      expect((spansOn(weekdays, calendar, day) ?? []).length > 0).toBe(isWorkingDay(calendar, day))
      expect(dayOf(`${day}T23:59:00+08:00`)).toBe(day)
    }),
  )
})
