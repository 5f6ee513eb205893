import { request as ask, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from '../config'
import type { KitModule } from '../module'
import { kits } from '../modules.gen'
import { startTestApp, type TestApp } from '../testing/app'
import { KeptAnswers } from './kept-answers'

interface Came {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

const lines: Record<string, unknown>[] = []
const found = jest.spyOn(KeptAnswers.prototype, 'fresh')
/** How many answers were at hand since last asked. */
const atHand = () => {
  const count = found.mock.results.filter(({ value }) => value !== undefined).length
  found.mockClear()
  return count
}

const start = async (rates: Partial<Config['rates']> = {}, of: readonly KitModule[] = kits) => {
  const started = await startTestApp({
    kits: of,
    config: {
      logLevel: 'info',
      minimumClient: '1.2.3',
      rates: { read: 1e6, write: 1e6, login: 1e6, search: 1e6, ...rates },
    },
    logStream: { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  })
  await started.app.listen({ port: 0, host: '127.0.0.1' })
  return started
}

let harness: TestApp
beforeAll(async () => {
  harness = await start()
})
afterAll(() => harness.close())
beforeEach(() => {
  lines.splice(0)
  found.mockClear()
})

const send = (
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', body = '', to = harness } = {},
): Promise<Came> =>
  new Promise((resolve, reject) => {
    const { port } = to.app.server.address() as AddressInfo
    const sent = ask({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** The line of the request with this id, once it is written. */
async function lineOf(id: string) {
  for (;;) {
    const line = lines.find(({ requestId }) => requestId === id)
    if (line) return line
    await new Promise(setImmediate)
  }
}

const guide = '/guide?city=yunlan&id=residence-permit'

test.each([guide, '/find?city=yunlan&q=%E5%85%AC%E7%A7%AF%E9%87%91', '/housing-fund/figures?city=yunlan', '/cities'])(
  '%s from hand is what the framework answers: words, headers, line in the log',
  async (url) => {
    const sent = { 'accept-language': 'en', 'x-client-version': '1.2.3' }
    const first = await send(url, { ...sent, 'x-request-id': 'framework-1' })
    expect(atHand()).toBe(0)
    const second = await send(url, { ...sent, 'x-request-id': 'at-hand-1' })
    expect([atHand(), second.status, second.text]).toEqual([1, 200, first.text])
    expect(second.headers).toEqual({ ...first.headers, 'x-request-id': 'at-hand-1' })
    const [line, again] = [await lineOf('framework-1'), await lineOf('at-hand-1')]
    const same = { msg: 'request', route: `GET ${url.split('?')[0]}`, status: 200, client: '1.2.3', level: line.level }
    expect([line, again]).toEqual([expect.objectContaining(same), expect.objectContaining(same)])

    const named = { ...sent, 'if-none-match': String(first.headers.etag), 'x-request-id': 'at-hand-2' }
    const unchanged = await send(url, named)
    expect([atHand(), unchanged.status, unchanged.text]).toEqual([1, 304, ''])
    const whole = await harness.send('GET', url, { headers: named })
    for (const header of ['etag', 'vary', 'cache-control', 'content-security-policy', 'x-request-id', 'content-type'])
      expect(unchanged.headers[header]).toBe(whole.headers[header])
    await lineOf('at-hand-2')
  },
)

test('what is asked for in a language for the first time is made; ids that are none get ours', async () => {
  await send(guide)
  expect((await send(guide, { 'accept-language': 'en' })).text).toContain('Get a residence permit')
  const { headers } = await send(guide, { 'x-request-id': 'short' })
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

test.each([
  ['a phone that is too old', guide, { 'x-client-version': '1.2.2' }, {}, 426],
  ['a version that is none', guide, { 'x-client-version': 'new' }, {}, 400],
  ['another method', guide, {}, { method: 'PUT' }, 404],
  ['a body that is no JSON', guide, { 'content-type': 'application/json', 'content-length': '1' }, { body: '{' }, 200],
  ['an expectation', guide, { expect: 'magic' }, {}, 417],
])('%s is answered by the framework', async (_, url, headers, sent, status) => {
  await send(url)
  await send(url)
  expect(atHand()).toBeGreaterThan(0)
  expect([(await send(url, headers, sent)).status, atHand()]).toEqual([status, 0])
})

test('one that is not fresh is made anew', async () => {
  const lasting = kits.map((kit) => {
    const { office: described } = kit.responses
    if (!described) return kit
    return { ...kit, responses: { ...kit.responses, office: { ...described, sameForAll: { seconds: 5 } } } }
  })
  const other = await start({}, lasting)
  const ask = () => send('/office?city=yunlan&service=housing-fund', {}, { to: other })
  await ask()
  other.clock.pass(4_999)
  await ask()
  expect(atHand()).toBe(1)
  other.clock.pass(1)
  await ask()
  expect(atHand()).toBe(0)
  // The old one is given while a newer one is made
  do await ask()
  while (atHand() === 0)
  await other.close()
})

test('after a reset none is at hand', async () => {
  await send(guide)
  await harness.app.context.reset()
  found.mockClear()
  expect([(await send(guide)).status, atHand()]).toEqual([200, 0])
})

test('both ways count together, by the address that a believed proxy names', async () => {
  const few = await start({ search: 1 })
  const from = (address: string) => send('/find?city=yunlan&q=a', { 'x-forwarded-for': address }, { to: few })
  const statuses = async (address: string, times: number) => {
    const all: (number | undefined)[] = []
    for (let time = 0; time < times; time++) all.push((await from(address)).status)
    return all
  }
  expect(await statuses('203.0.113.7', 11)).toEqual([...Array<number>(10).fill(200), 429])
  expect(await statuses('203.0.113.8', 1)).toEqual([200])
  const metrics = (await few.send('GET', '/metrics')).text
  expect(metrics).toContain('http_request_duration_seconds_count{route="/find",method="GET",status="200"} 11')
  await few.close()
})

test('a server that stops asks its clients to come again elsewhere', async () => {
  const other = await start()
  await send(guide, {}, { to: other })
  found.mockClear()
  await other.app.context.stopping.drain(0)
  const { headers } = await send(guide, { connection: 'keep-alive' }, { to: other })
  expect([atHand(), headers.connection]).toEqual([1, 'close'])
  await other.close()
})
