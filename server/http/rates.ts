import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, onRequestAsyncHookHandler, FastifyRequest } from 'fastify'
import type { RateClass } from '../../src/shared/contract'
import type { Config } from '../config'
import { AppError } from '../errors'

export interface RateHooks extends Readonly<Record<RateClass, onRequestAsyncHookHandler>> {
  /** Of what anybody may have stored without signing in, from one address. */
  readonly open: onRequestAsyncHookHandler
  /** A counter of its own for a route that machines ask. */
  probe(): onRequestAsyncHookHandler
}

/** Of what machines ask that stand beside the server, from one address: ten times a second. */
const PROBES = 600

/** Behind one address of a mobile network stand many phones. */
const SHARED = 10

/** One counter a minute for each rate class: by session, or by address for a stranger. */
export async function installRates(app: FastifyInstance, rates: Config['rates']): Promise<RateHooks> {
  await app.register(rateLimit, {
    global: false,
    timeWindow: 60_000,
    cache: 50_000,
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => new AppError('RATE_LIMITED'),
  })
  const hook = (of: RateClass, shared = SHARED) => {
    const known = (request: FastifyRequest) => request.claims?.session?.id
    const limit: unknown = app.rateLimit({
      max: (request) => rates[of] * (known(request) ? 1 : shared),
      keyGenerator: (request) => known(request) ?? request.ip,
    })
    return limit as onRequestAsyncHookHandler
  }
  const probe = () => app.rateLimit({ max: PROBES })
  return {
    probe,
    // Nobody misses what is lost of it
    open: hook('write', 1),
    read: hook('read'),
    write: hook('write'),
    login: hook('login'),
    search: hook('search'),
  }
}
