import * as fc from 'fast-check'
import { addMonths } from '../days'
import { gapsAmong, lastPaidAmong, merged, monthsFrom, monthsIn, recentMonths } from '../paid-months'

const span = fc
  .tuple(fc.nat(400), fc.integer({ min: -3, max: 60 }))
  .map(([at, length]) => ({ from: addMonths('1995-01', at), to: addMonths('1995-01', at + length) }))
const each = ({ from, to }: { from: string; to: string }) =>
  Array.from({ length: 64 }, (_, index) => addMonths(from, index)).filter((month) => month <= to)

test('spans that meet or overlap are one; what ends before it begins is none', () => {
  const spans = [
    { from: '2020-01', to: '2020-03' },
    { from: '2019-06', to: '2019-12' },
    { from: '2020-02', to: '2020-02' },
    { from: '2021-05', to: '2021-04' },
    { from: '2020-05', to: '2020-05' },
  ]
  expect(merged(spans)).toEqual([
    { from: '2019-06', to: '2020-03' },
    { from: '2020-05', to: '2020-05' },
  ])
})

test('a month paid twice counts once', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      expect(monthsIn(merged(spans))).toBe(new Set(spans.flatMap(each)).size)
    }),
  )
})

const paid = [
  { from: '2024-03', to: '2026-04' },
  { from: '2026-07', to: '2026-08' },
]
const bills = [
  { month: '2026-09', dueDay: '2026-09-16' },
  { month: '2026-10', dueDay: '2026-10-16' },
  { month: '2026-08', dueDay: '2026-08-16' },
]

test('each of the last 24 months is paid, a gap, late, not due yet, or before the first', () => {
  const states = recentMonths(paid, bills, '2026-10', '2026-10-16')
  expect(states).toHaveLength(24)
  expect(states.slice(17)).toEqual(['paid', 'gap', 'gap', 'paid', 'paid', 'late', 'due'])
  expect(recentMonths([{ from: '2026-09', to: '2026-09' }], [], '2026-10', '2026-10-16').slice(21)).toEqual([
    'before',
    'paid',
    'gap',
  ])
  expect(recentMonths(paid, bills, '2026-10', '2026-10-17').at(-1)).toBe('late')
})

test('a bill that was paid is no debt, even where the months do not show it yet', () => {
  const settled = [{ month: '2026-10', dueDay: '2026-10-16', paidOn: '2026-10-12' }]
  expect(recentMonths(paid, settled, '2026-10', '2026-10-20').at(-1)).toBe('gap')
})

test('gaps in a row are one, with the reason where one is known', () => {
  const states = recentMonths(paid, [], '2026-10', '2026-10-16')
  const reasons = [
    { from: '2026-01', to: '2026-05', note: '换工作' },
    { from: '2026-09', to: '2026-09' },
  ]
  expect(gapsAmong(states, '2026-10', reasons)).toEqual([
    { from: '2026-05', to: '2026-06', note: '换工作' },
    { from: '2026-09', to: '2026-10' },
  ])
})

test('the last paid month, by how the months stand', () => {
  expect(lastPaidAmong(['gap', 'paid', 'paid', 'gap', 'late'], '2026-10')).toBe('2026-08')
  expect(lastPaidAmong(['gap', 'paid'], '2026-10')).toBe('2026-10')
  expect(lastPaidAmong(['before', 'gap'], '2026-10')).toBeUndefined()
})

test('of whoever has paid nothing only the last month is missing; an unpaid bill of before is late all the same', () => {
  const states = (owed: typeof bills) => recentMonths([], owed, '2026-10', '2026-10-20')
  expect(states([]).slice(-3)).toEqual(['before', 'before', 'gap'])
  expect(states(bills).slice(-3)).toEqual(['late', 'late', 'late'])
})

test('months from one to another have both', () => {
  expect(monthsFrom('2025-11', '2026-01')).toEqual(['2025-11', '2025-12', '2026-01'])
  expect(monthsFrom('2026-01', '2026-01')).toEqual(['2026-01'])
  expect(monthsFrom('2026-02', '2026-01')).toEqual([])
})

test('a reason is that of the month in which a run begins, the first and the last of its span too', () => {
  const states = recentMonths(paid, [], '2026-10', '2026-10-16')
  const notes = (from: string, to: string) =>
    gapsAmong(states, '2026-10', [{ from, to, note: 'x' }]).map(({ note }) => note)
  expect(notes('2026-05', '2026-05')).toEqual(['x', undefined])
  expect(notes('2026-06', '2026-08')).toEqual([undefined, undefined])
  expect(notes('2026-03', '2026-04')).toEqual([undefined, undefined])
  expect(notes('2026-01', '2026-12')).toEqual(['x', 'x'])
})
