import { openPage, pageUrl } from '../arrival/open-page'
import { launchNow } from '../arrival/launch'
import { referrer } from '../arrival/referrer'
import { placesOf } from '../client-errors'
import { fetched } from '../fetched'
import { newId } from '../ids'
import { automatic, choice, useLook } from '../look'
import { choose, watchLook } from '../look-watch'
import { recent, rememberService } from '../recent'
import { onWipe, persisted, personalPersisted, wipePersonal } from '../storage'
import { textsNow } from '../text'
import { phone } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

beforeEach(() => {
  phone.stored.clear()
  phone.full = false
  phone.around = {}
  phone.opened.length = 0
})

test('what is kept is there the next time, and gone once cleared', () => {
  const one = persisted<{ n: number }>('one', 1)
  expect(one.read()).toBeUndefined()
  one.write({ n: 1 })
  expect(persisted<{ n: number }>('one', 1).read()).toEqual({ n: 1 })
  expect(persisted('other', 1).read()).toBeUndefined()
  one.clear()
  expect(one.read()).toBeUndefined()
})

test('what an older release kept is brought up to date, or not shown', () => {
  persisted<number>('one', 1).write(7)
  expect(persisted<string>('one', 2).read()).toBeUndefined()
  const upgraded = persisted<string>('one', 2, (old, from) => `${String(old)} of ${from}`)
  expect(upgraded.read()).toBe('7 of 1')
  upgraded.write('new')
  expect(upgraded.read()).toBe('new')
})

test('nonsense in the store is nothing kept', () => {
  for (const nonsense of ['text', 5, null]) {
    phone.stored.set('one', nonsense)
    expect(persisted('one', 1, () => 'upgraded').read()).toBeUndefined()
  }
})

test('a broken store stops no page', () => {
  const one = persisted<number>('one', 1)
  phone.full = true
  expect(() => [one.write(1), one.clear(), wipePersonal()]).not.toThrow()
  expect(one.read()).toBeUndefined()
})

test('wiping takes what is personal of every owner, and what stands in memory, and leaves the phone’s own', () => {
  const forgotten = jest.fn()
  onWipe(forgotten)
  personalPersisted('a', 'fund', 1).write(1)
  personalPersisted('b', 'fund', 1).write(2)
  persisted('look', 1).write([])
  expect([personalPersisted('a', 'fund', 1).read(), personalPersisted('b', 'fund', 1).read()]).toEqual([1, 2])
  wipePersonal()
  expect([...phone.stored.keys()]).toEqual(['look'])
  expect(forgotten).toHaveBeenCalledTimes(1)
})

test('the four services opened last, newest first, each once', () => {
  expect(recent()).toEqual([])
  for (const id of ['a', 'b', 'c', 'a', 'd', 'e']) rememberService(id)
  expect(recent()).toEqual(['e', 'd', 'a', 'c'])
})

const look = () => useLook.getState()

test.each([
  [{}, { dark: false, care: false, language: 'zh', fontScale: 1 }],
  [
    { theme: 'dark', language: 'zh_CN', fontSizeScaleFactor: 1.39 },
    { dark: true, care: true, language: 'zh', fontScale: 1.39 },
  ],
  [
    { theme: 'light', language: 'en', fontSizeScaleFactor: 1.38 },
    { dark: false, care: false, language: 'en', fontScale: 1.38 },
  ],
])('by itself everything looks as the phone does: %j', (around, seen) => {
  phone.around = around
  watchLook()
  expect(look()).toEqual(seen)
})

test('what was chosen holds over the phone, is remembered, and the rest stays', () => {
  phone.around = { theme: 'dark', language: 'en', fontSizeScaleFactor: 1.4 }
  watchLook()
  expect(choice()).toEqual(automatic)
  choose({ theme: 'light' })
  choose({ size: 'standard' })
  choose({ language: 'zh' })
  expect(choice()).toEqual({ theme: 'light', size: 'standard', language: 'zh' })
  expect(look()).toMatchObject({ dark: false, care: false, language: 'zh', fontScale: 1.4 })
  phone.around = {}
  choose({ theme: 'dark', size: 'care', language: 'en' })
  expect(look()).toMatchObject({ dark: true, care: true, language: 'en' })
})

