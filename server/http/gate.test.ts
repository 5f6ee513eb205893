import net from 'node:net'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Resident } from '../testing/app'
import { startAskingApp, type AskingApp } from '../testing/asking'
import { demoRecord, demoService } from '../testing/demo'
import { Gate } from './gate'

const MOST = 3
let harness: AskingApp
let resident: Resident
const waiting: (() => void)[] = []
const lines: string[] = []

beforeAll(async () => {
  const waits = demoService((wish) =>
    wish === 'wait'
      ? new Promise((resolve) => waiting.push(resolve))
      : wish === 'away'
        ? Promise.reject(Object.assign(new Error('starting up'), { code: '57P03' }))
        : Promise.resolve(),
  )
  harness = await startAskingApp(['demo'], () => ({ body: { balance: 5 } }), {
    services: [waits.service],
    config: { requestsInHand: MOST, logLevel: 'info' },
    logStream: { write: (line) => void lines.push(line) },
  })
  resident = await harness.resident()
})
afterAll(() => harness.close())

const record = () => harness.send('GET', `${demoRecord}?city=yunlan`, { token: resident.token })
const act = (wish = 'wait') =>
  harness.send('POST', '/demo/acts', { token: resident.token, body: { city: 'yunlan', wish } })

test('of many at once so many are served, the others hear at once when to come back, in the usual shape', async () => {
  const all = await Promise.all(Array.from({ length: 200 }, record))
  const [served, busy] = [all.filter(({ status }) => status === 200), all.filter(({ status }) => status === 503)]
  expect([served.length, busy.length]).toEqual([MOST, 200 - MOST])
  const waits = busy.map(({ headers }) => Number(headers['retry-after']))
  expect(waits.every((seconds) => Number.isInteger(seconds) && seconds >= 1 && seconds <= 10)).toBe(true)
  expect(new Set(waits).size).toBeGreaterThan(1)
  expect(busy[0]?.body.error).toMatchObject({
    code: 'BUSY',
    message: '人有点多',
    seconds: Number(busy[0]?.headers['retry-after']),
    requestId: busy[0]?.headers['x-request-id'],
  })
  expect(lines.filter((line) => line.includes('"failed"'))).toEqual([])
  expect((await record()).status).toBe(200)
})

test('a place is held until the work has ended; answers that are the same for all need none', async () => {
  const acts = Array.from({ length: MOST }, () => act())
  while (waiting.length < MOST) await new Promise((resolve) => setImmediate(resolve))
  expect((await record()).status).toBe(503)
  expect((await harness.send('GET', '/directory?city=yunlan')).status).toBe(200)
  expect((await harness.send('GET', '/healthz')).status).toBe(200)
  for (const end of waiting) end()
  for (const { status } of await Promise.all(acts)) expect(status).toBe(200)
  expect((await record()).status).toBe(200)
})

test('a database that is away is not called a crowd', async () => {
  expect((await act('away')).body.error).toMatchObject({ code: 'UNAVAILABLE', message: '服务暂时用不了' })
  waiting.length = 0
  lines.length = 0
  const acts = Array.from({ length: MOST }, () => act())
  while (waiting.length < MOST) await new Promise((resolve) => setImmediate(resolve))
  const sentAway = await record()
  expect(sentAway.body.error).toMatchObject({ code: 'UNAVAILABLE', seconds: Number(sentAway.headers['retry-after']) })
  expect(lines.filter((line) => line.includes('"failed"'))).toEqual([])
  for (const end of waiting) end()
  await Promise.all(acts)
})

test('nor is a standstill: nobody has got through for longer than a department may take', () => {
  const gate = new Gate(1)
  const request = {} as FastifyRequest
  const reply = { header: () => undefined, raw: { once: () => undefined } } as unknown as FastifyReply
  const knock = () => gate.enter(request, reply, () => undefined)
  const clock = jest.spyOn(performance, 'now')
  try {
    clock.mockReturnValue(10_000)
    knock()
    clock.mockReturnValue(14_000)
    expect(knock).toThrow('BUSY')
    clock.mockReturnValue(14_001)
    expect(knock).toThrow('UNAVAILABLE')
  } finally {
    clock.mockRestore()
  }
})

test('refusals, unknown paths and faults give their place back', async () => {
  for (let i = 0; i < 2 * MOST; i++) {
    expect((await harness.send('GET', '/me')).status).toBe(401)
    const body = { city: 'yunlan', wish: 'broken' }
    expect((await harness.send('POST', '/demo/acts', { token: resident.token, body })).status).toBe(500)
    await harness.send('POST', '/demo/acts', { token: resident.token, body: '{' })
  }
  expect((await record()).status).toBe(200)
})

test('a body that never comes holds no place', async () => {
  const { port } = new URL(await harness.app.listen({ port: 0, host: '127.0.0.1' }))
  const head = 'POST /demo/acts HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n'
  const arrived = new Promise<void>((resolve) => {
    let heads = 0
    harness.app.server.on('request', () => void (++heads === 2 * MOST && resolve()))
  })
  const sockets = Array.from({ length: 2 * MOST }, () => net.connect(Number(port), '127.0.0.1'))
  for (const socket of sockets)
    socket.write(`${head}Authorization: Bearer ${resident.token}\r\nIdempotency-Key: half-sent\r\n\r\n{"ci`)
  await arrived
  // Whoever asks after them is let in after them
  await harness.sql`select 1`
  expect((await record()).status).toBe(200)
  for (const socket of sockets) socket.destroy()
})
