import type { Clock } from './ports'

export const systemClock: Clock = { now: () => new Date() }

/** A clock that others may watch: the mock world's time can be set by a tester. */
export interface FollowedClock extends Clock {
  stop(): void
}

interface Reading {
  /** RFC 3339. */
  readonly now: string
}

/**
 * The time of a clock elsewhere (CLOCK_URL), asked `every` ms; between two answers it runs on with ours.
 * @throws Error when the first reading fails
 */
export async function followClock(url: string, every = 500): Promise<FollowedClock> {
  let offset = 0
  const read = async () => {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
    const at = Date.parse(((await response.json()) as Reading).now)
    if (Number.isNaN(at)) throw new Error(`${url} gives no time`)
    offset = at - Date.now()
  }
  await read()
  const timer = setInterval(() => void read().catch(() => undefined), every)
  timer.unref()
  return { now: () => new Date(Date.now() + offset), stop: () => clearInterval(timer) }
}
