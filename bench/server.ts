import autocannon, { type Result } from 'autocannon'
import { freePort } from '../server/database/embedded/server'
import { withDatabase } from './database'
import { memoryOf, processorOf, startProcess, type Running } from './processes'
import {
  buildServers,
  migrateProduction,
  ourServer,
  peerServer,
  productionEnvironment,
  worldProgram,
} from './production'
import { residentOf } from './resident'
import { alternating, median } from './statistics'
import { ratio, table } from './table'
import type { WorldAccess } from './world'

const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 10

interface Target {
  readonly name: string
  readonly server: Running
  readonly path: string
  /** Whose requests: each connection is one of them. */
  readonly tokens: readonly string[]
  /** What the answer must say of itself, so that the right thing is measured. */
  readonly stale?: boolean
  readonly results: (Result & { readonly processor: number })[]
}

/** The same addresses with nobody there. */
async function nobodyAt(departments: WorldAccess['departments']): Promise<WorldAccess['departments']> {
  const url = `http://127.0.0.1:${await freePort()}`
  const away = Object.entries(departments).map(([city, all]) => [
    city,
    Object.fromEntries(Object.entries(all).map(([id, address]) => [id, { ...address, url }])),
  ])
  return Object.fromEntries(away) as WorldAccess['departments']
}

const headersOf = (token = '') => ({ authorization: `Bearer ${token}` })

async function check({ name, server, path, tokens, stale }: Target): Promise<void> {
  for (const token of tokens) {
    const response = await fetch(server.url + path, { headers: headersOf(token) })
    const body = (await response.json()) as { stale?: boolean }
    if (response.status !== 200 || body.stale !== stale)
      throw new Error(`${name}: ${response.status} ${JSON.stringify(body).slice(0, 300)}`)
  }
}

async function load({ server, path, tokens, results }: Target, round: number): Promise<void> {
  let clients = 0
  const warm = round === 0
  const before = processorOf(server.pid)
  const result = await autocannon({
    url: server.url + path,
    connections: CONNECTIONS,
    duration: warm ? 2 : SECONDS,
    setupClient: (client) => client.setHeaders(headersOf(tokens[clients++ % tokens.length])),
  })
  const failed = result.non2xx + result.errors + result.timeouts
  if (failed) throw new Error(`${path}: ${failed} of ${result.requests.total} failed`)
  if (!warm) results.push({ ...result, processor: (processorOf(server.pid) - before) / result.requests.total })
}

function print(targets: readonly Target[]): void {
  const rate = ({ results }: Target) => median(results.map(({ requests }) => requests.average))
  const latency = ({ results }: Target, which: 'p50' | 'p99') => median(results.map((one) => one.latency[which]))
  const floor = targets[0] ? rate(targets[0]) : NaN
  table(
    `Account endpoint, ${CONNECTIONS} connections of ${targets[1]?.tokens.length} residents, ${ROUNDS} rounds of ${SECONDS} s each, interleaved, medians`,
    ['what', 'requests / s', 'to empty route', 'p50 ms', 'p99 ms', 'CPU ms / request', 'MB resident'],
    targets.map((target) => [
      target.name,
      rate(target).toFixed(0),
      ratio(rate(target), floor),
      latency(target, 'p50').toFixed(0),
      latency(target, 'p99').toFixed(0),
      median(target.results.map(({ processor }) => processor)).toFixed(2),
      memoryOf(target.server.pid).toFixed(0),
    ]),
  )
}

/**
 * The account as production answers it: with the department called (two signed calls, two copies sealed and kept, a
 * line in the audit log), and from the last good copies while nobody answers there and the breaker is open.
 */
export async function benchServer(): Promise<void> {
  await buildServers()
  await withDatabase(async (databaseUrl) => {
    await migrateProduction(databaseUrl)
    const running: Running[] = []
    const start = async (file: string, env: Readonly<Record<string, string>> = {}) => {
      const one = await startProcess(file, env)
      running.push(one)
      return one
    }
    try {
      const world = await start(worldProgram)
      const access = (await (await fetch(`${world.url}/access`)).json()) as WorldAccess
      const { departments, environment } = access
      const well = await start(ourServer, productionEnvironment(databaseUrl, departments, environment))
      const away = await start(ourServer, productionEnvironment(databaseUrl, await nobodyAt(departments), environment))
      const empty = await start(peerServer, { DATABASE_URL: databaseUrl })
      const tokens = await Promise.all(access.residents.map((someone) => residentOf(well.url, someone)))
      const path = '/housing-fund/account?city=yunlan'
      const targets: Target[] = [
        { name: 'empty Fastify route', server: empty, path: '/', tokens: [''], results: [] },
        { name: 'account, department called', server: well, path, tokens, stale: false, results: [] },
        { name: 'account, through cache', server: away, path, tokens, stale: true, results: [] },
      ]
      for (const target of targets) await check(target)
      await alternating(ROUNDS + 1, targets, load)
      for (const target of targets) await check(target)
      print(targets)
    } finally {
      for (const one of running.reverse()) await one.stop()
    }
  })
}
