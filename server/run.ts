import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics } from 'prom-client'
import { buildApp } from './app'
import { followClock, systemClock } from './clock'
import type { Config } from './config'
import { migrationFolders } from './database/folders'
import { migrate } from './database/migrate'
import { connect } from './database/sql'
import { markForTrial, mustBeForTrial } from './database/trial'
import { gatheredLines } from './http/request-log'
import { purgeAll } from './purge'
import * as modules from './modules.gen'

const PURGE_MS = 3_600_000
/** What has just started is asked at once: small searches, built in a tenth of a second each, come after. */
const WARM_MS = 1000

/** Connections that come all at once wait here to be taken up: one that finds no place tries again a second later. */
const BACKLOG = 2048

export interface RunningServer {
  readonly app: FastifyInstance
  /** Where it listens, "http://127.0.0.1:8787". */
  readonly url: string
  /** Ends requests and jobs in hand, then lets go of the database; again has no effect. */
  stop(): Promise<void>
}

type Undo = () => unknown

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
async function start(config: Config, undo: Undo[]): Promise<Omit<RunningServer, 'stop'>> {
  const database = await openDatabase(config)
  undo.push(() => database.stop())
  const sql = connect(database.url, { prepare: config.databasePrepare })
  undo.push(() => sql.end({ timeout: 5 }))
  const clock = await openClock(config)
  undo.push(() => clock.stop())
  if (!config.production) {
    // What we have not made is nobody's to try things out on until its owner says so
    await (config.databaseUrl ? mustBeForTrial(sql) : markForTrial(sql))
    await migrate(sql, migrationFolders(modules), clock.now())
  }
  const logStream = gatheredLines()
  const flush = () => logStream.flushSync()
  process.once('exit', flush)
  undo.push(() => process.off('exit', flush), flush)
  const app = await buildApp({ config, sql, clock, logStream })
  undo.push(() => app.context.queue.stop())
  undo.push(() => app.close())
  collectDefaultMetrics({ register: app.context.metrics.registry })
  await app.context.warm('large')
  const url = await app.listen({ port: config.port, host: config.host, backlog: BACKLOG })
  // Whoever started us waits for the line that says where
  flush()
  app.context.queue.start()
  const warming = setTimeout(() => void app.context.warm('all'), WARM_MS)
  undo.push(() => clearTimeout(warming))
  const all = [...modules.kits, ...modules.services]
  const purging = setInterval(() => void purgeAll({ sql, modules: all, log: app.log }, clock.now()), PURGE_MS)
  undo.push(() => clearInterval(purging))
  return { app, url }
}

/**
 * The whole server: database (migrated, except in production, which does so by a command of its own), clock, routes on
 * a port, queue and hourly purge. @throws Error with what to do, leaving nothing running
 */
export async function startServer(config: Config): Promise<RunningServer> {
  const undo: Undo[] = []
  const end = async () => {
    for (const step of undo.splice(0).reverse()) await step()
  }
  const running = await start(config, undo).catch(async (error: unknown) => {
    await end()
    throw error
  })
  let stopped: Promise<void> | undefined
  return { ...running, stop: () => (stopped ??= end()) }
}
