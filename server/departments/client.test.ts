import { createHash, createHmac } from 'node:crypto'
import { startTestApp, type Resident, type TestApp } from '../testing/app'
import { demoRecord, demoService } from '../testing/demo'
import { HttpServer, type Reply } from '../testing/http-server'

const pause = 3_600_000
const breakerPolicy = { faults: 3, pause, backoff: [1, 2] } as const
let harness: TestApp
let department: HttpServer
let resident: Resident
let reply: Reply

beforeAll(async () => {
  department = await new HttpServer(() => reply).listen()
  const address = {
    url: `${department.url}/base`,
    appId: 'jinban',
    key: 'secret',
    // Only what never answers is waited for: a busy machine makes nobody slow
    get timeoutMs() {
      return reply.hang ? 100 : 30_000
    },
  }
  const departments = { yunlan: { demo: address }, qinghe: { demo: address } }
  harness = await startTestApp({ services: [demoService().service], config: { departments }, breakerPolicy })
})
afterAll(async () => {
  await harness.close()
  await department.close()
})
afterEach(() => jest.restoreAllMocks())
beforeEach(async () => {
  reply = { body: { balance: 5 } }
  resident = await harness.resident()
  department.asked.length = 0
  await harness.app.context.reset()
})

const ask = (city = 'yunlan') => harness.send('GET', `${demoRecord}?city=${city}`, { token: resident.token })
const codeOf = async (city?: string) => {
  const { status, body } = await ask(city)
  return [status, body.error?.code]
}

test('a call is signed over path, time, nonce and body, and carries the request’s id', async () => {
  const answer = await ask()
  expect(answer.body).toMatchObject({ balance: 5, stale: false, asOf: '2026-11-23T01:20:00.000Z', limit: 20 })
  const [asked] = department.asked
  const header = (name: string) => String(asked?.headers[name])
  expect(asked?.body).toEqual({ name: resident.name, idNumber: resident.idNumber })
  const digest = createHash('sha256')
    .update(asked?.text ?? '')
    .digest('hex')
  const signed = `POST\n/base/records/query\n${header('x-timestamp')}\n${header('x-nonce')}\n${digest}\n`
  expect(header('x-signature')).toBe(createHmac('sha256', 'secret').update(signed).digest('hex'))
  expect(header('x-timestamp')).toBe('1795396800')
  expect(header('x-app-id')).toBe('jinban')
  expect(header('x-request-id')).toBe(answer.headers['x-request-id'])
})

test.each<[string, Reply, number, string, number]>([
  ['down', { status: 500 }, 503, 'DEPARTMENT_DOWN', 2],
  ['down, though it names a reason', { status: 500, body: { code: 'BUSY' } }, 503, 'DEPARTMENT_DOWN', 2],
  ['refusing by the least status', { status: 400, body: { code: 'NO' } }, 502, 'DEPARTMENT_REFUSED', 1],
  ['slow: not asked twice', { hang: true }, 503, 'DEPARTMENT_DOWN', 1],
  ['refusing', { status: 409, body: { code: 'ACCOUNT_LOCKED', message: '…' } }, 502, 'DEPARTMENT_REFUSED', 1],
  ['refusing without a reason', { status: 404, body: 'gone' }, 503, 'DEPARTMENT_DOWN', 2],
  ['breaking its protocol', { body: { balance: 'five' } }, 502, 'DEPARTMENT_GARBLED', 1],
  ['sending no JSON', { body: '<html>busy</html>' }, 502, 'DEPARTMENT_GARBLED', 1],
  ['sending null', { body: 'null' }, 502, 'DEPARTMENT_GARBLED', 1],
  ['sending far too much', { body: `"${'x'.repeat(2 << 20)}"` }, 502, 'DEPARTMENT_GARBLED', 1],
  ['sending us elsewhere', { status: 302 }, 503, 'DEPARTMENT_DOWN', 2],
])('a department that is %s', async (_, given, status, code, calls) => {
  reply = given
  expect(await codeOf()).toEqual([status, code])
  expect(department.asked).toHaveLength(calls)
})

