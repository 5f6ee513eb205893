import { startServiceApp, type ServiceApp } from '../../../../tests/harness/service-app'
import { toGcj } from '../../../shared/coordinates'
import type { AddressAnswer, OnePlace, Places } from '../contract/types'
import { DAY_MS } from '../../../shared/millis'

const home = '&lat=28.74&lng=114.49'
let app: ServiceApp

beforeAll(async () => {
  app = await startServiceApp('nearby')
})
afterAll(() => app?.close())
beforeEach(() => {
  app.away = false
})

const places = async (query: string) => {
  const { status, body } = await app.send('GET', `/nearby/places?city=yunlan${query}`)
  return { status, body, ...(body as unknown as Places) }
}
const codeOf = async (query: string) => (await places(query)).body.error?.code
const one = async (id: string) =>
  (await app.send('GET', `/nearby/place?city=yunlan&id=${id}`)).body as unknown as OnePlace
const queuesAsked = () => app.asked.filter(({ path }) => path.endsWith('queues/query')).length

test('places for a matter, nearest first, with the queues of those that count; nobody’s name is asked', async () => {
  const found = await places(`&matter=residence-permit${home}`)
  expect(found.places.map(({ name, metres }) => [name, metres])).toEqual([
    ['望澜桥派出所', 648],
    ['柳岸警务室', 901],
    ['澜东服务厅', 1199],
    ['澜西服务厅', 3396],
    ['河西派出所', 3921],
    ['北站自助厅', 4800],
  ])
  expect(found.places[2]?.queue).toMatchObject({ windows: 3, countedAt: '2026-11-23T09:20:00+08:00' })
  expect(found.places[0]).not.toHaveProperty('queue')
  expect((await places('&kind=vaccination')).places.map(({ metres }) => metres)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect((await places('')).places.every(({ kind }) => kind === 'hall')).toBe(true)
})

test('however many ask, the bureau counts once in half a minute; without it everything else is there', async () => {
  app.clock.pass(60_000)
  const before = queuesAsked()
  await Promise.all(Array.from({ length: 30 }, () => places(home)))
  expect(queuesAsked() - before).toBe(1)
  app.away = true
  app.clock.pass(DAY_MS)
  const { status, places: found } = await places(home)
  expect([status, found.length > 2, found.some(({ queue }) => queue)]).toEqual([200, true, false])
})

test.each([
  ['&lat=0&lng=0', 'NEARBY_OUTSIDE'],
  ['&lat=31.2&lng=121.5', 'NEARBY_OUTSIDE'],
  ['&lat=28.74', 'NEARBY_HALF_POINT'],
  ['&lng=114.49', 'NEARBY_HALF_POINT'],
  ['&lat=NaN&lng=114.49', 'INPUT_INVALID'],
  ['&lat=91&lng=114.49', 'INPUT_INVALID'],
  ['&lat=Infinity&lng=0', 'INPUT_INVALID'],
  ['&kind=castle', 'INPUT_INVALID'],
])('%s is refused as %s', async (query, code) => expect(await codeOf(query)).toBe(code))

test('what a browser says in WGS-84 is found where it is once it was converted', async () => {
  const wgs = { lat: 28.7426, lng: 114.4848 }
  const { lat, lng } = toGcj(wgs)
  const [near] = (await places(`&matter=residence-permit&lat=${lat}&lng=${lng}`)).places
  const [unconverted] = (await places(`&matter=residence-permit&lat=${wgs.lat}&lng=${wgs.lng}`)).places
  expect(Math.abs((near?.metres ?? 0) - (unconverted?.metres ?? 0))).toBeGreaterThan(100)
})

test('a typed address is found by name without a key, and it is said that names are all there is', async () => {
  const ask = async (typed: string) =>
    (await app.send('GET', `/nearby/address?city=yunlan&typed=${encodeURIComponent(typed)}`))
      .body as unknown as AddressAnswer
  expect(await ask('望澜桥')).toMatchObject({
    byMap: 'noKey',
    found: [{ name: '望澜桥公厕' }, { name: '望澜桥派出所' }],
  })
  expect(await ask('月亮')).toEqual({ byMap: 'noKey', found: [] })
  expect((await ask('%_')).found).toEqual([])
})

const correct = async (token: string, place: string, what: string) => {
  const { status, body } = await app.send('POST', '/nearby/corrections', {
    token,
    body: { city: 'yunlan', place, what },
  })
  return [status, body.people, body.shown]
}
const work = () => app.app.context.queue.runDue()

test('one resident’s word is kept, the same word of two is shown, and the bureau says whether it is so', async () => {
  const [first, second] = [await app.signIn(), await app.signIn()]
  expect(await correct(first, 'liuan-post', 'closed')).toEqual([200, 1, false])
  expect(await correct(first, 'liuan-post', 'moved')).toEqual([200, 1, false])
  expect(await correct(first, 'liuan-post', 'moved')).toEqual([200, 1, false])
  expect((await one('liuan-post')).place).not.toHaveProperty('said')
  expect(await correct(second, 'liuan-post', 'moved')).toEqual([200, 2, true])
  expect((await one('liuan-post')).place.said).toEqual({ what: 'moved', people: 2, confirmed: false })
  await work()
  expect(app.asked.at(-1)?.body).toMatchObject({ place: 'liuan-post', what: 'moved', people: 2 })
  for (let day = 0; day < 3; day++) {
    app.clock.pass(DAY_MS)
    await work()
  }
  expect((await one('liuan-post')).place.said).toEqual({ what: 'moved', people: 2, confirmed: true })
  const reports = app.asked.filter(({ path }) => path.endsWith('corrections/report')).length
  app.clock.pass(5 * DAY_MS)
  await work()
  expect(app.asked.filter(({ path }) => path.endsWith('corrections/report'))).toHaveLength(reports)
})

test('what the bureau finds not to be so is shown no more, and may be said again', async () => {
  const [first, second] = [await app.signIn(), await app.signIn()]
  await correct(first, 'lanxi-hall', 'hours')
  await correct(second, 'lanxi-hall', 'hours')
  for (let day = 0; day < 4; day++) {
    await work()
    app.clock.pass(DAY_MS)
  }
  expect((await one('lanxi-hall')).place).not.toHaveProperty('said')
  expect(await correct(first, 'lanxi-hall', 'hours')).toEqual([200, 1, false])
  expect(await correct(second, 'lanxi-hall', 'hours')).toEqual([200, 2, true])
})

test('the bureau away for days hears of it when it is back', async () => {
  const [first, second] = [await app.signIn(), await app.signIn()]
  app.away = true
  await correct(first, 'landong-hall', 'phone')
  await correct(second, 'landong-hall', 'phone')
  await work()
  expect((await one('landong-hall')).place.said).toMatchObject({ people: 2, confirmed: false })
  app.away = false
  const before = app.asked.length
  app.clock.pass(DAY_MS)
  await work()
  // Beside it what the bureau is still looking into is asked again
  const heard = app.asked.slice(before).map(({ body }) => body)
  expect(heard).toContainEqual(expect.objectContaining({ place: 'landong-hall', what: 'phone' }))
})

test('a word needs a session, and a place that is there', async () => {
  const anonymous = await app.send('POST', '/nearby/corrections', {
    body: { city: 'yunlan', place: 'landong-hall', what: 'moved' },
  })
  expect(anonymous.status).toBe(401)
  expect((await correct(await app.signIn(), 'no-such-hall', 'moved'))[0]).toBe(404)
})
