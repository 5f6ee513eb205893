import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics } from 'prom-client'
import { buildApp } from './app'
import { followClock, systemClock } from './clock'
import type { Config } from './config'
import { WrongKeys } from './crypto/known-keys'
import { migrationFolders } from './database/folders'
import { migrate } from './database/migrate'
import { connect } from './database/sql'
import { markForTrial, mustBeForTrial } from './database/trial'
import { gatheredLines } from './http/request-log'
import * as modules from './modules.gen'
import { Undo } from './undo'

/** What has just started is asked at once: small searches, built in a tenth of a second each, come after. */
const WARM_MS = 1000

/** Connections that come all at once wait here to be taken up: one that finds no place tries again a second later. */
const BACKLOG = 2048

export interface RunningServer {
  readonly app: FastifyInstance
  /** Where it listens, "http://127.0.0.1:8787". */
  readonly url: string
  /**
   * Tells the load balancer, ends requests and jobs in hand, lets go of the database; again has no effect. Each step has
   * its time and is done whatever the others did, so that neither a client nor a database that is gone holds it up.
   */
  stop(): Promise<void>
}

/** What each step of stopping may take, in ms. */
const REQUESTS_MS = 10_000
/** Jobs end while requests do: they were told before. */
const JOBS_MS = 3000
const CONNECTIONS_MS = 3000
const POSTGRES_MS = 60_000
/** What does not wait for anything outside. */
const SOON_MS = 1000

/** DATABASE_URL, else PostgreSQL of our own on loopback. */
async function openDatabase({ databaseUrl, dataDir }: Config) {
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined }
  const { startPostgres } = await import('./database/embedded')
  return startPostgres({ dataDir: path.join(dataDir, 'postgres'), log: (line) => console.log(line) })
}

async function openClock({ clockUrl }: Config) {
  return clockUrl ? followClock(clockUrl) : { ...systemClock, stop: () => undefined }
}

/** Starts everything; each thing that was started puts the way to end it into `undo`. */
async function start(config: Config, undo: Undo): Promise<Pick<RunningServer, 'app' | 'url'>> {
  const database = await openDatabase(config)
  undo.add('database', POSTGRES_MS, () => database.stop())
  const sql = connect(database.url, { prepare: config.databasePrepare })
  undo.add('connections', CONNECTIONS_MS, () => sql.end({ timeout: 2 }))
  const clock = await openClock(config)
  undo.add('clock', SOON_MS, () => clock.stop())
  if (!config.production) {
    // What we have not made is nobody's to try things out on until its owner says so
    await (config.databaseUrl ? mustBeForTrial(sql) : markForTrial(sql))
    await migrate(sql, migrationFolders(modules), clock.now())
  }
  const logStream = gatheredLines()
  const flush = () => logStream.flushSync()
  process.once('exit', flush)
  undo.add('log', SOON_MS, () => {
    process.off('exit', flush)
    flush()
  })
  const app = await buildApp({ config, sql, clock, logStream })
  const { queue, stopping } = app.context
  undo.add('jobs', JOBS_MS, () => queue.stop())
  undo.add('requests', REQUESTS_MS + SOON_MS, () => stopping.close(REQUESTS_MS))
  collectDefaultMetrics({ register: app.context.metrics.registry })
  await app.context.knowKeys().catch((error: unknown) => {
    if (error instanceof WrongKeys) throw error
    // A database that is away, or not migrated yet: not ready until it has been asked
    app.log.warn({ err: error }, 'keys')
  })
  await app.context.warm('large')
  const url = await app.listen({ port: config.port, host: config.host, backlog: BACKLOG })
  // Whoever started us waits for the line that says where
  flush()
  queue.start()
  const warming = setTimeout(() => void app.context.warm('all'), WARM_MS)
  const drainMs = config.drainSeconds * 1000
  undo.add('drain', drainMs + SOON_MS, async () => {
    clearTimeout(warming)
    app.log.info({ drainMs }, 'stopping')
    // What it has in hand ends meanwhile
    void queue.stop()
    await stopping.drain(drainMs)
  })
  return { app, url }
}

/** What ends a server, also one that has not come to stand. */
export const undoing = (): Undo =>
  // The log may have ended by then
  new Undo((step, error) => console.error(`stopping: ${step}: ${(error as Error).message}`))

/**
 * The whole server: database (migrated, except in production, which does so by a command of its own), clock, routes on
 * a port, and queue. @throws Error with what to do, leaving nothing running
 */
export async function startServer(config: Config, undo = undoing()): Promise<RunningServer> {
  const running = await start(config, undo).catch(async (error: unknown) => {
    await undo.all()
    throw error
  })
  return { ...running, stop: () => undo.all() }
}
