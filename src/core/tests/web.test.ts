import { takeParameter } from '../arrival/address'
import { openPage } from '../arrival/open-page'
import { loginCode } from '../session/login-code.h5'
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

test('back from WeChat, the code in the address signs in, and neither it nor the state stays', async () => {
  expect(await loginCode()).toEqual({ channel: 'h5', code: 'c-1' })
  expect(address.search).toBe('?city=yunlan')
})

test('without a code one goes to WeChat, to come back to this very page', async () => {
  address = new URL('https://jinban.example/pages/home?city=yunlan')
  phone.answer = () => granted({ url: 'https://open.weixin.qq.com/connect' })
  let settled = false
  void loginCode().finally(() => (settled = true))
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => void setImmediate(resolve))
  expect([left, settled]).toEqual([['https://open.weixin.qq.com/connect'], false])
  expect(phone.asked[0]?.url).toMatch(/returnTo=%2Fpages%2Fhome%3Fcity%3Dyunlan$/)
})

test('on the web the page to come back to is the address, and a new version comes with a reload', () => {
  expect(openPage.here()).toBe('/pages/home?code=c-1&state=s&city=yunlan')
  watchUpdates()
  updateNow()
  expect(left).toEqual(['reloaded'])
})
