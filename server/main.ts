import { readConfig } from './config'
import { fail } from './operator-command'
import { startServer } from './run'

/** Requests in hand get this long to end. */
const STOP_MS = 10_000

/** Whatever still stands must not keep a server that failed. */
function giveUp(error: unknown): never {
  fail(error)
  process.exit()
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
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal).catch(giveUp))
  await starting
}

main().catch(giveUp)
