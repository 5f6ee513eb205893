import type { FastifyInstance } from 'fastify'
import { quoteOf } from '../../src/shared/quote'
import { destination, stdTimeFunctions, type LoggerOptions } from 'pino'

/** Our own words, or a mistake in a program: these messages hold no one's data. */
const harmless = [
  'TypeError',
  'ReferenceError',
  'RangeError',
  'AppError',
  'Fault',
  'Refusal',
  'WechatError',
  'CatalogueFault',
]

interface Thrown {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly stack?: string
  readonly cause?: unknown
  readonly table_name?: string
  readonly constraint_name?: string
}

/** An error without what it may quote of a request, a row or a department's answer. */
export function errorWithoutData(thrown: Thrown): Record<string, unknown> {
  const { name, code, message, stack = '', cause, table_name: table, constraint_name: constraint } = thrown
  return {
    type: name,
    code,
    table,
    constraint,
    message: harmless.includes(name ?? '') ? message : undefined,
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .join('\n'),
    cause: cause instanceof Error ? errorWithoutData(cause) : undefined,
  }
}

/** When, as pino writes it: made once a millisecond, in which many lines may fall. */
function isoTimes(): () => string {
  let at = NaN
  let text = ''
  return () => {
    const now = Math.floor(performance.now())
    if (now !== at) [at, text] = [now, stdTimeFunctions.isoTime()]
    return text
  }
}

export const loggerOptions = (level: string): LoggerOptions => ({
  level,
  base: undefined,
  timestamp: isoTimes(),
  serializers: { err: errorWithoutData, error: errorWithoutData, req: () => undefined, res: () => undefined },
})

export interface GatheredLines {
  write(line: string): void
  /** Writes what waits. */
  flushSync(): void
}

const GATHERED = 8192
const EVERY_MS = 100

/**
 * Standard output, written ten times a second or when there is much: a write for each line costs as much as an answer.
 * What waits is lost with a process that is killed; call `flushSync` before it ends by itself.
 */
export function gatheredLines(): GatheredLines {
  const output = destination({ dest: 1, sync: true })
  // A log that cannot be written, its disk full or its reader gone, is no reason to serve nobody
  output.on('error', () => undefined)
  let waiting = ''
  const pass = () => {
    const lines = waiting
    waiting = ''
    if (lines) output.write(lines)
  }
  setInterval(pass, EVERY_MS).unref()
  return {
    write(line) {
      waiting += line
      if (waiting.length >= GATHERED) pass()
    },
    flushSync() {
      try {
        pass()
        output.flushSync()
      } catch {
        // As above
      }
    },
  }
}

/** The version of the phone that asked, where it is one. */
export const clientOf = (version: string | string[] | undefined): string | undefined =>
  typeof version === 'string' ? /^[\d.]{1,20}$/.exec(version)?.[0] : undefined

/** One line a request: route, not address; no names, no query, no body. */
export function installRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        route: `${request.method} ${request.routeOptions.url ?? 'unknown'}`,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        code: request.errorCode || undefined,
        quote: request.errorCode ? quoteOf(request.id).replace('\u00a0', ' ') : undefined,
        client: clientOf(request.headers['x-client-version']),
      },
      'request',
    )
    done()
  })
}
