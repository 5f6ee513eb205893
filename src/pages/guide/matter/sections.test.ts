import type { Matter } from './store'
import { together, toldBy } from './sections'

const guide = {
  where: '派出所',
  time: { promised: '20 天', legal: '60 天' },
  fee: '40 元',
  when: ['发现丢了就去'],
  who: ['本人'],
  result: '新证',
} as unknown as Matter
const legal = (time: string) => `最长 ${time}`
const heads = (of: Matter) => together(toldBy(of, legal)).map((group) => group.of.join('+'))

test('each section whole, what the law allows with how long it takes', () => {
  expect(heads(guide)).toEqual(['who', 'when', 'where', 'time', 'fee', 'result'])
  expect(toldBy(guide, legal)[3]).toEqual(['time', ['20 天', '最长 60 天']])
})

test('what several say stands once, under all their names', () => {
  const ask = '打 12345 问'
  const item = { ...guide, who: [ask], when: [ask], time: { promised: ask }, fee: ask, result: ask }
  expect(heads(item)).toEqual(['who+when+time+fee+result', 'where'])
})
