import type { FastifyInstance } from 'fastify'
import type { Clock } from '../ports'

/** What everything says that comes from us: to no frame, no guess at what it is, no address passed on. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
}

/** What every answer says. */
export const always: Readonly<Record<string, string>> = {
  ...everywhere,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
}

/** SHA-256 of the one script in the page's own text, which sets the size of a rem before anything is drawn. */
const REM_SCRIPT = 'sha256-NRts88Oy+2GJa2aeWyIu515B2cF3uEYHnjUMTlk1hck='

const policy = [
  "default-src 'none'",
  `script-src 'self' '${REM_SCRIPT}'`,
  // Taro and the plots set styles of elements
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  // Taro's icons are a font in its styles
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every file of the H5 site, whoever serves it: docs/deploy.md has the same for nginx. */
export const siteHeaders: Readonly<Record<string, string>> = { ...everywhere, 'Content-Security-Policy': policy }

/** Our clock's time as HTTP writes it, by which phones put theirs right; written once a second. */
export function httpDates(clock: Clock): (now?: Date) => string {
  let second = NaN
  let date = ''
  return (now = clock.now()) => {
    const at = Math.floor(now.getTime() / 1000)
    if (at !== second) [second, date] = [at, now.toUTCString()]
    return date
  }
}

/** Security headers, the request's id, and our clock's time. */
export function installHeaders(app: FastifyInstance, clock: Clock): void {
  const dateNow = httpDates(clock)
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(always).header('x-request-id', request.id).header('date', dateNow())
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
