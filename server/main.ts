import { readConfig } from './config'
import { startServer } from './run'

/** Requests in hand get this long to end. */
const STOP_MS = 10_000

function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function main(): Promise<void> {
  const starting = startServer(readConfig())
  let stopping = false
  const end = async (signal: string) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_MS).unref()
    // A signal that comes before the server stands ends it once it does: its PostgreSQL must not outlive it
    const server = await starting
    server.app.log.info({ signal }, 'stopping')
    await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal).catch(fail))
  await starting
}

main().catch(fail)
