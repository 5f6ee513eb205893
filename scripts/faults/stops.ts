import http from 'node:http'
import net from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Program } from '../../server/testing/program'
import { openHouse, type House } from './house'
import type { Row } from './table'
import { Misbehaving, type Draw } from './world'

const PHONES = 16
const HALF_SENT = 10
/** Requests in hand have ten seconds; half of one has one. */
const LONGEST_S = 12

interface Counts {
  answers: number
  /** Not taken up: the connection was refused, or closed before a byte of an answer. A phone asks again. */
  refused: number
  readonly wrong: string[]
}

/** One answer, whole; what breaks off in the middle of one is wrong. */
function ask(url: string, token: string, agent: http.Agent, counts: Counts): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += String(chunk)))
      response.on('error', () => {
        counts.wrong.push(`${url} broke off`)
        resolve(false)
      })
      response.on('end', () => {
        counts.answers++
        const isWhole = response.statusCode === 200 && /^\{.*\}$/s.test(text)
        if (!isWhole) counts.wrong.push(`${response.statusCode} ${text.slice(0, 120)}`)
        resolve(true)
      })
    })
    request.on('error', () => {
      counts.refused++
      resolve(false)
    })
  })
}

function halfSent(url: string): net.Socket {
  const { hostname, port } = new URL(url)
  const socket = net.connect(Number(port), hostname)
  socket.on('error', () => undefined)
  socket.write('POST /session HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"ch')
  return socket
}

/** Stops one server somewhere in the middle of its work. @returns its exit code and how long it took, in s */
async function stopOnce({ url, child, ended }: Program, token: string, draw: Draw, counts: Counts) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: PHONES })
  const paths = ['/healthz', '/find/words?city=yunlan', '/me', '/housing-fund/account?city=yunlan']
  let over = false
  const before = counts.answers
  const enough = before + 50 + Math.floor(250 * draw())
  let many: () => void
  const reached = new Promise<void>((resolve) => (many = resolve))
  const phone = async (number: number) => {
    for (let n = number; !over; n++) {
      const isAnswered = await ask(`${url}${paths[n % paths.length]}`, token, agent, counts)
      if (counts.answers >= enough) many()
      if (!isAnswered) await pause(20)
    }
  }
  const phones = Array.from({ length: PHONES }, (_, number) => phone(number))
  const sockets = Array.from({ length: HALF_SENT }, () => halfSent(url))
  await reached
  const since = performance.now()
  child.kill('SIGTERM')
  const code = await ended
  over = true
  await Promise.all(phones)
  for (const socket of sockets) socket.destroy()
  agent.destroy()
  return { code, seconds: (performance.now() - since) / 1000 }
}

/** Connections of servers that should have ended; those of this program are its own. */
async function left({ sql }: House): Promise<number> {
  const since = performance.now()
  for (;;) {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity where backend_type = 'client backend'`
    const others = (row?.count ?? 0) - sql.options.max
    if (others <= 0 || performance.now() - since > 5000) return Math.max(0, others)
    await pause(100)
  }
}

/** SIGTERM so many times under load, half of them with a drain before. */
export async function stopsUnderLoad(count: number, draw: Draw, say: (line: string) => void): Promise<Row[]> {
  const centre = new Misbehaving(draw)
  centre.behaves = true
  const house = await openHouse((asked) => centre.answer(asked))
  const counts: Counts = { answers: 0, refused: 0, wrong: [] }
  const codes: string[] = []
  let longest = 0
  for (let n = 0; n < count; n++) {
    const program = await house.startServer({ DRAIN_SECONDS: n % 2 ? '1' : '0' })
    const { token } = await house.outside.resident(program.url, n % 50)
    const { code, seconds } = await stopOnce(program, token, draw, counts)
    longest = Math.max(longest, seconds)
    if (code !== 0) codes.push(`stop ${n}: exit ${code}: ${program.said().slice(-200)}`)
    if ((n + 1) % 10 === 0) say(`${n + 1} of ${count} stops`)
  }
  const connections = await left(house)
  await house.close()
  return [
    { what: 'SIGTERM', value: count },
    { what: 'answers', value: counts.answers },
    { what: 'answers that were wrong or broke off', value: counts.wrong.length, wrong: counts.wrong },
    { what: 'requests that were not taken up any more', value: counts.refused },
    { what: 'exits other than 0', value: codes.length, wrong: codes },
    {
      what: `longest stop, s (with ${HALF_SENT} half-sent bodies)`,
      value: longest.toFixed(1),
      wrong: longest > LONGEST_S ? [longest.toFixed(1)] : [],
    },
    { what: 'connections left in PostgreSQL', value: connections, wrong: connections > 0 ? [String(connections)] : [] },
  ]
}
