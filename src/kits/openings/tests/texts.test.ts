import { en } from '../texts/en'
import { texts } from '../texts/zh'
import type { Standing } from '../rules/standing'

const now = new Date('2026-11-23T09:20:00+08:00')
const both = [
  ['zh', texts.zh],
  ['en', en],
] as const

describe.each(both)('in %s', (language, t) => {
  const digits = (text: string) => /[\d.]+/.exec(text)?.[0]

  test.each([
    [0, '10'],
    [14, '10'],
    [15, '20'],
    [648, '650'],
    [994, '990'],
    [1000, '1.0'],
    [1249, '1.2'],
    [12_360, '12.4'],
  ])('%i metres are told as %s: tens below a kilometre, then tenths of one', (metres, said) => {
    expect(digits(t.metres(metres))).toBe(said)
  })

  test('metres and kilometres are not the same word', () => {
    const words = [648, 1249].map((metres) => t.metres(metres).replace(/[\d.\s]+/, ''))
    expect(words).toEqual(language === 'zh' ? ['米', '公里'] : ['m', 'km'])
  })

  const ask = (['said', 'old', 'noHours', 'notAnnounced'] as const).map((why): Standing => ({ state: 'ask', why }))
  const [until, reopens, next] = ['2026-11-23T12:00:00+08:00', '2026-11-23T14:00:00+08:00', '2026-11-24T08:30:00+08:00']
  const rest: Standing[] = [
    { state: 'closed' },
    { state: 'closed', next },
    { state: 'open' },
    { state: 'open', until },
    { state: 'open', until, reopens },
  ]

  test('each way to stand has a sentence of its own', () => {
    const sentences = [...ask, ...rest].map((one) => t.standing(one, now))
    expect(new Set(sentences).size).toBe(9)
    expect(sentences.filter((one) => !/\p{L}{2}/u.test(one) || /undefined/.test(one))).toEqual([])
  })

  test('a sentence has its times and no others: of today the hour, of another day which', () => {
    const times = rest.map((one) => t.standing(one, now).match(/\d\d:\d\d/g) ?? [])
    expect(times).toEqual([[], ['08:30'], [], ['12:00'], ['12:00', '14:00']])
    expect(t.standing({ state: 'closed', next }, now)).toMatch(language === 'zh' ? /明天/ : /tomorrow/)
    expect(t.standing({ state: 'open', until }, now)).not.toMatch(/今天|today/)
  })

  test('what residents say has how many, what the department found is told as found', () => {
    for (const what of ['closed', 'moved', 'hours', 'phone'] as const) {
      const [said, found] = [t.said(what, 7, false), t.said(what, 7, true)]
      expect([said, found].map((one) => [one.includes(t.whats[what]), one.includes('7')])).toEqual([
        [true, true],
        [true, false],
      ])
    }
    expect(new Set(Object.values(t.whats)).size).toBe(4)
  })

  test('a note has what there is, one after the other', () => {
    const comma = language === 'zh' ? '，' : ', '
    expect([t.note('a', undefined, 'b', ''), t.note(undefined)]).toEqual([`a${comma}b`, ''])
  })

  test('names, numbers and counts are in their sentences', () => {
    expect(
      [t.map(3), t.count(3), t.others(3), t.wayTo('X厅'), t.here('X厅'), t.callPhone('12345')].map(
        (one) => /3|X厅|12345/.exec(one)?.[0],
      ),
    ).toEqual(['3', '3', '3', 'X厅', 'X厅', '12345'])
  })
})

test('the other one of two is no number in English', () => {
  expect([en.others(1), en.others(2)].map((one) => /\d/.test(one))).toEqual([false, true])
})
