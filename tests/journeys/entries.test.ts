/** @jest-environment-options {"backend": "thin"} */
import path from 'node:path'
import { launchBy, waysIn } from '../../mock/wechat/ways-in'
import { cellsOf, expectedOf, named, noted, type Cell } from '../harness/cells'
import { operate } from '../harness/operate'
import { Phone } from '../harness/phone'

/** A build that lets a mini-program hand parameters over; dist/weapp lets none. */
const withSenders = process.env.ENTRIES_DIST
const dist = withSenders ? path.resolve(__dirname, '../..', withSenders) : undefined
const account = 'services/housing-fund/pages/account/index'
const loan = 'services/housing-fund/pages/loan/index'
const stop = 'services/bus/pages/stop/index'

beforeEach(() => operate('example', 'default'))

const phoneOf = () => new Phone(dist).heldBy('anybody')
const arrivalOf = (phone: Phone) => (phone.log.kept.get('arrival') as { data: object } | undefined)?.data
const citiesAsked = (phone: Phone) => [
  ...new Set(phone.log.sent.map((one) => /[?&]city=([^&]*)/.exec(one)?.[1]).filter(Boolean)),
]

const lands = (phone: Phone, { target }: Cell) =>
  phone.until(
    () => phone.route === target.page && arrivalOf(phone) !== undefined && phone.text.trim() !== '',
    () => `it is on ${phone.route || 'no page'}, which shows: ${phone.text || '(nothing)'}`,
  )

test.each(cellsOf(waysIn).map(named))('%s', async (_, cell) => {
  const handsOver = cell.way.carrier === 'handed'
  await noted('weapp', cell, async () => {
    const phone = phoneOf().launch(launchBy(cell.way, cell.target))
    await lands(phone, cell)
    const nothing = { ...cell.target, params: {}, city: 'yunlan', campaign: undefined }
    const expected = expectedOf(handsOver && !withSenders ? { ...cell, target: nothing } : cell)
    expect(arrivalOf(phone)).toEqual({
      ...expected,
      moved: cell.way.carrier === 'linkFromHome' && phone.route !== 'pages/home/index',
    })
    expect(citiesAsked(phone).filter((city) => city !== (expected as { city: string }).city)).toEqual([])
  })
})

const of = (id: string) => waysIn.find((way) => way.id === id)!

test('a hot start by another way lands anew: its page, parameters, city and channel', async () => {
  const phone = phoneOf().launch(launchBy(of('card'), { page: loan, params: { years: 10 }, city: 'yunlan' }))
  await phone.until(() => phone.route === loan && arrivalOf(phone) !== undefined)
  const again = { page: loan, params: { years: 20 }, city: 'qinghe', campaign: 'wall' }
  phone.launchHot(launchBy(of('code'), again))
  await phone.until(() => (arrivalOf(phone) as { channel?: string }).channel === 'code')
  expect(arrivalOf(phone)).toMatchObject({ page: loan, params: { years: 20 }, city: 'qinghe', campaign: 'wall' })
  phone.launchHot(launchBy(of('message'), { page: stop, params: { stop: 'S-1' }, city: 'yunlan' }))
  await phone.until(() => phone.route === stop && (arrivalOf(phone) as { channel?: string }).channel === 'message')
  expect(arrivalOf(phone)).toMatchObject({ page: stop, params: { stop: 'S-1' }, city: 'yunlan', service: 'bus' })
})

test('whoever left for another mini-program and comes back is where they were, come as they had come', async () => {
  const phone = phoneOf().launch(launchBy(of('menu'), { page: account, params: {}, city: 'qinghe' }))
  await phone.until(() => arrivalOf(phone) !== undefined)
  phone.comeBack({ city: 'yunlan' }, 'wx00000000000000bb')
  await phone.tap('看能贷多少')
  await phone.until(() => phone.route === loan)
  expect(arrivalOf(phone)).toMatchObject({ channel: 'menu', page: account })
  expect(citiesAsked(phone)).toEqual(['qinghe'])
})

test('in a sheet over another mini-program there is no button that WeChat does not let work', async () => {
  const target = { page: 'pages/guide/matter/index', params: { id: 'passport' }, city: 'yunlan' }
  const shares = async (way: string) => {
    const phone = phoneOf().launch(launchBy(of(way), target))
    await phone.sees('要带')
    return phone.text.includes('发给家人')
  }
  expect([await shares('program'), await shares('half-screen')]).toEqual([true, false])
})

// dist/weapp takes nothing over; `npm run entries:matrix` has a build that does
if (withSenders)
  test('what is handed over for a page that WeChat only shows again lands anew there', async () => {
    const handed = (years: number) => launchBy(of('handed-over'), { page: loan, params: { years }, city: 'yunlan' })
    const phone = phoneOf().launch(handed(10))
    await phone.until(() => phone.route === loan && arrivalOf(phone) !== undefined)
    phone.openOnTop(account)
    await phone.sees('账户余额')
    phone.showFor(handed(20))
    await phone.until(() => phone.route === loan)
    await phone.until(() => JSON.stringify(arrivalOf(phone)).includes('"years":20'))
  })

test('a page shared by somebody who came by a code is the same page to a friend', async () => {
  const phone = phoneOf().launch(
    launchBy(of('code'), { page: 'pages/guide/matter/index', params: { id: 'passport' }, city: 'qinghe' }),
  )
  await phone.until(() => arrivalOf(phone) !== undefined)
  const { path: url } = phone.share() as { path: string }
  const friend = phoneOf().open(url)
  await friend.until(() => arrivalOf(friend) !== undefined)
  expect(arrivalOf(friend)).toMatchObject({ channel: 'card', city: 'qinghe', params: { id: 'passport' } })
})

test.each(['constructor', 'services/housing-fund/pages/nowhere/index', 'pages/none/index', '%E4%'])(
  'a launch of a page that never was (%s) is helped on, and remembered as one',
  async (page) => {
    const phone = phoneOf().launch({ scene: 1047, path: page, query: { from: 'poster' } })
    await phone.sees('这个页面不在了')
    expect(phone.text).toContain('搜一搜')
    expect(arrivalOf(phone)).toMatchObject({ channel: 'code', campaign: 'poster', moved: true, params: {} })
  },
)

test('a guide of a service that never was says so, and has search', async () => {
  for (const service of ['constructor', 'none']) {
    const phone = phoneOf().open(`pages/guide/index?service=${service}`)
    await phone.sees('这个页面不在了')
    await phone.tap('搜一搜')
    await phone.until(() => phone.route === 'pages/find/index')
  }
})

test.each([
  ['services/bus/pages/line/index', stop, '哪一站'],
  ['services/nearby/pages/place/index?id=', 'services/nearby/pages/near/index', '打开地图'],
])('a link cut short (%s) leads to where its service begins', async (url, page, says) => {
  const phone = phoneOf().open(url)
  await phone.until(() => phone.route === page)
  await phone.sees(says)
  expect(arrivalOf(phone)).toMatchObject({ page, moved: true, channel: 'card' })
})
