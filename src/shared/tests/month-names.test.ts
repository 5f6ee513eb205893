import { monthNames } from '../month-names'

test.each([
  [[], '', ''],
  [['2026-10'], '10\u00a0月', 'Oct'],
  [['2026-10', '2026-11'], '10\u00a0月、11\u00a0月', 'Oct and Nov'],
  [['2025-12', '2026-01', '2026-02'], '2025年12月、1\u00a0月、2\u00a0月', 'Dec 2025, Jan and Feb'],
])('%j', (months, zh, en) => {
  expect([monthNames(months, 'zh'), monthNames(months, 'en')]).toEqual([zh, en])
})
