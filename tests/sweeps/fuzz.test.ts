import type { AddressInfo } from 'node:net'
import { Fuzz, drawn, table, type Document } from './fuzz'
import { startHarness, type Harness } from './harness'
import { broken, mutated, sendRaw, smuggling } from './raw-http'

/** `npm run fuzz -- --requests 100000 --seed 7` has more, and others. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 400)
const SEED = Number(process.env.FUZZ_SEED ?? 12)
/** What each endpoint must have been asked well and badly, where there were requests enough. */
const ENOUGH = 200

const endless = { read: 1e9, write: 1e9, login: 1e9, search: 1e9 }
let server: Harness
let port: number
beforeAll(async () => {
  server = await startHarness({ config: { rates: endless } })
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  port = (server.app.server.address() as AddressInfo).port
})
afterAll(() => server.close())

jest.setTimeout(7_200_000)

test(`${REQUESTS} requests from the API’s document: every answer fits its schema, none is a fault of ours`, async () => {
  const document = (await server.send('GET', '/openapi.json')).body as unknown as Document
  const fuzz = new Fuzz(server, document, SEED)
  while (fuzz.asked < REQUESTS && fuzz.faults.length < 20) await fuzz.turn()
  const heading = `FUZZ_SEED=${SEED}: ${fuzz.asked} requests; granted, refused, somebody else away`
  process.stdout.write(`${heading}\n${table(fuzz.tallies)}\n`)
  expect([...new Set(fuzz.faults)]).toEqual([])
  const enough = Math.min(ENOUGH, Math.floor(REQUESTS / fuzz.tallies.length / 8))
  const few = fuzz.tallies.filter(({ granted, refused }) => Math.min(granted, refused) < enough)
  expect(few).toEqual([])
})

const answersIn = (said: string) => [...said.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
const faultsOf = ({ said, hung }: { said: string; hung: boolean }) => [
  ...(hung ? ['no end'] : []),
  ...answersIn(said)
    .filter((status) => status >= 500)
    .map(String),
]

test.each(smuggling.map((text) => [text.slice(0, 160), text]))('two ends, one request: %j', async (_, text) => {
  const answer = await sendRaw(port, Buffer.from(text, 'latin1'))
  expect(faultsOf(answer)).toEqual([])
  expect(answersIn(answer.said).length).toBeLessThanOrEqual(1)
  expect(answer.said).not.toContain('"ok"')
})

test.each(broken.map((text) => [text.slice(0, 80), text]))('broken: %j', async (_, text) => {
  expect(faultsOf(await sendRaw(port, Buffer.from(text, 'latin1')))).toEqual([])
})

test('requests with bytes changed end, none in a fault of ours, and the server goes on', async () => {
  const next = drawn(SEED)
  const good = `POST /client-errors HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 54\r\n\r\n${'{"code":"a","page":"b","version":"0.1.0","where":"abc"}'.slice(0, 54)}`
  for (let sent = 0; sent < Math.max(100, REQUESTS / 20); sent++) {
    const bytes = mutated(good, next)
    expect([bytes.toString('latin1'), faultsOf(await sendRaw(port, bytes))]).toEqual([bytes.toString('latin1'), []])
  }
  expect((await server.send('GET', '/healthz')).status).toBe(200)
})
