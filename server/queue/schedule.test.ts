import { nextTime, repeatedId } from './schedule'

const at = (text: string) => new Date(text)

test.each([
  ['2026-11-23T09:20:00+08:00', '2026-11-23T10:00:00+08:00'],
  ['2026-11-23T10:00:00+08:00', '2026-11-23T11:00:00+08:00'],
  ['2026-11-23T10:59:59.999+08:00', '2026-11-23T11:00:00+08:00'],
])('hourly after %s is %s, on every server', (after, next) => {
  expect(nextTime({ everyMs: 3_600_000 }, at(after))).toEqual(at(next))
})

test.each([
  ['2026-11-23T03:09:59+08:00', '03:10', '2026-11-23T03:10:00+08:00'],
  ['2026-11-23T03:10:00+08:00', '03:10', '2026-11-24T03:10:00+08:00'],
  ['2026-12-31T23:59:00+08:00', '00:00', '2027-01-01T00:00:00+08:00'],
  ['2026-11-23T07:00:00+08:00', '23:30', '2026-11-23T23:30:00+08:00'],
])('daily after %s at %s is %s, by the clocks of Shanghai', (after, dailyAt, next) => {
  expect(nextTime({ dailyAt }, at(after))).toEqual(at(next))
})

test.each([{ everyMs: 0 }, { everyMs: Number.NaN }, { dailyAt: '24:00' }, { dailyAt: '3:10' }, { dailyAt: '03:60' }])(
  '%j is no schedule',
  (schedule) => {
    expect(() => nextTime(schedule, at('2026-11-23T09:20:00+08:00'))).toThrow('is no time')
  },
)

test('the event of a kind has the same id everywhere, and another kind another', () => {
  expect(repeatedId('demo.act')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(repeatedId('demo.act')).toBe(repeatedId('demo.act'))
  expect(repeatedId('demo.act')).not.toBe(repeatedId('demo.other'))
})
