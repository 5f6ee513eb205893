import { unbroken, unbrokenIn } from '../unbroken'

test.each([
  ['11 月存了 1,536 元', '11\u00a0月存了 1,536\u00a0元'],
  ['约 3.2 万，90 天', '约 3.2\u00a0万，90\u00a0天'],
  ['再存 6 个月就能贷', '再存 6\u00a0个月就能贷'],
  ['人工 09:00 到 17:00', '人工 09:00 到 17:00'],
  ['About 1,230 yuan a month, 6 months more', 'About 1,230\u00a0yuan a month, 6\u00a0months more'],
  ['2 yearsome', '2 yearsome'],
])('%s', (text, expected) => expect(unbroken(text)).toBe(expected))

test('in everything that texts are made of', () => {
  const texts = unbrokenIn({
    a: '1 元',
    b: (n: number) => `${n} 天`,
    c: ['2 天', 3],
    d: { e: () => ({ unit: '4 年' }) },
  })
  expect([texts.a, texts.b(9), texts.c, texts.d.e()]).toEqual([
    '1\u00a0元',
    '9\u00a0天',
    ['2\u00a0天', 3],
    { unit: '4\u00a0年' },
  ])
})
