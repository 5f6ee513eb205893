import type { FastifyInstance } from 'fastify'
import type { Clock } from '../ports'

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000',
  'cache-control': 'no-store',
}

/** Security headers, the request's id, and our clock's time, by which phones put theirs right. */
export function installHeaders(app: FastifyInstance, clock: Clock): void {
  let second = NaN
  let date = ''
  app.addHook('onRequest', (request, reply, done) => {
    const now = clock.now()
    const at = Math.floor(now.getTime() / 1000)
    // Written once a second
    if (at !== second) [second, date] = [at, now.toUTCString()]
    reply.headers(always).header('x-request-id', request.id).header('date', date)
    done()
  })
}

const GIVEN = /^[A-Za-z0-9-]{8,64}$/

/** The id the phone gave its request, so that both sides quote the same; a new one where it gave none fit. */
export const requestIdOf =
  (newId: () => string) =>
  (request: { headers: Record<string, unknown> }): string => {
    const given = request.headers['x-request-id']
    return typeof given === 'string' && GIVEN.test(given) ? given : newId()
  }
