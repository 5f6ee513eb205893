import { budgetOf, timeTable } from './time-table'

const builds = [
  { out: 'dist/weapp', seconds: 20, cold: true },
  { out: 'dist/h5', cold: false },
]
const files = Array.from({ length: 14 }, (_, index) => ({ file: `tests/${index}.test.ts`, seconds: index + 1 }))
const ledger = { builds, files, workers: 2, seconds: 100, cold: { seconds: 20 } }
const lines = timeTable(ledger).split('\n')

test('builds first, then the largest files, the others in one line, each in seconds and in cold builds', () => {
  expect(lines[1]).toMatch(/^dist\/weapp, built cold +20\.0 +1\.0$/)
  expect(lines[2]).toMatch(/^dist\/h5, used as it is +0\.0 +0\.0$/)
  expect(lines[3]).toMatch(/^tests\/13\.test\.ts +14\.0 +0\.7$/)
  expect(lines).toHaveLength(1 + 2 + 12 + 4)
  expect(lines[15]).toMatch(/^2 other test files +3\.0 +0\.1$/)
  expect(lines[16]).toMatch(/^test files together, 2 at a time +105\.0 +5\.3$/)
  expect(lines[17]).toMatch(/^from beginning to end +100\.0 +5\.0$/)
  expect(lines[18]).toBe('one cold build of dist/weapp: 20.0 s')
})

test('a run is held against its budget, by a build of another run where this one had none', () => {
  const last = (change: object) =>
    timeTable({ ...ledger, ...change })
      .split('\n')
      .at(-1)
  expect(last({ budget: 5 })).toBe('one cold build of dist/weapp: 20.0 s, within the budget of 5')
  expect(last({ budget: 4.9 })).toBe('one cold build of dist/weapp: 20.0 s, OVER the budget of 4.9')
  const cold = { seconds: 20, at: '2026-11-28T19:10:00.000Z' }
  expect(last({ cold })).toBe('one cold build of dist/weapp: 20.0 s, measured 2026-11-28 19:10')
  expect(last({ cold: undefined, budget: 5 })).toBe('no cold build was measured here')
})

test('the budget grows by three builds with each service from the third on', () => {
  expect([1, 2, 3, 22].map(budgetOf)).toEqual([40, 40, 43, 100])
})
