import autocannon from 'autocannon'
import { processorOf, type Running } from '../processes'
import { alternating, median } from '../statistics'

/** What one round says. */
export interface Round {
  readonly rate: number
  readonly p50: number
  readonly p99: number
  /** ms of the server's own processor for one request. */
  readonly processor: number
}

export interface Target {
  readonly name: string
  readonly server: Pick<Running, 'url' | 'pid'>
  /** Asked one after the other by each connection. */
  readonly paths: readonly string[]
  /** Whose requests: each connection is one of them. */
  readonly tokens: readonly string[]
  /** What the answer must say of itself, so that the right thing is measured. */
  readonly stale?: boolean
}

export interface Plan {
  readonly connections: number
  readonly rounds: number
  readonly seconds: number
}

const headersOf = (token = '') => ({ authorization: `Bearer ${token}` })

/** Asks everything once. @throws Error where an answer is not what is to be measured */
export async function check({ name, server, paths, tokens, stale }: Target): Promise<void> {
  for (const [token, path] of tokens.flatMap((one) => paths.map((path) => [one, path] as const))) {
    const response = await fetch(server.url + path, { headers: headersOf(token) })
    const body = (await response.json()) as { stale?: boolean }
    if (response.status !== 200 || body.stale !== stale)
      throw new Error(`${name}: ${response.status} ${JSON.stringify(body).slice(0, 300)}`)
  }
}

/** One round. @throws Error where a request fails */
async function load({ server, paths, tokens }: Target, connections: number, seconds: number): Promise<Round> {
  let clients = 0
  const before = processorOf(server.pid)
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
    setupClient: (client) => {
      const headers = headersOf(tokens[clients++ % tokens.length])
      client.setRequests(paths.map((path) => ({ path, headers })))
    },
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed) throw new Error(`${paths[0]}: ${failed} of ${result.requests.total} failed`)
  const { p50, p99 } = result.latency
  const processor = (processorOf(server.pid) - before) / result.requests.total
  return { rate: result.requests.average, p50, p99, processor }
}

/** All targets in turns, after a round that does not count; medians, in the order of the targets. */
export async function measure(targets: readonly Target[], { connections, rounds, seconds }: Plan): Promise<Round[]> {
  const results = new Map<Target, Round[]>(targets.map((target) => [target, []]))
  for (const target of targets) await check(target)
  await alternating(rounds + 1, targets, async (target, round) => {
    const one = await load(target, connections, round === 0 ? Math.min(2, seconds) : seconds)
    if (round > 0) results.get(target)?.push(one)
  })
  for (const target of targets) await check(target)
  return targets.map((target) => {
    const all = results.get(target) ?? []
    const middle = (which: keyof Round) => median(all.map((one) => one[which]))
    return { rate: middle('rate'), p50: middle('p50'), p99: middle('p99'), processor: middle('processor') }
  })
}
