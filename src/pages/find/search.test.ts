import { answerTo, doneBy, mattersOf } from './search'

const first = (said: string) => answerTo(said).hits[0]?.id

test.each([
  ['领证要带啥', 'marriage', 'needs'],
  ['身份證不見了', 'id-card-lost', undefined],
  ['SHENFENZHENG diu le', 'id-card-lost', undefined],
  ['孩子明年上小学需要准备什么', 'school-enrol', 'needs'],
  ['娃上小学要准备些啥', 'school-enrol', 'needs'],
  ['我的公积金还有多少', 'fund-query', undefined],
  ['ｐａｓｓｐｏｒｔ', 'passport', undefined],
])('%s', (said, id, about) => {
  const { verdict, about: section } = answerTo(said)
  expect([first(said), verdict, section]).toEqual([id, 'sure', about])
})

test('a further page of a service is found by what people say for it, and opens itself', () => {
  const first = (said: string) => answerTo(said).hits[0]
  expect(first('养老金计算')).toMatchObject({ page: 'services/social-insurance/pages/pension/index' })
  expect(first('延迟退休')).toMatchObject({ title: { zh: '几岁退休' } })
  expect(first('办退休')).toMatchObject({ id: 'retirement', page: undefined })
})

test('beside the one that was meant stands nothing that only shares a word with it', () => {
  const { verdict, hits } = answerTo('奶奶走了')
  expect([verdict, hits.map(({ id }) => id)]).toEqual(['sure', ['hukou-cancel']])
})

test('a word of many matters brings up others too', () => {
  const { hits } = answerTo('公积金')
  // “查公积金” says why it is there
  expect([hits[0]?.id, hits[0]?.word]).toEqual(['fund-query', undefined])
  expect(hits.slice(1).filter(({ title }) => title.zh.includes('公积金')).length).toBeGreaterThan(1)
})

test('a matter that a service does leads there', () => {
  expect(answerTo('公积金余额').hits[0]?.page).toBe('services/housing-fund/pages/account/index')
})

test.each(['姐姐结婚送什么', '推荐一部好看的电影', '天上的星星 110101199806122229'])(
  '%s: the nearest, and not sure',
  (said) => {
    const { hits, verdict } = answerTo(said)
    expect(verdict).toBe('none')
    expect(hits.length).toBeLessThanOrEqual(4)
  },
)

test.each(['', '   ', '😀', '\u202e\u0000', '。。。'])('%j finds nothing and harms nobody', (said) => {
  expect(answerTo(said)).toMatchObject({ hits: [], verdict: 'none' })
})

test('two that fit as well are several, and stand side by side', () => {
  const { verdict, hits } = answerTo('领证和落户')
  expect(verdict).toBe('several')
  expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['hukou-move', 'marriage']))
})

test('ten thousand characters are answered', () => {
  expect(answerTo('身份证丢了'.repeat(2000)).hits.length).toBeGreaterThan(0)
})

test('a second that fits nearly as well is first where it is near, and says why; none falls for being near', () => {
  const words = ['登记', '报销', '补办', '丢了', '办卡', '退休', '租房', '补贴', '换证', '查询']
  const rose = words.filter((said) => {
    const second = answerTo(said).hits[1]?.id ?? ''
    const [first, ...others] = answerTo(said, { place: [second], recent: [] }).hits
    expect([first?.id, others[0]?.id]).toContain(second)
    expect(others.filter(({ near }) => near)).toEqual([])
    return first?.id === second && first.near === 'place'
  })
  expect(rose.length).toBeGreaterThan(0)
  expect(rose.length).toBeLessThan(words.length)
})

test.each([
  ['结婚', 'getting-married'],
  ['退休', 'retiring'],
  ['买房', 'finding-a-home'],
  ['刚生完孩子要办什么', 'newborn'],
  ['爸爸走了', 'after-a-death'],
])('%s: the life event stands above', (said, id) => expect(answerTo(said).lifeEvent?.id).toBe(id))

test.each([
  ['刚生完孩子要办什么', /newborn|birth/],
  ['出生一件事', /newborn|birth/],
  ['老人走了要办什么', /hukou-cancel|death/],
  ['结婚', /marriage|notary|hukou-join-spouse/],
  ['孩子要上学了', /school/],
])('%s: beside the life event stands no guess', (said, meant) => {
  const { lifeEvent, hits } = answerTo(said)
  expect(lifeEvent).toBeDefined()
  for (const { id } of hits) expect(id).toMatch(meant)
})

test.each(['丢了', '没了', '社保', '户口', '办了', '老人', '怎么办'])('%s is no life event', (said) => {
  expect(answerTo(said).hits.length).toBeGreaterThan(0)
  expect(answerTo(said).lifeEvent).toBeUndefined()
})

test('matters by their ids and by the page that does them', () => {
  expect(mattersOf(['vaccination', 'nothing-here']).map(({ id }) => id)).toEqual(['vaccination'])
  expect(doneBy(['services/housing-fund/pages/account/index'])).toEqual(['fund-query'])
})
