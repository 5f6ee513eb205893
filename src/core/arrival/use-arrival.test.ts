import { createElement } from 'react'
import { cityLast } from '../city'
import { recent } from '../recent'
import { comeBack, phone } from '../tests/fake-taro'
import { rendered } from '../tests/rendered'
import type { Arrival } from './arrival'
import { landed } from './landing'
import { useArrival } from './use-arrival'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../tests/fake-taro'))
jest.mock('../../arrival.gen', () => ({
  publicPages: {
    pages: {
      'pages/home/index': {},
      'services/fund/pages/account/index': { years: { minimum: 1, maximum: 30 } },
    },
    redirects: {},
  },
}))

const home = 'pages/home/index'
const account = 'services/fund/pages/account/index'
const SENDER = 'wx00000000000000aa'

let launches = 0
/** WeChat opens the mini-program, or shows it again. */
const launch = (enter: Partial<typeof phone.enter> = {}) => {
  phone.enter = { scene: 1007, path: account, ...enter, query: { ...enter.query, launch: String(++launches) } }
}
const onPage = (path: string, params: Record<string, string> = {}) => {
  phone.router = { path, params }
  phone.page = {}
}

beforeEach(() => {
  phone.stored.clear()
  phone.opened.length = 0
  phone.router = undefined
  phone.page = undefined
  launch()
})

const arrive = async () => {
  const seen: Arrival[] = []
  const Page = () => {
    seen.push(useArrival())
    return null
  }
  const screen = await rendered(createElement(Page))
  return { seen, screen, Page }
}

describe('whoever comes to a page', () => {
  test('by a card has its parameters and city; the service, the city and the way are remembered', async () => {
    onPage(`/${account}?years=9`, { city: 'qinghe', years: '20', other: 'x', from: 'poster' })
    const { seen } = await arrive()
    const [arrival] = seen
    expect(arrival).toEqual({
      channel: 'card',
      frame: 'whole',
      campaign: 'poster',
      service: 'fund',
      page: account,
      moved: false,
      city: 'qinghe',
      params: { years: 20 },
    })
    expect([recent(), cityLast(), landed.read()]).toEqual([['fund'], 'qinghe', arrival])
  })

  test('with no city comes to the one of last time', async () => {
    phone.stored.set('city', { v: 1, data: 'qinghe' })
    onPage(account)
    expect((await arrive()).seen[0]?.city).toBe('qinghe')
  })

  test('to a page of no service has opened none', async () => {
    launch({ path: 'pages/find/index' })
    onPage(home, { city: 'yunlan' })
    await arrive()
    expect([recent(), [...phone.stored.keys()]]).toEqual([[], []])
  })

  test('keeps what they came with while the page is drawn anew, and in each part of it', async () => {
    onPage(account, { years: '20' })
    const { seen, screen, Page } = await arrive()
    phone.router = { path: account, params: { years: '3' } }
    screen.renderer.update(createElement(Page))
    await screen.settle()
    expect([seen.length, new Set(seen).size]).toEqual([2, 1])
    expect((await arrive()).seen[0]).toBe(seen[0])
  })

  test('nowhere that one knows is told so', async () => {
    expect((await arrive()).seen[0]).toMatchObject({ page: undefined, params: {}, city: 'yunlan' })
    expect(recent()).toEqual([])
  })

  test('by an ordinary code whose link names another page goes on to that one', async () => {
    const q = encodeURIComponent(`https://jinban.example/${account}?years=7&from=wall`)
    launch({ path: home, query: { q } })
    onPage(home, { q })
    await arrive()
    expect(phone.opened).toEqual([`/${account}?city=yunlan&from=wall&years=7`])
    expect(landed.read()).toMatchObject({ page: account, campaign: 'wall', params: { years: 7 } })
  })
})

describe('what was come by', () => {
  test('stays so for pages opened from there, and after a trip to another mini-program', async () => {
    onPage(account, { from: 'poster' })
    await arrive()
    phone.enter = { ...phone.enter, scene: 1038, referrerInfo: { appId: 'wx-check', extraData: { code: 'c' } } }
    onPage(account, { years: '5' })
    expect((await arrive()).seen[0]).toMatchObject({ channel: 'card', campaign: undefined, params: { years: 5 } })
    expect(landed.read()).toMatchObject({ campaign: 'poster', params: {} })
  })

  test('is another when WeChat opens it again by another way', async () => {
    onPage(account)
    await arrive()
    launch({ scene: 1047 })
    onPage(account, { scene: 'years%3D4%26city%3Dqinghe' })
    expect((await arrive()).seen[0]).toMatchObject({ channel: 'code', city: 'qinghe', params: { years: 4 } })
    expect(landed.read()).toMatchObject({ channel: 'code', params: { years: 4 } })
  })

  test('back from another mini-program to one that the phone had put away: it came from there', async () => {
    launch({ scene: 1038 })
    await jest.isolateModulesAsync(async () => {
      const { launchNow } = await import('./launch')
      expect(launchNow().scene).toBe(1038)
    })
  })
})

describe('another mini-program', () => {
  const hand = (nonce: string | undefined, appId = SENDER) =>
    launch({ scene: 1037, referrerInfo: { appId, extraData: { years: '7', ...(nonce ? { nonce } : {}) } } })
  const params = async () => (await arrive()).seen[0]?.params

  test('that may hands parameters over, once a nonce, to the page that it opens', async () => {
    hand('nonce-0001')
    onPage(account)
    expect(await params()).toEqual({ years: 7 })
    onPage(account)
    expect(await params()).toEqual({})
    hand('nonce-0001')
    onPage(account)
    expect(await params()).toEqual({})
  })

  test.each([
    ['no one knows', 'nonce-0002', 'wx00000000000000bb'],
    ['gives no nonce', undefined, SENDER],
    ['gives a short one', 'short', SENDER],
    ['gives a strange one', 'nonce 0003 ;--', SENDER],
    ['gives one that ends well', ';nonce-0003', SENDER],
  ])('that %s hands nothing over', async (_, nonce, appId) => {
    hand(nonce, appId)
    onPage(account)
    expect(await params()).toEqual({})
  })

  test('hands over to that page alone', async () => {
    hand('nonce-0004')
    onPage(home)
    await arrive()
    onPage(account)
    expect(await params()).toEqual({ years: 7 })
  })

  test('that opens the same page again, which WeChat only shows: it lands anew', async () => {
    hand('nonce-0005')
    onPage(account, { city: 'yunlan' })
    await arrive()
    comeBack()
    expect(phone.opened).toEqual([])
    phone.enter = {
      scene: 1037,
      path: account,
      query: { city: 'yunlan' },
      referrerInfo: { appId: SENDER, extraData: { years: '9', nonce: 'nonce-0006' } },
    }
    comeBack()
    expect(phone.opened).toEqual([`/${account}?city=yunlan`])
    onPage(account, { city: 'yunlan' })
    expect(await params()).toEqual({ years: 9 })
    comeBack()
    expect(phone.opened).toHaveLength(1)
  })
})
