import type { Resident } from '../testing/app'
import { startAskingApp, type AskingApp } from '../testing/asking'
import { demoRecord, demoService } from '../testing/demo'

let harness: AskingApp
let resident: Resident

beforeAll(async () => {
  const services = [demoService().service]
  harness = await startAskingApp(['demo'], () => ({ body: { balance: 5 } }), { services })
  resident = await harness.resident()
})
afterAll(() => harness.close())

const reads = async (query = '', token = resident.token) =>
  (await harness.send('GET', `/me/reads${query}`, { token })).body

test('each read of a resident’s data is one line that they see, newest first', async () => {
  expect(await reads()).toEqual({ reads: [] })
  const headers = { 'x-request-id': 'request-of-the-read' }
  await harness.send('GET', `${demoRecord}?city=yunlan`, { token: resident.token, headers })
  harness.clock.pass(60_000)
  await harness.send('POST', '/demo/acts', { token: resident.token, body: { city: 'yunlan', wish: 'x' } })
  expect(await reads()).toEqual({
    reads: [
      expect.objectContaining({ at: '2026-11-23T09:21:00+08:00', by: 'self', service: 'demo', purpose: 'demo.act' }),
      expect.objectContaining({ at: '2026-11-23T09:20:00+08:00', by: 'self', purpose: 'demo.record' }),
    ],
  })
  const [row] = await harness.sql`select actor, person, endpoint from reads where request_id = 'request-of-the-read'`
  expect(row).toEqual({ actor: resident.person, person: resident.person, endpoint: 'demo.record' })
})

test('lines come a page at a time', async () => {
  for (let i = 0; i < 5; i++) await harness.send('GET', `${demoRecord}?city=yunlan`, { token: resident.token })
  const all = (await reads('?limit=50')).reads
  const first = await reads('?limit=3')
  const second = await reads(`?limit=50&before=${String(first.next)}`)
  expect([...first.reads, ...second.reads]).toEqual(all)
  expect(second.next).toBeUndefined()
  expect((await reads(`?limit=${all.length}`)).next).toBeUndefined()
  expect((await reads(`?limit=${all.length - 1}`)).next).toBe(all.at(-2)?.id)
})

test('nobody sees another’s lines, and a refused read leaves none', async () => {
  const other = await harness.resident('王五')
  const before = (await reads('?limit=50')).reads.length
  await harness.send('GET', `${demoRecord}?city=yunlan&subject=${resident.person}`, { token: other.token })
  expect((await reads('?limit=50')).reads).toHaveLength(before)
  expect((await reads('', other.token)).reads).toEqual([])
})

test('without its line nothing is answered, nor is a department asked: what is gathered fails together', async () => {
  const ask = () => harness.send('GET', `${demoRecord}?city=yunlan`, { token: resident.token })
  await ask()
  const asked = harness.asked.length
  await harness.sql`alter table reads rename to reads_away`
  try {
    const all = await Promise.all(Array.from({ length: 20 }, ask))
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 500))
    expect(all.filter(({ text }) => text.includes('balance'))).toEqual([])
    expect(harness.asked).toHaveLength(asked)
  } finally {
    await harness.sql`alter table reads_away rename to reads`
  }
  expect((await ask()).status).toBe(200)
})

test('of many at once each has a line of its own', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `request-at-once-${index}`)
  const ask = (id: string) =>
    harness.send('GET', `${demoRecord}?city=yunlan`, { token: resident.token, headers: { 'x-request-id': id } })
  for (const { status } of await Promise.all(ids.map(ask))) expect(status).toBe(200)
  const rows = await harness.sql`select request_id as id from reads where request_id in ${harness.sql(ids)}`
  expect(rows.map(({ id }) => String(id)).sort()).toEqual([...ids].sort())
})
