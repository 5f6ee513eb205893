import Taro from '@tarojs/taro'
import { phone } from '../tests/fake-taro'
import { openPage, pageUrl, replacePage, staysHere } from './open-page'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../tests/fake-taro'))

const platform = process.env.TARO_ENV
beforeEach(() => {
  process.env.TARO_ENV = 'weapp'
  phone.opened.length = 0
  phone.router = undefined
})
afterAll(() => {
  process.env.TARO_ENV = platform
})
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a page is opened by its whole address', () => {
  test('which says what it was made of', async () => {
    openPage.at(pageUrl('pages/a', { said: '办 证&=?', n: 5 }))
    await settled()
    expect(phone.opened).toEqual(['/pages/a?said=%E5%8A%9E%20%E8%AF%81%26%3D%3F&n=5'])
  })

  test('with or without parameters, and of the city it names or else the one here', async () => {
    phone.router = { path: 'x', params: { city: 'qinghe' } }
    for (const url of ['/pages/a', 'pages/b?', '/pages/c?&x=1', '/pages/d?city=yunlan']) {
      openPage.at(url)
      await settled()
    }
    expect(phone.opened).toEqual([
      '/pages/a?city=qinghe',
      '/pages/b?city=qinghe',
      '/pages/c?city=qinghe&x=1',
      '/pages/d?city=yunlan',
    ])
  })
})

test('one that comes late, after two seconds, lets no tap through while the next opens', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] })
  const opening: { url: string; done: () => void }[] = []
  const slow = jest
    .spyOn(Taro, 'navigateTo')
    .mockImplementation(({ url }) => new Promise((done) => void opening.push({ url, done: () => done({} as never) })))
  openPage('pages/a')
  jest.advanceTimersByTime(1999)
  openPage('pages/too-soon')
  jest.advanceTimersByTime(1)
  openPage('pages/b')
  opening[0]?.done()
  await settled()
  openPage('pages/c')
  opening[1]?.done()
  await settled()
  openPage('pages/d')
  opening[2]?.done()
  await settled()
  slow.mockRestore()
  jest.useRealTimers()
  expect(opening.map(({ url }) => url)).toEqual(['/pages/a', '/pages/b', '/pages/d'])
})

test.each([['limit exceed'], ['LIMIT']])('on top of the tenth (%s) it takes that one’s place', async (words) => {
  phone.refuses = { navigateTo: { errMsg: `navigateTo:fail ${words}` } }
  openPage('pages/a')
  await settled()
  phone.refuses = {}
  expect(phone.opened).toEqual(['in place:/pages/a'])
})

test('the address to come back to has no stamp of the framework’s, and its parameters as they are', () => {
  phone.router = { path: '/pages/a?x=1', params: { said: '%E5%8A%9E%20%E8%AF%81', $taroTimestamp: '1', __key_: '2' } }
  expect(openPage.here()).toBe('/pages/a?said=%E5%8A%9E%20%E8%AF%81')
})

test('whether a page is still the one on screen can be told', () => {
  phone.router = { path: 'a', params: {} }
  expect(staysHere()()).toBe(true)
})

test('another page in place of this one', async () => {
  expect(await replacePage(pageUrl('pages/a', { x: 1 }))).toBe('done')
  expect(phone.opened).toEqual(['in place:/pages/a?x=1'])
})
