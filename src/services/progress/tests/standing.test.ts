import fc from 'fast-check'
import { isWorkingDay } from '../../../shared/calendar'
import { addDays, daysBetween } from '../../../shared/days'
import { typicalCalendar } from '../../../shared/tests/typical-calendar'
import { byLateness, lateOn, promiseOf, stripOf } from '../rules/standing'

const calendar = typicalCalendar()

test.each([
  // Three working days over a weekend, as the sheet has it
  ['2026-11-19', 3, '2026-11-24'],
  // Over the National Day holidays
  ['2026-09-30', 1, '2026-10-08'],
  // Received on a day of rest
  ['2026-11-21', 1, '2026-11-23'],
])('%s and %i working days: %s', (receivedOn, workingDays, by) => {
  expect(promiseOf(calendar, { receivedOn, workingDays })).toEqual({ workingDays, by, announced: true })
})

test('a year whose holidays are not known is said, never counted; a day that was named wins', () => {
  const unknown = { receivedOn: '2026-12-20', workingDays: 30 }
  expect(promiseOf(calendar, unknown)).toEqual({ workingDays: 30, announced: false })
  expect(stripOf(calendar, unknown, '2026-12-21')).toBeUndefined()
  expect(promiseOf(calendar, { ...unknown, promisedBy: '2027-02-01' })).toEqual({ by: '2027-02-01', announced: true })
  expect(promiseOf(calendar, { receivedOn: '2026-12-20' })).toBeUndefined()
})

test('late is counted in calendar days, from the day after', () => {
  expect([
    lateOn('2026-11-24', '2026-11-24'),
    lateOn('2026-11-26', '2026-11-24'),
    lateOn('2026-11-26', undefined),
  ]).toEqual([0, 2, 0])
})

test('a strip is days one after the other, at most fourteen, and counts what the promise counts', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((count) => addDays('2026-03-01', count))
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 0, max: 30 }),
      (receivedOn, workingDays, after) => {
        const today = addDays(receivedOn, after)
        const { by = '' } = promiseOf(calendar, { receivedOn, workingDays }) ?? {}
        const strip = stripOf(calendar, { receivedOn, workingDays }, today) ?? []
        expect(strip.length).toBeLessThanOrEqual(14)
        strip.forEach(({ on }, index) => expect(on).toBe(addDays(strip[0]?.on ?? '', index)))
        expect(strip[strip.length - 1]?.on).toBe(by > today ? by : today)
        for (const { on, is, number } of strip) {
          if (is === 'counted') expect([isWorkingDay(calendar, on), on <= by]).toEqual([true, true])
          if (is === 'late') expect([on > by, number]).toEqual([true, daysBetween(by, on)])
        }
        const last = strip.find(({ on }) => on === by)
        if (last) expect(last.number).toBe(workingDays)
      },
    ),
  )
})

test('theirs are in one order, whichever they came in', () => {
  const one = fc.record({
    id: fc.uuid(),
    since: fc.constantFrom('2026-11-01', '2026-11-02'),
    lateDays: fc.integer({ min: 0, max: 3 }),
    promise: fc.constantFrom(undefined, {}, { by: '2026-12-01' }),
  })
  fc.assert(
    fc.property(fc.array(one), (all) => {
      expect([...all].reverse().sort(byLateness)).toEqual([...all].sort(byLateness))
      const late = [...all].sort(byLateness).map(({ lateDays }) => lateDays)
      expect(late).toEqual([...late].sort((a, b) => b - a))
    }),
  )
})
