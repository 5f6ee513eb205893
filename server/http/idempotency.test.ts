import { startTestApp, type Resident, type TestApp } from '../testing/app'
import { demoService } from '../testing/demo'
import { LEASE_MS } from './idempotency'

let harness: TestApp
let resident: Resident
const gates = new Map<string, Promise<void>>()
const { service, acts } = demoService((wish) => gates.get(wish) ?? Promise.resolve())

beforeAll(async () => {
  harness = await startTestApp({ services: [service] })
  resident = await harness.resident()
})
afterAll(() => harness.close())

const act = (key: string, wish: string, token = resident.token) =>
  harness.send('POST', '/demo/acts', { token, body: { city: 'yunlan', wish }, headers: { 'idempotency-key': key } })
const done = (wish: string) => acts.filter((one) => one.wish === wish)

test('a repeat does nothing and gets the same answer', async () => {
  const [first, again] = [await act('key-repeat', 'repeat'), await act('key-repeat', 'repeat')]
  expect(first.status).toBe(200)
  expect(again.text).toBe(first.text)
  expect(done('repeat')).toHaveLength(1)
})

test('repeats at the same moment wait and get the one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => act('key-together', 'together')))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  expect(done('together')).toHaveLength(1)
})

test('one key is one request: another under it is refused', async () => {
  await act('key-once', 'one')
  const other = await act('key-once', 'two')
  expect([other.status, other.body.error.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
  expect(done('two')).toHaveLength(0)
})

test('a key is good for one endpoint: the same words said to another are another request', async () => {
  await act('key-endpoint', 'said twice')
  const body = { city: 'yunlan', wish: 'said twice' }
  const headers = { 'idempotency-key': 'key-endpoint' }
  const other = await harness.send('POST', '/demo/undoings', { token: resident.token, body, headers })
  expect([other.status, other.body.error?.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
  expect(done('said twice')).toHaveLength(1)
})

test('keys of two residents do not meet', async () => {
  const other = await harness.resident('王五')
  await act('key-shared', 'mine')
  expect((await act('key-shared', 'mine', other.token)).status).toBe(200)
  expect(done('mine')).toHaveLength(2)
})

test('a refusal is an answer and stays; a fault is tried anew under the same act', async () => {
  const [refused, again] = [await act('key-refused', 'refused'), await act('key-refused', 'refused')]
  expect([refused.status, again.status]).toEqual([404, 404])
  expect(done('refused')).toHaveLength(1)
  await act('key-broken', 'broken')
  await act('key-broken', 'broken')
  expect(done('broken')).toHaveLength(2)
  expect(new Set(done('broken').map(({ actId }) => actId)).size).toBe(1)
})

test('an act whose server died is taken up again as the same act', async () => {
  let leave = () => undefined as void
  gates.set('lost', new Promise<void>((resolve) => (leave = resolve)))
  const lost = act('key-lost', 'lost')
  const reserved = async () => {
    const [row] = await harness.sql<{ id: string }[]>`select act_id as id from idempotency where key = 'key-lost'`
    return row?.id
  }
  let id = await reserved()
  while (!id) id = await reserved()
  gates.delete('lost')
  harness.clock.pass(LEASE_MS + 1)
  const again = await act('key-lost', 'lost')
  expect(again.body.actId).toBe(id)
  leave()
  await lost
})

const stored = async (key: string) =>
  (
    await harness.sql<{ at: Date; done: boolean }[]>`
    select started_at as at, body is not null as done from idempotency where key = ${key}`
  )[0]

/** An act that is being done, until it is let go. */
const inHand = async (wish: string) => {
  let leave = () => undefined as void
  gates.set(wish, new Promise<void>((resolve) => (leave = resolve)))
  const first = act(`key-${wish}`, wish)
  while (!(await stored(`key-${wish}`))) await new Promise((resolve) => setImmediate(resolve))
  return { first, leave }
}

test('who waits eight seconds for the one before is told so; it is not lost while it says that it still works', async () => {
  const { first, leave } = await inHand('slow')
  const began = await stored('key-slow')
  harness.clock.pass(LEASE_MS - 1)
  // It says so once a second, by its own time
  while ((await stored('key-slow'))?.at.getTime() === began?.at.getTime())
    await new Promise((resolve) => setImmediate(resolve))
  harness.clock.pass(LEASE_MS - 1)
  let now = performance.now()
  const time = jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  expect((await act('key-slow', 'slow')).body.error.code).toBe('BUSY')
  time.mockRestore()
  leave()
  expect((await first).status).toBe(200)
  expect(done('slow')).toHaveLength(1)
})

test('one that came back from the dead changes nothing: the first answer that was stored stands', async () => {
  const { first, leave } = await inHand('undead')
  gates.delete('undead')
  harness.clock.pass(LEASE_MS + 1)
  const again = await act('key-undead', 'undead')
  leave()
  await first
  expect((await act('key-undead', 'undead')).text).toBe(again.text)
})

test('a server of the release before, which never says that it works, has a minute', async () => {
  const { first, leave } = await inHand('former')
  await harness.sql`update idempotency set holder = null where key = 'key-former'`
  harness.clock.pass(59_000)
  let now = performance.now()
  const time = jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  expect((await act('key-former', 'former')).body.error.code).toBe('BUSY')
  time.mockRestore()
  gates.delete('former')
  harness.clock.pass(1001)
  expect((await act('key-former', 'former')).status).toBe(200)
  leave()
  await first
})

test('the same words in another order are the same request', async () => {
  const send = (body: object) =>
    harness.send('POST', '/demo/acts', { token: resident.token, body, headers: { 'idempotency-key': 'key-order' } })
  const first = await send({ city: 'yunlan', wish: 'order' })
  expect((await send({ wish: 'order', city: 'yunlan' })).text).toBe(first.text)
  expect(done('order')).toHaveLength(1)
})

test('stored answers are encrypted', async () => {
  await act('key-sealed', 'sealed')
  const [row] = await harness.sql<{ body: Buffer }[]>`select body from idempotency where key = 'key-sealed'`
  expect(row?.body.includes('number')).toBe(false)
})
