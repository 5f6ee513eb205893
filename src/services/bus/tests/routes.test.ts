import { startServiceApp, type ServiceApp } from '../../../../tests/harness/service-app'
import { lines, stops } from '../agency/mock/map'
import { purge } from '../../../kits/reports/server/purge'
import type { FindAnswer, LineAnswer, StopAnswer } from '../contract/types'

let app: ServiceApp
beforeAll(async () => {
  app = await startServiceApp('bus')
})
afterAll(() => app?.close())
beforeEach(async () => {
  app.away = false
  await app.app.context.reset({ copies: true })
})

const get = async <T>(url: string) => {
  const { status, body } = await app.send('GET', url)
  expect(status).toBe(200)
  return body as unknown as T
}
const stop = (id = '0014a') => get<StopAnswer>(`/bus/stop?city=yunlan&stop=${id}`)
const line = (query: string) => get<LineAnswer>(`/bus/line?city=yunlan&${query}`)

test('the made-up city has 60 lines and 1,500 stops, no two of one id', () => {
  expect(lines.length).toBeGreaterThanOrEqual(60)
  expect(stops.length).toBeGreaterThanOrEqual(1500)
  expect(new Set(stops.map(({ id }) => id)).size).toBe(stops.length)
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
})

test('every line at a stop, the soonest first, with predictions, timetable and both ends of the day', async () => {
  const { stop: here, services } = await stop()
  expect(here).toMatchObject({ id: '0014a', across: '0014b' })
  expect(services.map(({ line: id }) => id).sort()).toEqual(expect.arrayContaining(['1', '114']))
  const [first] = services
  expect(first?.buses[0]).toMatchObject({ reports: 0, away: expect.any(Number) as number })
  expect(first?.isLive).toBe(true)
  expect(first?.scheduled.length).toBeGreaterThan(0)
})

test('buses move with the world’s clock', async () => {
  const places = async () => (await line('line=1&direction=0')).buses.map(({ at }) => at).join()
  const before = await places()
  app.clock.pass(5 * 60_000)
  expect(await places()).not.toBe(before)
})

test('a thousand phones at one stop within a second: the company is asked once for the network, once for each line', async () => {
  const before = app.asked.length
  const all = await Promise.all(Array.from({ length: 1000 }, () => app.send('GET', '/bus/stop?city=yunlan&stop=0014a')))
  expect(new Set(all.map(({ text }) => text)).size).toBe(1)
  const { services } = all[0]?.body as unknown as StopAnswer
  expect(app.asked.length - before).toBe(1 + services.length)
})

test('the company gives no positions: the timetable, and it says so', async () => {
  await stop()
  app.clock.pass(31 * 60_000)
  app.away = true
  const { services } = await stop()
  expect(services[0]).toMatchObject({
    buses: [],
    isLive: false,
    scheduled: expect.arrayContaining([expect.any(String)]) as string[],
  })
})

test('the company away from the start: said so', async () => {
  app.away = true
  const { status, body } = await app.send('GET', '/bus/stop?city=yunlan&stop=0014a')
  expect([status, body.error.code]).toEqual([503, 'DEPARTMENT_DOWN'])
})

test.each([
  ['9001a', { name: '老码头', successor: { id: '0014a' } }],
  ['9002a', { name: '西门外' }],
  ['nowhere', {}],
])('a stop that is no more (%s) says what serves it now, or nothing', async (id, gone) => {
  const answer = await stop(id)
  expect(answer.gone).toMatchObject(gone)
  expect(answer).not.toHaveProperty('stop')
  expect(answer.services).toEqual([])
})

test('a line that is no more names its successor; a direction it does not have is no line', async () => {
  expect((await line('line=99&direction=0')).gone).toEqual({
    name: '99',
    successor: { id: 'K1', name: { zh: 'K1', en: 'K1' } },
  })
  expect((await line('line=98&direction=1')).gone).toEqual({})
})

test('a line has its stops, its diversion and the buses at one’s own stop', async () => {
  const answer = await line('line=2&direction=0&stop=0041a')
  expect(answer.stops.length).toBeGreaterThan(20)
  expect(answer.diversions).toMatchObject([{ stop: { id: '0038a' }, instead: { id: '0039a' }, walkMinutes: 5 }])
  expect(answer.service?.line).toBe('2')
})

test.each([
  ['望澜', 20, 0],
  ['望澜公园', 2, 0],
  ['K1', 0, 1],
  ['12 路', 0, 10],
  ['没有这里', 0, 0],
])('looking for %s finds %i stops and %i lines', async (q, places, ways) => {
  const found = await get<FindAnswer>(`/bus/find?city=yunlan&q=${encodeURIComponent(q)}`)
  expect([found.stops.length, found.lines.length]).toEqual([places, ways])
})

describe('a report', () => {
  const of = async (over: object = {}) => {
    const { services } = await stop()
    const [service] = services.filter(({ buses }) => buses.length > 0)
    const { line: id = '', direction = 0, buses } = service ?? {}
    return {
      city: 'yunlan',
      line: id,
      direction,
      stop: '0014a',
      trip: buses?.[0]?.trip ?? 0,
      reason: 'absent',
      ...over,
    }
  }
  const send = async (token: string, body: object) => app.send('POST', '/bus/reports', { token, body })

  test('is kept once a person and bus, counted over people, and sent to the company without a name', async () => {
    const [one, two] = [await app.signIn(), await app.signIn()]
    const body = await of()
    const people = []
    for (const token of [one, one, two]) people.push((await send(token, body)).body.people)
    expect(people).toEqual([1, 1, 2])
    await app.app.context.queue.runDue()
    const sent = app.asked.filter(({ path }) => path.endsWith('/bus/reports'))
    expect(sent).toHaveLength(2)
    expect(sent[0]?.body).toEqual({
      reportId: expect.any(String) as string,
      day: '2026-11-23',
      reportedAt: expect.any(String) as string,
      ...{ line: body.line, direction: body.direction, stop: body.stop, trip: body.trip, reason: body.reason },
    })
    app.clock.pass(11_000)
    const { services } = await stop()
    const seen = services.flatMap(({ buses }) => buses).filter(({ trip, reports }) => trip === body.trip && reports > 0)
    expect(seen.map(({ reports }) => reports)).toEqual([2])
  })

  test.each([
    ['a trip that is in no timetable', { trip: 3 }],
    ['a stop of another line', { stop: '0700b' }],
    ['a line that is not there', { line: 'X' }],
  ])('of %s is refused', async (_, over) => {
    const { status, body } = await send(await app.signIn(), await of(over))
    expect([status, body.error.code]).toEqual([404, 'BUS_UNKNOWN'])
  })

  test('without a sign-in is refused', async () => {
    const { status } = await app.send('POST', '/bus/reports', { body: await of() })
    expect(status).toBe(401)
  })

  test('goes after a week', async () => {
    await send(await app.signIn(), await of())
    const kept = async () => Number((await app.sql`select count(*) from reports`)[0]?.count)
    expect(await kept()).toBeGreaterThan(0)
    const days = async (count: number) => {
      await purge(app, new Date(app.clock.now().getTime() + count * 86_400_000))
      return kept()
    }
    expect(await days(7)).toBeGreaterThan(0)
    expect(await days(8)).toBe(0)
  })
})
