import rateLimit, { type FastifyRateLimitStore, type RateLimitOptions } from '@fastify/rate-limit'
import type { FastifyInstance, onRequestAsyncHookHandler, FastifyRequest } from 'fastify'
import type { RateClass } from '../../src/shared/contract'
import type { Config } from '../config'
import { AppError } from '../errors'
import { Recent } from '../recent'

export interface RateHooks extends Readonly<Record<RateClass, onRequestAsyncHookHandler>> {
  /** Of what anybody may have stored without signing in, from one address. */
  readonly open: onRequestAsyncHookHandler
  /** A counter of its own for a route that machines ask. */
  probe(): onRequestAsyncHookHandler
  /** Counts a stranger's request from this address, without the framework. @returns false, uncounted, where it is one too many */
  stranger(of: RateClass, address: string): boolean
}

/** Of what machines ask that stand beside the server, from one address: ten times a second. */
const PROBES = 600

/** Behind one address of a mobile network stand many phones. */
const SHARED = 10

const MINUTE_MS = 60_000
const MOST_COUNTED = 50_000

/** How many came under each key in its minute, which begins with the first: one that both ways in count with. */
class Counts implements FastifyRateLimitStore {
  private readonly minutes = new Recent<{ since: number; current: number }>(MOST_COUNTED)

  /** What is counted of a minute that is not over. */
  of(key: string, now = performance.now()): { since: number; current: number } {
    const minute = this.minutes.get(key, () => ({ since: now, current: 0 }))
    if (now - minute.since >= MINUTE_MS) Object.assign(minute, { since: now, current: 0 })
    return minute
  }

  incr(key: string, tell: (error: Error | null, result: { current: number; ttl: number }) => void): void {
    const now = performance.now()
    const minute = this.of(key, now)
    tell(null, { current: ++minute.current, ttl: minute.since + MINUTE_MS - now })
  }

  /** Each limit brings its own; one that brings none gets a new one. */
  child(limit: object): Counts {
    return (limit as { counts?: Counts }).counts ?? new Counts()
  }
}

/** One counter a minute for each rate class: by session, or by address for a stranger. */
export async function installRates(app: FastifyInstance, rates: Config['rates']): Promise<RateHooks> {
  await app.register(rateLimit, {
    global: false,
    timeWindow: MINUTE_MS,
    store: Counts,
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => new AppError('RATE_LIMITED'),
  })
  const counts = { read: new Counts(), write: new Counts(), login: new Counts(), search: new Counts() }
  const hook = (of: RateClass, own: { counts?: Counts; shared?: number } = {}) => {
    const { shared = SHARED } = own
    const known = (request: FastifyRequest) => request.claims?.session?.id
    const limit: unknown = app.rateLimit({
      max: (request) => rates[of] * (known(request) ? 1 : shared),
      keyGenerator: (request) => known(request) ?? request.ip,
      counts: own.counts,
    } as RateLimitOptions)
    return limit as onRequestAsyncHookHandler
  }
  const probe = () => app.rateLimit({ max: PROBES })
  return {
    probe,
    // Nobody misses what is lost of it
    open: hook('write', { shared: 1 }),
    read: hook('read', { counts: counts.read }),
    write: hook('write', { counts: counts.write }),
    login: hook('login', { counts: counts.login }),
    search: hook('search', { counts: counts.search }),
    stranger(of, address) {
      const minute = counts[of].of(address)
      if (minute.current >= rates[of] * SHARED) return false
      minute.current++
      return true
    },
  }
}
