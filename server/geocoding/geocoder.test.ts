import { startTestApp, type TestApp } from '../testing/app'
import { HttpServer, type ReceivedRequest, type Reply } from '../testing/http-server'
import type { Geocoder } from '../ports'

const yunlan = {
  id: 'yunlan',
  name: { zh: '云澜市', en: 'Yunlan' },
  bounds: { south: 28.55, west: 114.25, north: 28.95, east: 114.75 },
}
const at = { lat: 28.74, lng: 114.49 }
const found = (location: object, reliability = 9): Reply => ({ body: { status: 0, result: { location, reliability } } })
const status = (code: number): Reply => ({ body: { status: code, message: 'no' } })

let next: Reply
const asked: ReceivedRequest[] = []
let service: HttpServer
let harness: TestApp
let geocoder: Geocoder
beforeAll(async () => {
  service = await new HttpServer((request) => {
    asked.push(request)
    return next
  }).listen()
  harness = await startTestApp({ config: { map: { apiUrl: service.url, key: 'KEY' } } })
  geocoder = harness.app.context.ports.geocoder
})
afterAll(async () => {
  await harness.close()
  await service.close()
})
beforeEach(() => {
  harness.clock.pass(2 * 86_400_000)
  asked.length = 0
})
const locate = (address: string) => geocoder.locate(yunlan, address)

test('an address is asked for with its city, once a month', async () => {
  next = found(at)
  expect(await locate(' 澜东路  86 号')).toEqual({ outcome: 'found', at })
  expect(asked[0]).toMatchObject({ path: '/ws/geocoder/v1/', query: { address: '云澜市澜东路 86 号', key: 'KEY' } })
  harness.clock.pass(29 * 86_400_000)
  expect(await locate('澜东路 86 号')).toEqual({ outcome: 'found', at })
  expect(asked).toHaveLength(1)
  harness.clock.pass(2 * 86_400_000)
  await locate('澜东路 86 号')
  expect(asked).toHaveLength(2)
  const [row] = await harness.sql`select address from geocodes`
  expect((row?.address as Buffer).toString()).not.toContain('澜')
})

test.each([
  ['no result', status(347)],
  ['one it is not sure of', found(at, 3)],
  ['one in another city', found({ lat: 39.9, lng: 116.4 })],
])('%s is none, and is not asked again that day', async (name, reply) => {
  next = reply
  expect([await locate(name), await locate(name)]).toEqual([{ outcome: 'none' }, { outcome: 'none' }])
  expect(asked).toHaveLength(1)
})

test.each([
  ['the day’s quota', status(121), 'quota', 3_600_000, true],
  ['a second’s quota', status(120), 'quota', 1001, false],
  ['a bad key', status(190), 'refused', 60_000, true],
  ['a key that is no key', status(311), 'refused', 600_001, false],
  ['an error page', { body: '<html>' }, 'down', 5001, false],
  ['a fault of its own', { status: 500 }, 'down', 1000, true],
  ['coordinates that are none', found({ lat: '28', lng: null }), 'down', 5001, false],
] as const)(
  'after %s it is left alone for its time, and nothing is kept',
  async (name, reply, why, later, stillPaused) => {
    next = reply
    expect(await locate(name)).toEqual({ outcome: 'unavailable', why })
    next = found(at)
    expect(await locate(name)).toEqual({ outcome: 'unavailable', why })
    harness.clock.pass(later)
    expect((await locate(name)).outcome).toBe(stillPaused ? 'unavailable' : 'found')
  },
)

test('without a key nothing is asked', async () => {
  const other = await startTestApp()
  const { geocoder: bare } = other.app.context.ports
  expect([bare.isThere, await bare.locate(yunlan, '澜东路')]).toEqual([false, { outcome: 'unavailable', why: 'noKey' }])
  await other.close()
  expect(asked).toEqual([])
})
