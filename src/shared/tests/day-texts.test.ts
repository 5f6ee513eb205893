import {
  dayFrom,
  dayText,
  durationText,
  fullDayText,
  momentText,
  monthName,
  monthNumber,
  monthText,
  shortDayText,
} from '../day-texts'

const now = '2026-11-23T09:41:00+08:00'

test('days and months in both languages', () => {
  expect([dayText('2026-11-16', 'zh'), dayText('2026-11-16', 'en')]).toEqual(['11月16日', '16 Nov'])
  expect([fullDayText('2026-07-01', 'zh'), fullDayText('2026-07-01', 'en')]).toEqual(['2026年7月1日', '1 Jul 2026'])
  expect([monthText('2025-09', 'zh'), monthText('2025-09', 'en')]).toEqual(['2025年9月', 'Sep 2025'])
  expect([shortDayText('2026-11-16', 'zh'), shortDayText('2026-11-16', 'en')]).toEqual(['16日', '16 Nov'])
  expect([monthName('2026-11', 'zh'), monthName('2026-11-16', 'en')]).toEqual(['11 月', 'Nov'])
  expect(monthNumber('2026-01')).toBe(1)
  expect([dayFrom('2026-10-09', '2026-11-23', 'zh'), dayFrom('2025-10-09', '2026-11-23', 'zh')]).toEqual([
    '10月9日',
    '2025年10月9日',
  ])
})

test.each([
  ['2026-11-23T09:20:00+08:00', '今天 09:20', 'today 09:20'],
  ['2026-11-22T16:00:00Z', '今天 00:00', 'today 00:00'],
  ['2026-11-22T18:40:00+08:00', '昨天 18:40', 'yesterday 18:40'],
  ['2026-11-24T08:30:00+08:00', '明天 08:30', 'tomorrow 08:30'],
  ['2026-11-16T09:20:00+08:00', '11月16日 09:20', '16 Nov 09:20'],
  ['2025-09-01T09:20:00+08:00', '2025年9月1日 09:20', '1 Sep 2025 09:20'],
])('%s is %s', (instant, zh, en) => {
  expect(momentText(instant, now, 'zh')).toBe(zh)
  expect(momentText(instant, new Date(now), 'en')).toBe(en)
})

test.each([
  [0, '0 个月', '0 months'],
  [1, '1 个月', '1 month'],
  [11, '11 个月', '11 months'],
  [12, '1 年', '1 year'],
  [13, '1 年 1 个月', '1 year 1 month'],
  [24, '2 年', '2 years'],
  [170, '14 年 2 个月', '14 years 2 months'],
])('%i months are %s, each number on the line of its measure', (months, zh, en) => {
  const told = [durationText(months, 'zh'), durationText(months, 'en')]
  expect(told.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([zh, en])
  expect(told.filter((text) => /\d /.test(text))).toEqual([])
})

test('every month has its name', () => {
  const names = Array.from({ length: 12 }, (_, at) => monthName(`2026-${String(at + 1).padStart(2, '0')}`, 'en'))
  const calendar = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' })
  expect(names).toEqual(names.map((_, at) => calendar.format(Date.UTC(2026, at, 1))))
})

test('in English a day of another year has its year', () => {
  expect([dayFrom('2026-10-09', '2026-11-23', 'en'), dayFrom('2025-10-09', '2026-11-23', 'en')]).toEqual([
    '9 Oct',
    '9 Oct 2025',
  ])
})
