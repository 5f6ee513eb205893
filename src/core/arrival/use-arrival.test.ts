import { createElement } from 'react'
import { cityLast } from '../city'
import { recent } from '../recent'
import { phone } from '../tests/fake-taro'
import { rendered } from '../tests/rendered'
import type { Arrival } from './arrival'
import { useArrival } from './use-arrival'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../tests/fake-taro'))
jest.mock('../../arrival.gen', () => ({
  publicPages: {
    pages: {
      'pages/home/index': {},
      'services/fund/pages/account/index': { years: { type: 'integer' }, said: { type: 'string' } },
    },
    redirects: {
      'services/fund/pages/old/index': 'services/fund/pages/account/index',
      'services/gone/pages/x/index': 'pages/home/index?service=gone',
    },
  },
}))

beforeEach(() => {
  phone.stored.clear()
  phone.router = undefined
  phone.enter = { scene: 1007 }
})

describe('whoever comes to a page', () => {
  const arrive = async () => {
    const seen: Arrival[] = []
    const Page = () => {
      seen.push(useArrival())
      return null
    }
    const screen = await rendered(createElement(Page))
    return { seen, screen, Page }
  }
  const account = 'services/fund/pages/account/index'

  test('by a card has its parameters and city; both the service and the city are remembered', async () => {
    phone.router = { path: `/${account}?years=9`, params: { city: 'qinghe', years: '20', other: 'x' } }
    const { seen } = await arrive()
    expect(seen[0]).toEqual({ entry: 'card', city: 'qinghe', page: account, moved: false, params: { years: 20 } })
    expect([recent(), cityLast()]).toEqual([['fund'], 'qinghe'])
  })

  test('with no city comes to the one of last time', async () => {
    phone.stored.set('city', { v: 1, data: 'qinghe' })
    phone.router = { path: account, params: {} }
    expect((await arrive()).seen[0]?.city).toBe('qinghe')
  })

  test('from another mini-program has what that one passed along', async () => {
    phone.enter = { scene: 1037, referrerInfo: { appId: 'wx1', extraData: { years: '7' } } }
    phone.router = { path: account, params: {} }
    expect((await arrive()).seen[0]).toMatchObject({ entry: 'program', params: { years: 7 } })
  })

  test('to a page of no service has opened none', async () => {
    phone.router = { path: 'pages/home/index', params: { city: 'yunlan' } }
    await arrive()
    expect([recent(), [...phone.stored.keys()]]).toEqual([[], []])
  })

  test('keeps what they came with while the page is drawn anew', async () => {
    phone.router = { path: account, params: { years: '20' } }
    const { seen, screen, Page } = await arrive()
    phone.router = { path: account, params: { years: '3' } }
    screen.renderer.update(createElement(Page))
    await screen.settle()
    expect([seen.length, new Set(seen).size]).toEqual([2, 1])
  })

  test('nowhere that one knows is told so', async () => {
    expect((await arrive()).seen[0]).toMatchObject({ page: undefined, params: {}, city: 'yunlan' })
    expect(recent()).toEqual([])
  })
})
