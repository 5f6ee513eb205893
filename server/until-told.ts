import { setTimeout as pause } from 'node:timers/promises'
import { fail } from './operator-command'
import { undoing, type RunningServer } from './run'
import type { Undo } from './undo'

/** What stopping may take beyond the time of all its steps, in ms. */
const SPARE_MS = 2000

/** A server that does not come to stand for so long, its database silent, is ended as far as it has got, in ms. */
const START_MS = 10_000

/** Whatever still stands must not keep a server that failed. */
function giveUp(error: unknown): never {
  fail(error)
  process.exit()
}

/**
 * Serves until SIGTERM or SIGINT, or until whoever started it with a channel is gone; then stops in order, and ends the
 * process with 0.
 */
export function serveUntilTold(start: (undo: Undo) => Promise<RunningServer>): Promise<RunningServer> {
  // Whoever read what we say may have gone, and its disk may be full: neither ends a server, nor keeps one from ending
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  const undo = undoing()
  const starting = Promise.resolve(undo).then(start)
  let stopping = false
  const end = async () => {
    if (stopping) return
    stopping = true
    // A signal that comes before the server stands ends it once it does: its PostgreSQL must not outlive it
    await Promise.race([starting, pause(START_MS)])
    setTimeout(() => process.exit(1), undo.longest() + SPARE_MS).unref()
    await undo.all()
    process.exit(0)
  }
  const told = () => void end().catch(giveUp)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, told)
  process.on('disconnect', told)
  starting.catch(giveUp)
  return starting
}
