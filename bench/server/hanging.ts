import autocannon from 'autocannon'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { ourDist, productionEnvironment } from '../production'
import type { Running } from '../processes'
import { alternating, median } from '../statistics'
import { met, ratio, table } from '../table'
import type { WorldAccess } from '../world'
import { account, type Contender, type Start } from './contender'

const CONNECTIONS = 10
const REQUESTS = 5000
const MOST = 1.3
const record = '/social-insurance/record?city=yunlan'
const entries = '/housing-fund/entries?city=yunlan'
const basis = '/social-insurance/basis?city=yunlan'

/** A department that takes every question and never answers. */
async function hangs(): Promise<{ url: string; close(): void }> {
  const server = http.createServer(() => undefined)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

/** Asks for the fund, as many at once, until the others have theirs; what comes of it does not matter. */
function askForFund({ url }: Pick<Running, 'url'>, tokens: readonly string[]): () => Promise<unknown> {
  let over = false
  const one = async (who: number) => {
    const headers = { authorization: `Bearer ${tokens[who % tokens.length] ?? ''}` }
    for (let n = 0; !over; n++) await (await fetch(url + (n % 2 ? entries : account), { headers })).arrayBuffer()
  }
  const all = Promise.all(Array.from({ length: CONNECTIONS }, (_, who) => one(who)))
  return () => {
    over = true
    return all
  }
}

/** All queries at once. @returns p99 of those whose department answers, in ms. @throws Error where one of these fails */
async function p99(server: Pick<Running, 'url'>, tokens: readonly string[]): Promise<number> {
  const stop = askForFund(server, tokens)
  let clients = 0
  const others = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    amount: REQUESTS,
    setupClient: (client) => {
      const headers = { authorization: `Bearer ${tokens[clients++ % tokens.length] ?? ''}` }
      client.setRequests([record, basis].map((asked) => ({ path: asked, headers })))
    },
  })
  await stop()
  const failed = others.non2xx + others.errors + others.timeouts
  if (failed) throw new Error(`${failed} of ${others.requests.total} failed`)
  return others.latency.p99
}

/** The others' p99 while the housing-fund centre hangs, beside what it is when all are well, and that beside itself. */
export async function printHanging(contender: Contender, start: Start, world: Running, rounds: number): Promise<void> {
  const { departments, environment } = (await (await fetch(`${world.url}/access`)).json()) as WorldAccess
  const centre = await hangs()
  try {
    const broken = Object.entries(departments).map(([city, all]) => {
      const fund = all['housing-fund']
      return [city, fund ? { ...all, 'housing-fund': { ...fund, url: centre.url } } : all]
    })
    const addresses = Object.fromEntries(broken) as WorldAccess['departments']
    const env = productionEnvironment(contender.databaseUrl, addresses, environment)
    const hanging = await start(path.join(ourDist, 'main.js'), env)
    const targets = [
      { name: 'all are well', server: contender.well },
      { name: 'all are well, again', server: contender.well },
      { name: 'housing fund hangs', server: hanging },
    ]
    const found = new Map(targets.map((target) => [target, [] as number[]]))
    await alternating(rounds + 1, targets, async (target, round) => {
      const one = await p99(target.server, contender.tokens)
      if (round > 0) found.get(target)?.push(one)
    })
    const [well = NaN, again = NaN, hung = NaN] = targets.map((target) => median(found.get(target) ?? []))
    table(
      `All queries at once, the others' p99: ${REQUESTS} requests a round, ${CONNECTIONS} connections each, ${rounds} rounds, medians`,
      ['housing fund', 'p99 ms of the others', 'to well', `at most ${MOST} ×`],
      [
        ['well', well.toFixed(0), ratio(well, well), ''],
        ['well, again (A/A)', again.toFixed(0), ratio(again, well), ''],
        ['hangs', hung.toFixed(0), ratio(hung, well), met(hung <= MOST * well)],
      ],
    )
  } finally {
    centre.close()
  }
}
