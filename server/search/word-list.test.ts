import { SearchEngine } from '../../src/shared/search/engine'
import { sure } from '../../src/shared/search/sure'
import { tablesOf } from '../../src/shared/search/unpack'
import type { FindAnswer, FindWords } from '../../src/shared/platform/types'
import { startTestApp, type TestApp } from '../testing/app'
import { Catalogue } from '../catalogue/catalogue'
import type { Item } from '../catalogue/items'
import { wordListOf } from './word-list'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness.close())

const ask = (query: string) => harness.send('GET', `/find/words?${query}`)
type List = NonNullable<FindWords['list']>

async function listIn(city: string): Promise<List> {
  const { status, body } = await ask(`city=${city}`)
  expect(status).toBe(200)
  return (body as unknown as { list: List }).list
}
const wordsIn = async (city: string, id: string) => (await listIn(city)).items.find((item) => item.id === id)?.words

test('a phone that has the mark is told so, and no more', async () => {
  const { body } = await ask('city=yunlan')
  const { mark } = body as unknown as FindWords
  expect((await ask(`city=yunlan&have=${mark}`)).body).toEqual({ mark })
  expect((await ask('city=yunlan&have=another')).body).toEqual(body)
  expect((await ask(`city=qinghe&have=${mark}`)).body).toHaveProperty('list')
})

test('a city’s own words and names are in its list, and in no other', async () => {
  expect(await wordsIn('yunlan', 'residence-permit')).toEqual(expect.arrayContaining(['澜居卡', '居住证']))
  expect(await wordsIn('qinghe', 'residence-permit')).not.toContain('澜居卡')
  expect((await wordsIn('yunlan', 'dog-licence'))?.[0]).toBe('给狗办云澜犬牌')
  expect(await wordsIn('yunlan', 'old-tree-adoption')).toContain('老树挂牌')
  expect(await wordsIn('qinghe', 'old-tree-adoption')).toBeUndefined()
})

test('a matter that a service does has its page and its words; life events are there too', async () => {
  const { items } = await listIn('qinghe')
  expect(items.find(({ id }) => id === 'fund-query')?.page).toBe('services/housing-fund/pages/account/index')
  const event = items.find(({ id }) => id === 'event.retiring')
  expect(event?.words.slice(0, 2)).toEqual(['要退休了', '要退休了一件事'])
  expect(items.filter(({ id }) => id.startsWith('event.'))).toHaveLength(8)
})

test('a matter has its two titles where the phone reads them, and no word twice', async () => {
  for (const { id, words } of (await listIn('yunlan')).items) {
    expect([id, words[0]]).toEqual([id, expect.stringMatching(/[\u4e00-\u9fff]/)])
    expect([id, words[2]]).toEqual([id, expect.stringMatching(/^[ -~‘’“”–—é]+$/)])
    expect([id, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([id, []])
  }
})

test.each([
  '身份证丢了',
  'sfz diu le',
  '娃上戶口',
  '澜居卡',
  '古树名木认养',
  'gushu renyang',
  'hurt bird',
  '老人去世',
  '明天下雨吗',
])('%s: a phone with the list finds what the city finds', async (said) => {
  const { items, ...texts } = await listIn('yunlan')
  const tables = tablesOf(texts)
  const engine = new SearchEngine(
    items.filter(({ id }) => !id.startsWith('event.')),
    tables,
  )
  const answer = await harness.send('GET', `/find?city=yunlan&q=${encodeURIComponent(said)}`)
  const body = answer.body as unknown as FindAnswer
  const { best } = engine.judge(said)
  expect([best?.id, sure(best)]).toEqual([body.hits[0]?.id, body.sure])
})

test('all of it is small enough for a phone to keep, and anybody may keep it for a day', async () => {
  const { text, headers } = await ask('city=yunlan')
  expect(Buffer.byteLength(text)).toBeLessThan(160 * 1024)
  expect(headers['cache-control']).toBe('public, max-age=86400')
})

test('of a city that is not here nothing is known', async () => {
  const { status, body } = await ask('city=atlantis')
  expect([status, body.error.code]).toEqual([404, 'CITY_UNKNOWN'])
})

describe('a city’s own list', () => {
  const itemsOf = (count: number, item: Partial<Item> = {}) =>
    new Map(
      Array.from({ length: count }, (_, at): [string, Item] => {
        const title = { zh: `证照${at}`, en: `证照${at}` }
        return [`own-${at}`, { id: `own-${at}`, title, words: [], ...item }]
      }),
    )
  const listOf = (items: ReadonlyMap<string, Item>) =>
    wordListOf({ guides: new Map(), items }, new Map(), new Catalogue('/nowhere').lifeEvents(), []).list

  test('names that say no more are empty: the phone finds the others where they always are', () => {
    const [plain] = listOf(itemsOf(1, { words: ['补证', '证照0'] })).items
    expect(plain?.words).toEqual(['证照0', '', '', '补证'])
    const [named] = listOf(itemsOf(1, { officialName: '证照0', title: { zh: '证照0', en: 'Papers' } })).items
    expect(named?.words).toEqual(['证照0', '', 'Papers'])
  })

  test('goes along up to 500 matters; a longer one stays with the city', () => {
    expect(listOf(itemsOf(500)).items).toHaveLength(500)
    expect(listOf(itemsOf(501)).items).toHaveLength(0)
  })

  test('tables have the characters of the matters, and no others', () => {
    expect(listOf(itemsOf(1))).toMatchObject({ pinyin: 'zhao照zheng证', traditional: '証证證证' })
  })
})
