import { SearchEngine } from '../../shared/search/engine'
import type { FindWords } from '../../shared/platform/types'
import { keptList, updateList, type SearchWords } from './word-list'

const mockStored = new Map<string, unknown>()
const ask = jest.fn<Promise<FindWords>, Parameters<Parameters<typeof updateList>[1]>>()

jest.mock('@tarojs/taro', () => ({
  getStorageSync: (key: string) => mockStored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void mockStored.set(key, value),
}))

const DAY = 24 * 3600e3
const start = Date.parse('2026-11-24T10:00:00+08:00')
const list = {
  items: [{ id: 'library-card', words: ['办借书证', '', 'Get a library card'] }],
  pinyin: 'ban办jie借shu书zheng证',
  traditional: '辦办書书證证',
  speech: {
    elsewhere: '天气|电影',
    errand: '办|补',
    idle: '的',
    polite: '您好',
    phrases: '请问',
    alike: ['证=卡|本子'],
  },
}

beforeEach(() => {
  jest.useFakeTimers({ now: start })
  mockStored.clear()
  ask.mockReset().mockResolvedValue({ mark: 'one', list })
})
afterEach(() => jest.useRealTimers())

/** What the city was asked for, each time. */
const asked = () => ask.mock.calls.map(([query]) => query)
const later = (days: number) => jest.setSystemTime(Date.now() + days * DAY)

test('nothing is kept until the city has answered', async () => {
  expect(keptList('yunlan')).toBeUndefined()
  await updateList('yunlan', ask)
  expect(keptList('yunlan')?.items).toEqual(list.items)
  expect(asked()).toEqual([{ city: 'yunlan', have: undefined }])
})

test('a kept list is searched with as it is: words, tables and how people talk', async () => {
  await updateList('yunlan', ask)
  const { items, tables } = keptList('yunlan') as SearchWords
  const engine = new SearchEngine(items, tables)
  for (const said of ['借書證', 'jieshu', 'library', '辦證', '请问借书卡'])
    expect([said, engine.search(said)[0]?.id]).toEqual([said, 'library-card'])
  expect(tables.speech).toMatchObject({ elsewhere: /天气|电影/g, errand: /办|补/g })
})

test('a week later it is asked again, and keeps its words where they are still those', async () => {
  await updateList('yunlan', ask)
  later(6)
  await updateList('yunlan', ask)
  expect(asked()).toHaveLength(1)
  later(1)
  ask.mockResolvedValue({ mark: 'one' })
  await updateList('yunlan', ask)
  expect(asked()[1]).toEqual({ city: 'yunlan', have: 'one' })
  expect(keptList('yunlan')?.items).toEqual(list.items)
  later(6)
  await updateList('yunlan', ask)
  expect(asked()).toHaveLength(2)
})

test('new words take the place of the old', async () => {
  await updateList('yunlan', ask)
  later(7)
  const newer = { ...list, items: [{ id: 'bird-rescue', words: ['救助受伤的鸟', '野生动物救护', 'Help a hurt bird'] }] }
  ask.mockResolvedValue({ mark: 'two', list: newer })
  await updateList('yunlan', ask)
  expect(keptList('yunlan')?.items).toEqual(newer.items)
})

test('each city has its own', async () => {
  await updateList('yunlan', ask)
  expect(keptList('qinghe')).toBeUndefined()
  await updateList('qinghe', ask)
  expect(asked().map(({ city }) => city)).toEqual(['yunlan', 'qinghe'])
})

test('offline it is quiet, keeps what it has, and asks at the next opening', async () => {
  await updateList('yunlan', ask)
  later(8)
  ask.mockRejectedValueOnce(new Error('offline'))
  await updateList('yunlan', ask)
  expect(keptList('yunlan')?.items).toEqual(list.items)
  await updateList('yunlan', ask)
  expect(asked()).toHaveLength(3)
})

test('one request at a time', async () => {
  await Promise.all([updateList('yunlan', ask), updateList('yunlan', ask), updateList('qinghe', ask)])
  expect(asked()).toHaveLength(1)
})

test('an answer that has no words and was not asked to have none is not kept', async () => {
  ask.mockResolvedValue({ mark: 'one' })
  await updateList('yunlan', ask)
  await updateList('yunlan', ask)
  expect(asked()).toEqual([
    { city: 'yunlan', have: undefined },
    { city: 'yunlan', have: undefined },
  ])
})

test('a clock that was a year ahead does not stop it', async () => {
  later(365)
  await updateList('yunlan', ask)
  jest.setSystemTime(start)
  await updateList('yunlan', ask)
  expect(asked()).toHaveLength(2)
})

test.each([
  ['no list', undefined],
  ['no items', { ...list, items: [] }],
  ['items that are none', { ...list, items: 'ab' }],
  ['words that are none', { ...list, items: [{ id: 'a', words: '办证' }] }],
  ['a word that is none', { ...list, items: [{ id: 'a', words: ['办证', 1] }] }],
  ['no id', { ...list, items: [{ words: ['办证'] }] }],
  ['no tables', { items: list.items, elsewhere: 'a', errand: 'b' }],
  ['speech that is no expression', { ...list, speech: { ...list.speech, phrases: '(' } }],
  ['a list of before, without it', { ...list, speech: undefined }],
  ['speech of before, without its idle characters', { ...list, speech: { ...list.speech, idle: undefined } }],
])('%s: as if nothing were kept, and asked for at once, whole', async (_, broken) => {
  mockStored.set('words:yunlan', { v: 1, data: { at: start, mark: 'one', list: broken } })
  expect(keptList('yunlan')).toBeUndefined()
  await updateList('yunlan', ask)
  expect(asked()).toEqual([{ city: 'yunlan', have: undefined }])
  expect(keptList('yunlan')?.items).toEqual(list.items)
})

test('words kept in an older form are not read', () => {
  mockStored.set('words:yunlan', { v: 0, data: { at: start, mark: 'one', list } })
  expect(keptList('yunlan')).toBeUndefined()
})
