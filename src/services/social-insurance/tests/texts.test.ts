import { retirementOf } from '../../../shared/law/retirement'
import { recordExamples } from '../contract/examples'
import { en } from '../texts/en'
import { texts } from '../texts/zh'

const zh = texts.zh
const { gaps, insurances } = recordExamples.stopped

test('gaps are said as people say them, with the reason where there is one', () => {
  expect(zh.record.gaps(gaps)).toBe('2025年6月到8月没交：换工作，医保是自己交的；2026年9月到11月没交')
  expect(zh.record.gaps([{ from: '2025-12', to: '2026-01' }])).toBe('2025年12月到2026年1月没交')
  expect(en.record.gaps([{ from: '2025-12', to: '2025-12' }])).toBe('Nothing paid Dec 2025')
})

test('a row of months is one sentence for who listens', () => {
  const [pension] = insurances
  expect(pension && zh.record.monthsLabel('养老', pension)).toBe('养老 24 个月里交了 18 个月，6 个月没交')
})

test('late months: both named, more of them counted', () => {
  expect(zh.record.late(['2026-11'])).toBe('11\u00a0月没交')
  expect(zh.record.late(['2026-10', '2026-11'])).toBe('10\u00a0月、11\u00a0月都没交')
  expect(zh.record.late(['2026-09', '2026-10', '2026-11'])).toBe('3 个月没交')
})

test('who stopped last year is told the year', () => {
  expect(zh.record.stoppedText('2026-09', 3, '2026-11-23')).toBe(
    '9\u00a0月起没再交，已经 3 个月。交过的都算数，不会作废。',
  )
  expect(zh.record.stoppedText('2025-12', 12, '2026-11-23')).toMatch(/^2025年12月起没再交/)
})

test('a figure that is only typical is said to be', () => {
  const { figures } = recordExamples.default.basis
  expect(zh.pension.source(figures, '社保中心')).toBe('云澜市人社局 2026 年度标准（虚构）')
  expect(zh.pension.source({ ...figures, source: 'typical' }, '社保中心')).toBe('一般的数，社保中心还没给')
})

test('the delay is reckoned before the reader’s eyes; at the cap it is said', () => {
  expect(zh.retirement.laterNote(retirementOf('male60', '1971-01'))).toBe('72 ÷ 4 = 18，再加 1')
  expect(zh.retirement.laterNote(retirementOf('male60', '1980-01'))).toBe('最多晚 36 个月')
})
