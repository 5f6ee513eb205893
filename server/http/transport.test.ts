import net, { type AddressInfo } from 'node:net'
import { startTestApp, type TestApp } from '../testing/app'

let harness: TestApp
let port: number
beforeAll(async () => {
  harness = await startTestApp({ services: [] })
  await harness.app.listen({ port: 0, host: '127.0.0.1' })
  port = (harness.app.server.address() as AddressInfo).port
})
afterAll(() => harness.close())

/** Sends bytes as they are. @returns everything that came back until the other side closed */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    let said = ''
    socket.on('data', (data) => (said += data.toString()))
    socket.on('close', () => resolve(said))
    socket.on('error', reject)
  })

const shapeOf = (answer: string) => {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  const { error } = JSON.parse(body) as { error: Record<string, string> }
  return { status: Number(head.split(' ')[1]), head, error }
}

test('the longest search that the contract promises arrives, in letters of four bytes', async () => {
  const q = encodeURIComponent('𠮷'.repeat(10_240))
  const answer = await fetch(`http://127.0.0.1:${port}/find?city=yunlan&q=${q}`)
  expect(answer.status).toBe(200)
  const longer = await fetch(`http://127.0.0.1:${port}/find?city=yunlan&q=${q}${encodeURIComponent('𠮷')}`)
  expect(longer.status).toBe(400)
})

const host = `Host: 127.0.0.1\r\n`
const forms: [string, string, number, string][] = [
  [
    'an address that is too long',
    `GET /find?q=${'a'.repeat(200_000)} HTTP/1.1\r\n${host}\r\n`,
    431,
    'HEADERS_TOO_LARGE',
  ],
  [
    'an expectation',
    `POST /session HTTP/1.1\r\n${host}Expect: magic\r\nContent-Length: 0\r\n\r\n`,
    417,
    'EXPECTATION_UNMET',
  ],
  ['no HTTP', 'hello\r\n\r\n', 400, 'BODY_MALFORMED'],
  ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400, 'BODY_MALFORMED'],
  ['a header without a name', `GET /healthz HTTP/1.1\r\n${host}: x\r\n\r\n`, 400, 'BODY_MALFORMED'],
  [
    'two lengths',
    `POST /session HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
    400,
    'BODY_MALFORMED',
  ],
  [
    'a length and pieces',
    `POST /session HTTP/1.1\r\n${host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'BODY_MALFORMED',
  ],
  [
    'pieces of no length',
    `POST /session HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
    400,
    'BODY_MALFORMED',
  ],
  ['another version', `GET /healthz HTTP/9.9\r\n${host}\r\n`, 400, 'BODY_MALFORMED'],
]
test.each(forms)('%s is refused in the shape of every error', async (_, text, status, code) => {
  const { head, error, ...rest } = shapeOf(await raw(text))
  expect([rest.status, error.code]).toEqual([status, code])
  expect(Object.values(error).every((one) => typeof one === 'string' && one.length > 0)).toBe(true)
  expect(Object.keys(error).sort()).toEqual(['action', 'code', 'message', 'requestId'])
  expect(head).toMatch(/content-type: application\/json/i)
  expect(head).toMatch(/connection: close/i)
})

test.each(['/metrics', '/readyz', '/openapi.json'])('%s has a limit for each address', async (url) => {
  const statuses: number[] = []
  for (let asked = 0; asked < 601; asked++) {
    const { status } = await harness.send('GET', url, { headers: { 'x-forwarded-for': '198.51.100.7' } })
    statuses.push(status)
  }
  expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([600, 429])
})

test('metrics outlive the database, and say that it is gone', async () => {
  expect((await harness.send('GET', '/metrics')).text).toContain('database_up 1\n')
  const gone = await startTestApp({ services: [] })
  await gone.sql.end()
  const { status, text } = await gone.send('GET', '/metrics')
  expect([status, text.includes('database_up 0\n')]).toEqual([200, true])
  expect(text).not.toMatch(/^outbox_/m)
  await gone.close()
})