test('the reason of a refusal comes through as a code, never as text', async () => {
  reply = { status: 422, body: { code: 'ACCOUNT_LOCKED', message: '林晓雨的账户' } }
  const known = await ask()
  expect(known.body.error.reason).toBe('ACCOUNT_LOCKED')
  expect(known.text).not.toContain('林晓雨')
  reply = { status: 422, body: { code: '林晓雨', message: '' } }
  expect((await ask()).body.error.reason).toBe('OTHER')
})

test.each<[string, Reply]>([
  ['down', { status: 503 }],
  ['slow', { hang: true }],
  ['garbled', { body: {} }],
])('%s: the last good answer comes with its age, encrypted in between', async (_, given) => {
  await ask()
  harness.clock.pass(3_600_000)
  reply = given
  const aged = await ask()
  expect(aged.status).toBe(200)
  expect(aged.body).toMatchObject({ balance: 5, stale: true })
  expect(Date.parse(String(aged.body.asOf))).toBe(harness.clock.now().getTime() - 3_600_000)
  const rows = await harness.sql<{ answer: Buffer }[]>`select answer from department_copies`
  expect(rows.some(({ answer }) => answer.includes('balance'))).toBe(false)
})

test('a refusal is never covered by an old answer', async () => {
  await ask()
  reply = { status: 403, body: { code: 'NO', message: '' } }
  expect(await codeOf()).toEqual([502, 'DEPARTMENT_REFUSED'])
})

test('a copy is one person’s, one city’s, and ends', async () => {
  await ask()
  reply = { status: 500 }
  expect(await codeOf('qinghe')).toEqual([503, 'DEPARTMENT_DOWN'])
  const other = await harness.resident('王五')
  const theirs = await harness.send('GET', `${demoRecord}?city=yunlan`, { token: other.token })
  expect(theirs.status).toBe(503)
  expect((await ask()).body.stale).toBe(true)
  harness.clock.pass(11 * 86_400_000)
  expect(await codeOf()).toEqual([503, 'DEPARTMENT_DOWN'])
})

test('after faults in a row nobody asks for a while; the other city is not touched; then it is tried again', async () => {
  reply = { status: 500 }
  await ask()
  await ask()
  const asked = department.asked.length
  expect(asked).toBe(3)
  expect(await codeOf()).toEqual([503, 'DEPARTMENT_DOWN'])
  expect(department.asked).toHaveLength(asked)
  const { text } = await harness.send('GET', '/metrics')
  expect(text).toMatch(/department_breaker_open\{city="yunlan",department="demo"\} 1/)
  expect(text).toMatch(/department_calls_total\{city="yunlan",department="demo",outcome="down",stale="false"\} \d+/)
  reply = { body: { balance: 6 } }
  expect((await ask('qinghe')).body.balance).toBe(6)
  expect(await codeOf()).toEqual([503, 'DEPARTMENT_DOWN'])
  const later = Date.now() + pause
  jest.spyOn(Date, 'now').mockImplementation(() => later)
  expect((await ask()).body).toMatchObject({ balance: 6, stale: false })
})

test.each<[string, Reply, string]>([
  ['breaks its protocol', { body: { balance: 'five' } }, 'DEPARTMENT_GARBLED'],
  ['sends no JSON', { body: '<html>busy</html>' }, 'DEPARTMENT_GARBLED'],
  ['refuses', { status: 409, body: { code: 'NO', message: '' } }, 'DEPARTMENT_REFUSED'],
])('a department that answers is asked on, though it %s every time', async (_, given, code) => {
  reply = given
  for (let times = 0; times < 2 * breakerPolicy.faults; times++) expect(await codeOf()).toEqual([502, code])
  expect(department.asked).toHaveLength(2 * breakerPolicy.faults)
})

test('a department nobody has connected is down, not a fault of ours', async () => {
  const lonely = await startTestApp({ services: [demoService().service] })
  const { token } = await lonely.resident()
  const { status, body } = await lonely.send('GET', `${demoRecord}?city=yunlan`, { token })
  expect([status, body.error.code]).toEqual([503, 'DEPARTMENT_DOWN'])
  await lonely.close()
})

test('a resident is told whether it was slow or away', async () => {
  reply = { hang: true }
  expect((await ask()).body.error.slow).toBe(true)
  reply = { status: 500 }
  expect((await ask()).body.error.slow).toBe(false)
})
