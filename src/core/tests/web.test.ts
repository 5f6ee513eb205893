import { takeParameter } from '../arrival/address'
import { openPage } from '../arrival/open-page'
import { loginCode, takeReturn } from '../session/login-code.h5'
import { updateNow, watchUpdates } from '../updates'
import { granted, phone } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const platform = process.env.TARO_ENV
let address: URL
let left: string[]

beforeEach(() => {
  process.env.TARO_ENV = 'h5'
  address = new URL('https://jinban.example/pages/home?code=c-1&state=s&city=yunlan')
  left = []
  phone.asked.length = 0
  phone.stored.clear()
  Object.assign(globalThis, {
    location: {
      get pathname() {
        return address.pathname
      },
      get search() {
        return address.search
      },
      replace: (url: string) => void left.push(url),
      reload: () => void left.push('reloaded'),
    },
    history: { state: 1, replaceState: (_: unknown, __: string, url: string) => (address = new URL(url, address)) },
  })
})
afterAll(() => {
  process.env.TARO_ENV = platform
  Object.assign(globalThis, { location: undefined, history: undefined })
})

test('a one-time parameter is taken out of the address, the rest stays', () => {
  expect(takeParameter('code')).toBe('c-1')
  expect(address.href).toBe('https://jinban.example/pages/home?state=s&city=yunlan')
  expect(takeParameter('code')).toBeUndefined()
  takeParameter('state')
  takeParameter('city')
  expect(address.href).toBe('https://jinban.example/pages/home')
})

test('an empty one is there all the same', () => {
  address = new URL('https://jinban.example/?code=')
  expect(takeParameter('code')).toBe('')
})

const connect = (state: string) => `https://open.weixin.qq.com/connect?state=${state}#wechat_redirect`
const turns = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => void setImmediate(resolve))
}
/** Goes to WeChat's page with this state. */
const begin = async (state: string) => {
  address = new URL('https://jinban.example/pages/home?city=yunlan')
  phone.answer = () => granted({ url: connect(state) })
  let settled = false
  void loginCode().finally(() => (settled = true))
  await turns()
  expect([left.splice(0), settled]).toEqual([[connect(state)], false])
}
const comeBack = (code: string, state: string) =>
  (address = new URL(`https://jinban.example/pages/home?code=${code}&state=${state}&city=yunlan`))

test('without a code one goes to WeChat, to come back to this very page', async () => {
  await begin('s-1')
  expect(phone.asked[0]?.url).toMatch(/returnTo=%2Fpages%2Fhome%3Fcity%3Dyunlan$/)
})

test('back from WeChat, the code in the address signs in, and neither it nor the state stays', async () => {
  await begin('s-1')
  comeBack('c-1', 's-1')
  expect(await loginCode()).toEqual({ channel: 'h5', code: 'c-1' })
  expect(address.search).toBe('?city=yunlan')
})

test.each([
  ['a browser that never began', []],
  ['a browser that began another', ['s-1']],
])('somebody else’s link signs nobody in on %s: it goes to WeChat itself', async (_, states) => {
  for (const state of states) await begin(state)
  comeBack('of-another', 'forged')
  phone.answer = () => granted({ url: connect('s-2') })
  void loginCode()
  await turns()
  expect([left, address.search]).toEqual([[connect('s-2')], '?city=yunlan'])
})

test.each(['', 'state=', 'state=s-1'])('nor one without a state, or with one used before (%s)', async (state) => {
  await begin('s-1')
  comeBack('c-1', 's-1')
  await loginCode()
  address = new URL(`https://jinban.example/pages/home?code=of-another&${state}`)
  void loginCode()
  await turns()
  expect(left).toHaveLength(1)
})

test('of several tabs each comes back to its own', async () => {
  await begin('s-1')
  await begin('s-2')
  comeBack('c-1', 's-1')
  expect(await loginCode()).toMatchObject({ code: 'c-1' })
  comeBack('c-2', 's-2')
  expect(await loginCode()).toMatchObject({ code: 'c-2' })
})

test('what came back is out of the address as soon as the page is there', async () => {
  await begin('s-1')
  comeBack('c-1', 's-1')
  takeReturn()
  expect(address.search).toBe('?city=yunlan')
  expect(await loginCode()).toMatchObject({ code: 'c-1' })
})

test('a browser that keeps nothing is told so, and not sent round for ever', async () => {
  phone.answer = () => granted({ url: connect('s-1') })
  address = new URL('https://jinban.example/pages/home')
  phone.full = true
  await expect(loginCode()).rejects.toMatchObject({ code: 'NOTHING_KEPT', message: '浏览器什么都不让存' })
  phone.full = false
  expect(left).toEqual([])
})

test('on the web the page to come back to is the address, and a new version comes with a reload', () => {
  expect(openPage.here()).toBe('/pages/home?code=c-1&state=s&city=yunlan')
  watchUpdates()
  updateNow()
  expect(left).toEqual(['reloaded'])
})

test.each([
  ['?_scene=1047&city=yunlan', 1047, '?city=yunlan'],
  ['?city=yunlan', 0, '?city=yunlan'],
])('the address %s says how one came, and says it once', async (search, scene, left) => {
  address = new URL(`https://jinban.example/pages/home${search}`)
  phone.enter = { scene: 1, query: { city: 'yunlan' } }
  await jest.isolateModulesAsync(async () => {
    const { launchNow } = await import('../arrival/launch.h5')
    expect([launchNow().scene, address.search, launchNow().scene]).toEqual([scene, left, scene])
    expect(launchNow()).toEqual({ path: '/pages/home', query: { city: 'yunlan' }, scene })
  })
})
