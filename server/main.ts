import path from 'node:path'
import { collectDefaultMetrics } from 'prom-client'
import { buildApp } from './app'
import { followClock, systemClock } from './clock'
import { readConfig, type Config } from './config'
import { migrationFolders } from './database/folders'
import { migrate } from './database/migrate'
import { connect } from './database/sql'
import { purge } from './platform/purge'
import { services } from './services.gen'

const PURGE_MS = 3_600_000
/** Requests in hand get this long to end. */
const STOP_MS = 10_000

/** DATABASE_URL, else PostgreSQL of our own on loopback. */
async function openDatabase({ databaseUrl, dataDir }: Config) {
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined }
  const { startPostgres } = await import('./database/embedded')
  return startPostgres({ dataDir: path.join(dataDir, 'postgres'), log: (line) => console.log(line) })
}

async function main(): Promise<void> {
  const config = readConfig()
  const database = await openDatabase(config)
  const sql = connect(database.url)
  const clock = config.clockUrl ? await followClock(config.clockUrl) : systemClock
  if (!config.production) await migrate(sql, migrationFolders(services), clock.now())
  const app = await buildApp({ config, sql, clock })
  collectDefaultMetrics({ register: app.house.metrics.registry })
  const purging = setInterval(() => {
    purge(sql, clock.now()).catch((error: unknown) => app.log.error({ err: error }, 'purge'))
  }, PURGE_MS)

  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) return
    stopping = true
    app.log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), STOP_MS).unref()
    clearInterval(purging)
    await app.close()
    await app.house.queue.stop()
    await sql.end({ timeout: 5 })
    await database.stop()
    process.exit(0)
  }
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))

  await app.listen({ port: config.port, host: config.host })
  app.house.queue.start()
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
