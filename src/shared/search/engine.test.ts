import fc from 'fast-check'
import { SearchEngine, type Findable } from './engine'
import { fold } from './fold'
import { pinyinOf } from './pinyin'
import { speech } from './speech'
import { tablesOf } from './unpack'
import { weights } from './weights'

const tables = tablesOf({
  pinyin: 'ban办伴bu补dian电dong动gong公ji积jin金hun婚jie结kou口hu户sheng生shen身fen份zheng证正zhao照jia驾shi驶',
  traditional: '戶户證证補补結结',
  speech,
})
const items: Findable[] = [
  { id: 'card', words: ['补身份证', '身份证丢了', 'id card'] },
  { id: 'fund', words: ['公积金', '公积金提取'] },
  { id: 'marriage', words: ['结婚登记', '领证'] },
  { id: 'newborn', words: ['生娃上户口', '娃落户'] },
  { id: 'licence', words: ['换驾驶证'] },
]
const engine = new SearchEngine(items, tables)
const first = (said: string, of = engine) => of.search(said)[0]?.id

test.each([
  ['身份证', 'card'],
  ['shenfenzheng', 'card'],
  ['sfz', 'card'],
  ['身份正', 'card'],
  ['補身份證', 'card'],
  ['ID Card', 'card'],
  ['ｇｊｊ', 'fund'],
  ['gongjijin 提取', 'fund'],
  ['孩子上戶口', 'newborn'],
  ['换驾照', 'licence'],
  ['jiashizheng', 'licence'],
  ['jsz', 'licence'],
])('%s → %s', (said, id) => expect(first(said)).toBe(id))

test.each(['', ' ', '！？', '\u202e'])('%j finds nothing', (said) => expect(engine.search(said)).toEqual([]))

const word = fc.constantFrom(...items.flatMap(({ id, words }) => words.map((said) => [id, said] as const)))
const syllables = fc.string({
  unit: fc.constantFrom(...'办补公积金婚结户口身份证领登记上娃落提取电动'),
  minLength: 2,
  maxLength: 6,
})

test('a word added anywhere never takes an exact match from the first place', () => {
  fc.assert(
    fc.property(word, fc.nat(items.length - 1), syllables, ([id, said], at, added) => {
      fc.pre(!items.some(({ words }) => words.includes(added)))
      const more = items.map((item, index) => (index === at ? { ...item, words: [...item.words, added] } : item))
      expect(first(said, new SearchEngine(more, tables))).toBe(id)
    }),
  )
})

test('traditional or simple, wide or narrow, large or small, spaced or not: the same answer', () => {
  const wide = (said: string) => said.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
  const traditional = (said: string) =>
    [...said].map((one) => [...tables.traditional].find(([, simple]) => simple === one)?.[0] ?? one).join('')
  fc.assert(
    fc.property(word, ([, said]) => {
      const answer = engine.search(said)
      for (const way of [wide, traditional, (text: string) => text.toUpperCase(), (text: string) => ` ${text} `])
        expect(engine.search(way(said))).toEqual(answer)
      expect(fold([...'公积金提取'].join(' '), tables.traditional)).toBe('公积金提取')
    }),
  )
})

test('letters with a great many ways to be no pinyin are refused, not tried one by one: that would never end', () => {
  const many = pinyinOf('a啊an安ang昂na拿nan男nang囊')
  expect(many.split(`${'an'.repeat(55)}z`)).toBeUndefined()
  expect(many.split('an'.repeat(55))).toHaveLength(55)
})

test('whatever is typed is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (said) => {
      for (const { score } of engine.search(said)) expect(Number.isFinite(score)).toBe(true)
    }),
  )
})

test('bare names around it do not make a matter of many words a long text', () => {
  const words = Array.from({ length: 40 }, (_, at) => `结婚户口身份证电动娃落上登${at}`)
  const scoreBeside = (count: number) => {
    const bare = Array.from({ length: count }, (_, at) => ({ id: `bare-${at}`, words: [`名${at}`] }))
    return (
      new SearchEngine([{ id: 'many', words: ['公积金提取', ...words] }, ...bare], tables).search('公积金')[0]?.score ??
      0
    )
  }
  expect(scoreBeside(2000)).toBeGreaterThan(0.9 * scoreBeside(20))
})

test('a word that is just what was said, with or without what every question has, comes before all others', () => {
  const matters = [
    { id: 'whole', words: ['咨询公积金'] },
    { id: 'wanted', words: ['公积金'] },
    { id: 'more', words: ['公积金提取'] },
  ]
  const scores = (said: string, exact: number) => {
    const found = new SearchEngine(matters, tables, { ...weights, exact }).search(said)
    return Object.fromEntries(found.map(({ id, score }) => [id, score]))
  }
  const gain = (said: string, id: string) => (scores(said, 100)[id] ?? 0) - (scores(said, 0)[id] ?? 0)
  expect(gain('咨询公积金', 'whole')).toBeCloseTo(100, 5)
  expect(gain('咨询公积金', 'wanted')).toBeCloseTo(100, 5)
  expect(gain('公积金', 'wanted')).toBeCloseTo(100, 5)
  for (const said of ['咨询公积金', '公积金']) expect(gain(said, 'more')).toBe(0)
})

test('each answer says by which word it is here, and which shares of it were said', () => {
  const [best] = engine.search('公积金')
  expect(best).toMatchObject({ id: 'fund', word: '公积金' })
  const [ofWord, ofSaid, ofMatter] = best?.shares ?? []
  expect([ofWord, ofSaid, ofMatter]).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5), expect.closeTo(1, 5)])
  const part = engine.search('公积金龘龘')[0]
  expect(part?.shares[1]).toBeLessThan(0.9)
  expect(part?.shares[1]).toBeCloseTo(part?.shares[2] ?? 0, 5)
  const [, , both] = engine.search('公积金领证')[0]?.shares ?? []
  expect(both).toBeLessThan(1)
})

test('the best of as many as are asked for, ten where nobody says how many, best first', () => {
  const many = Array.from({ length: 15 }, (_, at) => ({ id: `i-${at}`, words: [`公积金${'户'.repeat(at)}`] }))
  const of = new SearchEngine(many, tables)
  expect([of.search('公积金').length, of.search('公积金', 3).length, of.search('公积金', 12).length]).toEqual([
    10, 3, 12,
  ])
  const scores = of.search('公积金', 15).map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('one search leaves nothing behind for the next', () => {
  const fresh = new SearchEngine(items, tables).search('户口')
  const used = new SearchEngine(items, tables)
  for (const said of ['身份证户口', 'gjj', '结婚']) used.search(said)
  expect(used.search('户口')).toEqual(fresh)
})
