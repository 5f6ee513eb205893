import net from 'node:net'

/** What came back over one connection until it was closed, and whether it had to be given up. */
export interface Raw {
  readonly said: string
  readonly hung: boolean
}

/** Sends bytes as they are, and says with a FIN that no more come. */
export const sendRaw = (port: number, bytes: Buffer, within = 5000): Promise<Raw> =>
  new Promise((resolve) => {
    let said = ''
    const socket = net.connect({ port, host: '127.0.0.1', allowHalfOpen: false }, () => socket.end(bytes))
    const limit = setTimeout(() => {
      socket.destroy()
      resolve({ said, hung: true })
    }, within)
    socket.on('data', (data) => (said += data.toString('latin1')))
    // A reset is an answer too: what was sent is no HTTP
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(limit)
      resolve({ said, hung: false })
    })
  })

const hidden = 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'
const post = (headers: string, body: string) => `POST /find/missed HTTP/1.1\r\nHost: a\r\n${headers}\r\n${body}`
const json = 'Content-Type: application/json\r\n'

/** Requests in which two readers may find two ends, and so a second request that nobody sent. */
export const smuggling: readonly string[] = [
  ...[
    'chunked',
    'xchunked',
    ' chunked',
    'chunked, identity',
    'identity, chunked',
    '\tchunked',
    'Chunked',
    'chunked\x0b',
    '"chunked"',
  ].map((coding) => post(`${json}Content-Length: 4\r\nTransfer-Encoding: ${coding}\r\n`, `0\r\n\r\n${hidden}`)),
  ...[
    'Transfer-Encoding : chunked',
    ' Transfer-Encoding: chunked',
    'X: y\nTransfer-Encoding: chunked',
    'Transfer-Encoding\r\n : chunked',
  ].map((line) => post(`${json}Content-Length: 4\r\n${line}\r\n`, `0\r\n\r\n${hidden}`)),
  ...['0, 5', '+0', '-1', '0x5', '5 5', '1e1', '', '99999999999999999999999'].map((length) =>
    post(`${json}Content-Length: ${length}\r\n`, hidden),
  ),
  post(`${json}Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n`, hidden),
  post(`${json}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n`, `0\r\n\r\n${hidden}`),
  post(`${json}Transfer-Encoding: chunked\r\n`, `0;\n\r\n\r\n${hidden}`),
  post(`${json}Transfer-Encoding: chunked\r\n`, `ffffffffffffffff1\r\n${hidden}`),
  post(`${json}Transfer-Encoding: chunked\r\n`, `2 \r\n{}\r\n0\r\nX: y\n\r\n${hidden}`),
]

/** Requests that are no HTTP, or only half of it. */
export const broken: readonly string[] = [
  '',
  '\r\n\r\n',
  'GET',
  'GET / HTTP/1.1',
  'GET  / HTTP/1.1\r\nHost: a\r\n\r\n',
  'get / HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
  'GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET //healthz HTTP/1.1\r\nHost: a\r\n\r\n',
  'GET http://b/healthz HTTP/1.1\r\nHost: a\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n',
  'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n',
  'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n',
  `GET /${'a'.repeat(200_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: a\r\n${'x: y\r\n'.repeat(5000)}\r\n`,
  post(`${json}Content-Length: 100\r\n`, '{"city":"yunlan"'),
  post(`${json}Transfer-Encoding: chunked\r\n`, '5\r\n{"ci'),
  post(`${json}Expect: 100-continue\r\nContent-Length: 100\r\n`, ''),
  post(`${json}Content-Encoding: gzip\r\nContent-Length: 3\r\n`, '\x1f\x8b\x08'),
  post('Content-Type: application/json; charset=utf-16\r\nContent-Length: 4\r\n', '{\x00}\x00'),
  post(`${json}Content-Length: 3\r\n`, '\xff\xfe\xfd'),
]

/** A request with some of its bytes changed, left out or put in. @param next Numbers from 0 to 1 */
export function mutated(text: string, next: () => number): Buffer {
  const bytes = [...Buffer.from(text, 'latin1')]
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const [at, kind, byte] = [Math.floor(next() * bytes.length), next(), Math.floor(next() * 256)]
    bytes.splice(at, kind < 0.67 ? 1 : 0, ...(kind < 0.33 ? [] : [byte]))
  }
  return Buffer.from(bytes)
}
