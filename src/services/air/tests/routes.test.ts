import { startServiceApp, type ServiceApp } from '../../../../tests/harness/service-app'
import type { Now } from '../contract/types'
import { MINUTE_MS } from '../../../shared/millis'

const url = '/air/now?city=yunlan'
let app: ServiceApp
beforeAll(async () => {
  app = await startServiceApp('air')
})
afterAll(() => app?.close())
beforeEach(async () => {
  app.away = false
  await app.app.context.reset({ copies: true })
})

const now = async () => {
  const { status, body } = await app.send('GET', url)
  expect(status).toBe(200)
  return body as unknown as Now
}

test('anybody sees air and weather, each with when it was observed; no name is asked', async () => {
  const { air, weather, oldAfterMinutes } = await now()
  expect([air?.observedAt, weather?.observedAt, oldAfterMinutes]).toEqual([
    '2026-11-23T09:00:00+08:00',
    '2026-11-23T09:20:00+08:00',
    120,
  ])
  expect(air?.hours).toHaveLength(24)
  expect(app.asked.slice(-2).map(({ body }) => body)).toEqual([{}, {}])
})

test('the city’s figure is the mean of the stations that work', async () => {
  const { air } = await now()
  const working = air?.stations.filter(({ aqi }) => aqi !== undefined) ?? []
  expect([air?.counted, air?.stations.length, working.length]).toEqual([4, 5, 4])
  expect(air?.stations.find(({ outSince }) => outSince)).not.toHaveProperty('aqi')
  const own = working.map(({ aqi }) => aqi ?? 0)
  expect(air?.aqi).toBeGreaterThanOrEqual(Math.min(...own))
  expect(air?.aqi).toBeLessThanOrEqual(Math.max(...own))
  expect(air?.parts[0]?.iaqi).toBe(air?.aqi)
})

test('a thousand phones ask within a second: each department is asked once', async () => {
  const before = app.asked.length
  const all = await Promise.all(Array.from({ length: 1000 }, () => app.send('GET', url)))
  expect(new Set(all.map(({ text }) => text)).size).toBe(1)
  expect(app.asked.length - before).toBe(2)
  app.clock.pass(59_000)
  await now()
  expect(app.asked.length - before).toBe(2)
  app.clock.pass(MINUTE_MS)
  await now()
  await now()
  expect(app.asked.length - before).toBe(4)
})

test('the departments away later: what they observed last, with its time', async () => {
  const before = await now()
  app.away = true
  app.clock.pass(5 * MINUTE_MS)
  expect(await now()).toMatchObject({ air: before.air, weather: before.weather })
})

test('the departments away from the start: said so; the phone has its own copy', async () => {
  app.away = true
  const { status, body } = await app.send('GET', url)
  expect([status, body.error.code]).toEqual([503, 'DEPARTMENT_DOWN'])
})

test('a city nobody knows is refused before anybody is asked', async () => {
  const before = app.asked.length
  const { status, body } = await app.send('GET', url.replace('yunlan', 'atlantis'))
  expect([status, body.error.code]).toEqual([404, 'CITY_UNKNOWN'])
  expect(app.asked).toHaveLength(before)
})

describe('what residents see outside', () => {
  const say = async (token: string, what: string) =>
    (await app.send('POST', '/air/reports', { token, body: { city: 'yunlan', what } })).body.people

  test('counts each once an hour, and is told for this hour and the one before', async () => {
    const [one, two] = [await app.signIn(), await app.signIn()]
    expect([await say(one, 'hazy'), await say(one, 'smoke'), await say(two, 'hazy')]).toEqual([1, 0, 2])
    app.clock.pass(30_000)
    expect((await now()).said).toEqual([{ what: 'hazy', people: 2 }])
    app.clock.pass(60 * MINUTE_MS)
    expect(await say(one, 'hazy')).toBe(2)
    app.clock.pass(120 * MINUTE_MS)
    expect(await now()).not.toHaveProperty('said')
  })

  test('needs a session and a city that is here', async () => {
    const send = (token: string | undefined, city: string) =>
      app.send('POST', '/air/reports', { token, body: { city, what: 'rain' } })
    expect((await send(undefined, 'yunlan')).status).toBe(401)
    expect((await send(await app.signIn(), 'atlantis')).body.error.code).toBe('CITY_UNKNOWN')
  })
})
