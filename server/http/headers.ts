import type { FastifyInstance } from 'fastify'
import type { Clock } from '../ports'

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'Cache-Control': 'no-store',
}

/** Security headers, the request's id, and our clock's time, by which phones put theirs right. */
export function installHeaders(app: FastifyInstance, clock: Clock): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(always).header('X-Request-Id', request.id).header('Date', clock.now().toUTCString())
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
