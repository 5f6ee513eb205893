import autocannon from 'autocannon'
import { memoryOf } from '../processes'
import { table } from '../table'
import { account, type Contender } from './contender'

const CONNECTIONS = 200
const BURST = 2000
const PARTS = 6

/** 200 connections for as long, in parts, with the memory after each; then a burst of 2,000 at once. */
export async function printSoak({ away, tokens }: Contender, seconds: number): Promise<void> {
  const load = async (connections: number, how: { duration?: number; amount?: number }) => {
    let clients = 0
    const result = await autocannon({
      url: away.url,
      connections,
      ...how,
      setupClient: (client) => {
        const headers = { authorization: `Bearer ${tokens[clients++ % tokens.length]}` }
        client.setRequests([{ path: account, headers }])
      },
    })
    const codes = Object.entries(result.statusCodeStats).map(([code, { count }]) => `${code}: ${count}`)
    const { latency, requests, errors, timeouts } = result
    return [
      requests.average.toFixed(0),
      codes.join(', '),
      errors,
      timeouts,
      latency.p99.toFixed(0),
      latency.max.toFixed(0),
    ]
  }
  const rows: (string | number)[][] = []
  for (let part = 1; part <= PARTS; part++) {
    const said = await load(CONNECTIONS, { duration: seconds / PARTS })
    rows.push([`${CONNECTIONS} connections, part ${part}`, ...said, memoryOf(away.pid).toFixed(0)])
  }
  rows.push([`${BURST} at once`, ...(await load(BURST, { amount: BURST })), memoryOf(away.pid).toFixed(0)])
  table(
    `Account through copies, ${seconds} s, then a burst`,
    ['what', 'requests / s', 'answers', 'errors', 'timeouts', 'p99 ms', 'max ms', 'MB resident'],
    rows,
  )
}
