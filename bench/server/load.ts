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
  /** Whom each of them asks about, where it is not themselves. */
  readonly subjects?: readonly string[]
  /** What the answer must say of itself, so that the right thing is measured. */
  readonly stale?: boolean
}

export interface Plan {
  readonly connections: number
  readonly rounds: number
  readonly seconds: number
}

const headersOf = (token = '') => ({ authorization: `Bearer ${token}` })

/** What one of a target's people asks. */
const asksOf = ({ paths, tokens, subjects }: Target, who: number) => {
  const subject = subjects?.[who % tokens.length]
  const headers = headersOf(tokens[who % tokens.length])
  return paths.map((path) => ({ path: subject ? `${path}&subject=${subject}` : path, headers }))
}

/** Asks everything once. @throws Error where an answer is not what is to be measured */
export async function check(target: Target): Promise<void> {
  const { name, server, tokens, stale } = target
  for (const { path, headers } of tokens.flatMap((_, who) => asksOf(target, who))) {
    const response = await fetch(server.url + path, { headers })
    const body = (await response.json()) as { stale?: boolean }
    if (response.status !== 200 || body.stale !== stale)
      throw new Error(`${name}: ${response.status} ${JSON.stringify(body).slice(0, 300)}`)
  }
}

/** One round. @throws Error where a request fails */
async function load(target: Target, connections: number, seconds: number): Promise<Round> {
  const { server, paths } = target
  let clients = 0
  const before = processorOf(server.pid)
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path })),
    setupClient: (client) => {
      client.setRequests(asksOf(target, clients++))
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
