import type { FastifyInstance } from 'fastify'
import type { Exchange } from '../traffic'
import { buildWorld, type World } from '../world'
import { openDoor } from '../door'
import { PhoneNetwork } from './network'
import { addPhoneLine } from './phone-line'

/** What the server was asked to do. */
let done: unknown[]
let server: FastifyInstance
let gateway: FastifyInstance
let origin: string
let world: World
const network = new PhoneNetwork()

beforeAll(async () => {
  server = openDoor()
  server.all('/*', async ({ body }, reply) => {
    done.push(body)
    return reply.header('x-request-id', 'from-the-server').send({ taken: true, long: 'y'.repeat(200_000) })
  })
  const serverUrl = await server.listen({ port: 0, host: '127.0.0.1' })
  world = buildWorld()
  gateway = openDoor({ forceCloseConnections: true })
  await addPhoneLine(gateway, { world, network, serverUrl: () => serverUrl })
  origin = await gateway.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await gateway.close()
  await server.close()
})
beforeEach(() => {
  done = []
  world.traffic.clear()
})

const headers = { 'content-type': 'application/json', authorization: 'Bearer made-up', 'idempotency-key': 'k1' }
const report = (body: object = { line: '2' }) =>
  fetch(`${origin}/api/bus/report?city=yunlan`, { method: 'POST', headers, body: JSON.stringify(body) })

/** The one exchange that is noted, once it is. */
async function noted(): Promise<Exchange> {
  const known = world.traffic.all()[0]
  if (known) return known
  return new Promise((resolve) => {
    const stop = world.traffic.listen((exchange) => {
      stop()
      resolve(exchange)
    })
  })
}

test('an exchange is noted with its address, headers, bodies and id, and goes through untouched', async () => {
  const answer = (await (await report()).json()) as { long: string }
  expect(answer.long).toHaveLength(200_000)
  expect(done).toEqual([{ line: '2' }])
  const exchange = await noted()
  expect(exchange).toMatchObject({
    to: 'server',
    method: 'POST',
    path: '/bus/report?city=yunlan',
    url: `${origin}/api/bus/report?city=yunlan`,
    status: 200,
    asked: '{"line":"2"}',
    requestId: 'from-the-server',
    headers: { authorization: 'Bearer made-up', 'idempotency-key': 'k1' },
  })
  // What is long is kept in part, and says so
  expect(String(exchange.answered)).toMatch(/^\{"taken":true,"long":"y+…（共 \d{6} 字节）$/)
  expect(String(exchange.answered).length).toBeLessThan(70_000)
})

test('cut off: the server hears nothing, and what was asked is noted', async () => {
  network.next('cut')
  await expect(report()).rejects.toThrow()
  expect(done).toEqual([])
  expect(await noted()).toMatchObject({ status: 0, fault: 'cut', asked: '{"line":"2"}' })
})

test('the answer lost: the server has done it, the phone hears nothing; asked again it is answered', async () => {
  network.next('lost-act')
  await expect(report()).rejects.toThrow()
  expect(done).toEqual([{ line: '2' }])
  expect(await noted()).toMatchObject({ status: 200, fault: 'lost', asked: '{"line":"2"}' })
  expect((await report()).status).toBe(200)
})

test('no server: the phone is told, and so is the tester', async () => {
  const alone = openDoor({ forceCloseConnections: true })
  await addPhoneLine(alone, { world, network, serverUrl: () => 'http://127.0.0.1:9' })
  const at = await alone.listen({ port: 0, host: '127.0.0.1' })
  const answer = await fetch(`${at}/api/healthz`)
  expect(answer.status).toBeGreaterThanOrEqual(500)
  expect(await noted()).toMatchObject({ path: '/healthz', status: answer.status })
  await alone.close()
})
