jest.mock('@tarojs/taro', () => jest.requireActual<object>('../../core/tests/fake-taro'))
import { keptPages } from '../../core/kept-pages'
import { phone } from '../../core/tests/fake-taro'
import { loadKept } from './kept'

const addressOf = (id: string) => `guide:yunlan:${id}:zh`
const of = (id: string) => ({ page: 'pages/guide/matter/index', city: 'yunlan', id, language: 'zh' }) as const
const read = (id: string, title = id) =>
  loadKept(
    addressOf(id),
    of(id),
    async () => ({ title }),
    () => undefined,
  )
const listed = () => (keptPages.read() ?? []).map(({ title }) => title)

beforeEach(() => {
  phone.stored.clear()
  phone.full = false
})

test('what was read is listed with its address and its day, the last one first and each once', async () => {
  await read('marriage')
  await read('passport', '办护照')
  await read('marriage', '领结婚证')
  expect(listed()).toEqual(['领结婚证', '办护照'])
  expect(keptPages.read()?.[0]).toEqual({
    title: '领结婚证',
    url: '/pages/guide/matter/index?city=yunlan&id=marriage',
    language: 'zh',
    on: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string,
    copy: addressOf('marriage'),
  })
})

test('of each that is listed the copy is there, and of no other: the oldest goes with its copy', async () => {
  for (let index = 0; index < 25; index++) await read(`matter-${index}`)
  expect(listed()).toHaveLength(20)
  const copies = [...phone.stored.keys()].filter((key) => key.startsWith('guide:'))
  expect(new Set(keptPages.read()?.map(({ copy }) => copy))).toEqual(new Set(copies))
})

test('a phone that takes no copy lists none, nor is listed what did not come', async () => {
  phone.full = true
  await read('marriage')
  phone.full = false
  await loadKept(
    addressOf('passport'),
    of('passport'),
    () => Promise.reject(new Error('away')),
    () => undefined,
  )
  expect(listed()).toEqual([])
})
