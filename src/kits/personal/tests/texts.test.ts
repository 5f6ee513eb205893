import { en } from '../texts/en'
import { texts } from '../texts/zh'

const zh = texts.zh
const now = '2026-11-23T09:41:00+08:00'

test('a page says whose figures these are, as of when, and why they are not newer', () => {
  expect(zh.foot('云澜市住房公积金中心', '2026-11-23T09:20:00+08:00', now)).toBe(
    '云澜市住房公积金中心，今天 09:20 的数据',
  )
  expect(zh.stale('2026-11-22T18:40:00+08:00', now, '公积金中心')).toBe(
    '这是昨天 18:40 的数据。公积金中心暂时没给新数据，给了就更新。',
  )
  expect(zh.offline('2026-11-22T18:40:00+08:00', now)).toBe('手机没网。这是昨天 18:40 存下的。')
})

test('English begins a sentence with a capital, whatever the department is called', () => {
  expect(en.slow('the housing fund centre')).toBe('The housing fund centre is slow, a few seconds more.')
  expect(en.stale('2026-11-22T18:40:00+08:00', now, 'the police')).toBe(
    'This is as of yesterday 18:40. The police has sent nothing newer; it will update.',
  )
})
