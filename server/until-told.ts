import { fail } from './operator-command'
import type { RunningServer } from './run'

/** What stopping may take beyond the time of all its steps, in ms. */
const SPARE_MS = 2000

/** Whatever still stands must not keep a server that failed. */
function giveUp(error: unknown): never {
  fail(error)
  process.exit()
}

/**
 * Serves until SIGTERM or SIGINT, or until whoever started it with a channel is gone; then stops in order, and ends the
 * process with 0.
 */
export function serveUntilTold(start: () => Promise<RunningServer>): Promise<RunningServer> {
  // Whoever read what we say may have gone, and its disk may be full: neither ends a server, nor keeps one from ending
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const starting = Promise.resolve().then(start)
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    // A signal that comes before the server stands ends it once it does: its PostgreSQL must not outlive it
    const server = await starting
    setTimeout(() => process.exit(1), server.stopMs + SPARE_MS).unref()
    await server.stop()
    process.exit(0)
  }
  const told = () => void end().catch(giveUp)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, told)
  process.on('disconnect', told)
  starting.catch(giveUp)
  return starting
}
