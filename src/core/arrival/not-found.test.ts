import Taro from '@tarojs/taro'
import { phone } from '../tests/fake-taro'
import { landed } from './landing'
import { toHome, toKnownPage } from './not-found'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../tests/fake-taro'))
jest.mock('../../arrival.gen', () => ({
  publicPages: {
    pages: {
      'pages/home/index': {},
      'pages/guide/index': { service: { pattern: '^[a-z]+$' } },
      'services/fund/pages/account/index': { years: { minimum: 1, maximum: 30 }, said: { pattern: '^.*$' } },
    },
    redirects: {
      'services/fund/pages/old/index': 'services/fund/pages/account/index',
      'services/gone/pages/x/index': 'pages/guide/index?service=gone',
    },
  },
}))

beforeEach(() => void (phone.opened.length = 0))

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('a page that is not here', () => {
  test('leads to where it moved, with what it was opened with', async () => {
    const query = { years: '9', said: '办 证', other: 'x' }
    toKnownPage({ path: '/services/fund/pages/old/index', query })
    toKnownPage({ path: 'services/gone/pages/x/index' })
    await settled()
    expect(phone.opened).toEqual([
      '/services/fund/pages/account/index?city=yunlan&years=9&said=%E5%8A%9E%20%E8%AF%81',
      '/pages/guide/index?city=yunlan&service=gone',
    ])
  })

  test('is remembered as where somebody came to: a link that is out of date can be seen', async () => {
    for (const path of ['services/fund/pages/old/index', 'services/none/pages/x/index']) {
      phone.enter = { scene: 1047, path, query: { from: 'poster' } }
      toKnownPage({ path, query: { from: 'poster' } })
    }
    await settled()
    expect(phone.opened[0]).toBe('/services/fund/pages/account/index?city=yunlan&from=poster')
    expect(landed.read()).toMatchObject({ channel: 'code', campaign: 'poster', page: undefined })
  })

  test('or else one begins where one starts', async () => {
    toHome()
    await settled()
    expect(phone.opened).toEqual(['/pages/home/index'])
  })

  test('and where the page that helps cannot be fetched, one begins there too; where it came, not', async () => {
    const fails = jest.spyOn(Taro, 'reLaunch').mockRejectedValueOnce({ errMsg: 'reLaunch:fail timeout' })
    toKnownPage({ path: 'pages/never-was' })
    await settled()
    fails.mockRestore()
    expect(phone.opened).toEqual(['/pages/home/index'])
    toKnownPage({ path: 'pages/never-was' })
    await settled()
    expect(phone.opened).toEqual(['/pages/home/index', '/pages/missing/index?asked=pages%2Fnever-was'])
  })
})