test('it follows the phone into the dark, unless the resident chose otherwise', () => {
  phone.around = { theme: 'light' }
  watchLook()
  phone.onTheme({ theme: 'dark' })
  expect(look().dark).toBe(true)
  choose({ theme: 'light' })
  phone.onTheme({ theme: 'dark' })
  expect(look().dark).toBe(false)
})

test('a phone that tells nothing of itself looks plain', () => {
  phone.full = true
  watchLook()
  expect(look()).toEqual({ dark: false, care: false, language: 'zh', fontScale: 1 })
})

test('sentences come in the language in use', () => {
  phone.around = { language: 'en' }
  watchLook()
  expect(textsNow({ zh: '好', en: 'Good' })).toBe('Good')
  choose({ language: 'zh' })
  expect(textsNow({ zh: '好', en: 'Good' })).toBe('好')
})

test('an id is a UUIDv7 of its moment, and of no other call', () => {
  jest.spyOn(Date, 'now').mockReturnValue(0x0123456789ab)
  const ids = Array.from({ length: 50 }, newId)
  for (const id of ids) expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(50)
  expect(new Set(ids.map((id) => id[19])).size).toBeGreaterThan(1)
  jest.restoreAllMocks()
})

test('a page’s address carries what it is opened with', () => {
  expect(pageUrl('pages/home/index')).toBe('/pages/home/index')
  expect(pageUrl('pages/find/index', { said: '办 证', at: undefined, n: 0 })).toBe(
    '/pages/find/index?said=%E5%8A%9E%20%E8%AF%81&n=0',
  )
  openPage('pages/mine/index', { a: true })
  expect(phone.opened).toEqual(['/pages/mine/index?a=true'])
})

test('the page on screen can be come back to', () => {
  phone.router = { path: '/services/fund/pages/a/index?x=1', params: { city: 'yunlan', $taroTimestamp: '17' } }
  expect(openPage.here()).toBe('/services/fund/pages/a/index?city=yunlan')
  phone.router = undefined
  expect(openPage.here()).toBe('/')
})

test('what another mini-program passes along is taken as text only', () => {
  phone.enter = { scene: 1037, referrerInfo: { appId: 'wx1', extraData: { city: 'yunlan', n: 5, deep: {} } } }
  expect([launchNow().scene, referrer()]).toEqual([1037, { appId: 'wx1', data: { city: 'yunlan' } }])
  for (const extraData of [undefined, null, 'text']) {
    phone.enter = { scene: 1037, referrerInfo: { extraData } }
    expect(referrer()).toEqual({ appId: '', data: {} })
  }
  phone.enter = { scene: 1001 }
  expect(referrer()).toEqual({ appId: '', data: {} })
})

test('a report of a fault has functions and files, no messages: they may hold what somebody typed', () => {
  const stack = [
    'TypeError: 林晓雨 is not a function',
    '    at load (https://servicewechat.com/wx1/1/common.js:12:5)',
    '    at Object.ask (/app/vendors.js:7:1)',
    '    at /app/page.tsx:3:9',
    ...Array.from({ length: 6 }, (_, line) => `    at f${line} (a.js:${line}:1)`),
  ].join('\n')
  const places = placesOf(stack)
  expect(places).toBe('load@common.js:12 Object.ask@vendors.js:7 @page.tsx:3 f0@a.js:0 f1@a.js:1 f2@a.js:2')
  expect(placesOf('no stack')).toBe('')
})

test('a pack that is here is taken at once, and only a whole one', () => {
  const take = jest.fn()
  fetched(undefined, take)
  fetched({} as { en: object }, take)
  expect(take).not.toHaveBeenCalled()
  fetched({ en: {} }, take)
  expect(take).toHaveBeenCalledWith({ en: {} })
})

test('what stood encoded in its address stands so in the address to come back to', () => {
  phone.router = { path: '/pages/a/index', params: { scene: 'city%3Dqinghe', $taroTimestamp: '17' } }
  expect(openPage.here()).toBe('/pages/a/index?scene=city%3Dqinghe')
  phone.router = undefined
})
