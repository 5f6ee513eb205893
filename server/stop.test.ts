import { once } from 'node:events'
import fs from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import { connect } from './database/sql'
import { freshDatabase, type TestDatabase } from './testing/database'
import { startOutside, type Outside } from './testing/outside'
import { bundledServer, startProgram, type Program } from './testing/program'
import { startTcpProxy } from './testing/tcp-proxy'

/** One request in hand, its department not answering yet. */
interface InHand {
  readonly answered: Promise<http.IncomingMessage>
  readonly answer: () => void
}

let file: string
let folder: string
let outside: Outside
let database: TestDatabase
let release = () => undefined as void
let asked = () => undefined as void
let held: Promise<void> | undefined
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })

beforeAll(async () => {
  ;({ file, folder } = await bundledServer())
  database = await freshDatabase()
  outside = await startOutside(folder, ({ path }) => {
    asked()
    const body = path === '/accounts/query' ? { accounts: [] } : { entries: [], more: false }
    return { body, ...(held ? { after: held } : {}) }
  })
})
afterEach(() => {
  release()
  held = undefined
})
afterAll(async () => {
  agent.destroy()
  await outside.close()
  await database.drop()
  fs.rmSync(folder, { recursive: true })
})

const start = (env: Readonly<Record<string, string>> = {}) =>
  startProgram(file, { ...outside.env, DATABASE_URL: database.url, DRAIN_SECONDS: '0', ...env })

const get = (url: string, token?: string) => {
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const request = http.get(url, { agent, headers })
  return once(request, 'response').then(([response]) => (response as http.IncomingMessage).resume())
}

/** A request that has come to its department. */
async function inHand({ url }: Program, number: number): Promise<InHand> {
  const { token } = await outside.resident(url, number)
  held = new Promise((resolve) => (release = resolve))
  const come = new Promise<void>((resolve) => (asked = resolve))
  const answered = get(`${url}/housing-fund/account?city=yunlan`, token)
  await come
  return { answered, answer: release }
}

const opened = async (url: string, text: string) => {
  const { hostname, port } = new URL(url)
  const socket = net.connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

const stopped = async (program: Program) => {
  const since = performance.now()
  program.child.kill('SIGTERM')
  return { code: await program.ended, seconds: (performance.now() - since) / 1000 }
}

test('a client that keeps its connection gets what it asked for, and does not hold the stop', async () => {
  const program = await start()
  const { answered, answer } = await inHand(program, 1)
  const stop = stopped(program)
  answer()
  const response = await answered
  expect([response.statusCode, response.headers.connection]).toEqual([200, 'close'])
  expect(await stop).toMatchObject({ code: 0 })
  expect((await stop).seconds).toBeLessThan(5)
})

test('a load balancer hears of it first; who comes until it has noticed is answered, and sent elsewhere', async () => {
  const program = await start({ DRAIN_SECONDS: '1' })
  expect((await get(`${program.url}/readyz`)).statusCode).toBe(200)
  const { answered, answer } = await inHand(program, 2)
  const stop = stopped(program)
  let status = 200
  while (status === 200) status = (await fetch(`${program.url}/readyz`)).status
  expect(status).toBe(503)
  const late = await fetch(`${program.url}/healthz`)
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close'])
  answer()
  expect((await answered).statusCode).toBe(200)
  expect(await stop).toMatchObject({ code: 0 })
})

/** What a client may have sent when the server is to stop. */
const halves = [
  '',
  'GET /heal',
  'POST /session HTTP/1.1\r\nHost: x\r\n',
  'POST /session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"ch',
  'POST /session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"',
]

test('clients that have sent half of a request, at any point of it, do not hold the stop', async () => {
  const program = await start()
  const texts = Array.from({ length: 100 }, (_, n) => halves[n % halves.length] ?? '')
  const sockets = await Promise.all(texts.map((text) => opened(program.url, text)))
  const { code, seconds } = await stopped(program)
  expect(code).toBe(0)
  expect(seconds).toBeLessThan(5)
  for (const socket of sockets) socket.destroy()
})

test('a request whose department is silent gets its answer, and the stop waits for it', async () => {
  const program = await start()
  const { answered } = await inHand(program, 3)
  const stop = stopped(program)
  expect((await answered).statusCode).toBe(503)
  expect(await stop).toMatchObject({ code: 0 })
})

test.each(['cut', 'freeze'] as const)('a database that is gone (%s) does not hold the stop', async (how) => {
  const proxy = await startTcpProxy(database.url)
  const program = await start({ DATABASE_URL: proxy.url })
  const { token } = await outside.resident(program.url, 4)
  proxy[how]()
  const unanswered = fetch(`${program.url}/me`, { headers: { authorization: `Bearer ${token}` } }).then(
    ({ status }) => status,
    () => 0,
  )
  let status = 200
  while (status === 200) status = (await fetch(`${program.url}/readyz`)).status
  expect(status).toBe(503)
  expect(await stopped(program)).toMatchObject({ code: 0 })
  expect([0, 503]).toContain(await unanswered)
  await proxy.close()
})

test('stopped again and again under load: each answer is whole and right, and nothing is left', async () => {
  for (let round = 0; round < 3; round++) {
    const program = await start()
    const wrong: unknown[] = []
    let answers = 0
    const phone = async (path: string) => {
      for (;;) {
        const got = await fetch(program.url + path).catch(() => undefined)
        const text = await got?.text().catch(() => undefined)
        if (!got || text === undefined) return
        if (got.status !== 200) wrong.push([got.status, text])
        if (++answers === 100 + 50 * round) program.child.kill('SIGTERM')
      }
    }
    await Promise.all(Array.from({ length: 16 }, (_, n) => phone(n % 2 ? '/healthz' : '/find/words?city=yunlan')))
    expect(await program.ended).toBe(0)
    expect(wrong).toEqual([])
  }
  const sql = connect(database.url, { max: 1 })
  const left = () => sql`
    select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  while ((await left()).length > 0) await new Promise((resolve) => setImmediate(resolve))
  await sql.end()
})
