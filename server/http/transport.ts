import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyHttpOptions, FastifyInstance } from 'fastify'
import type { ErrorCatalogue } from '../error-catalogue'
import { AppError, type ErrorCode } from '../errors'

/**
 * Bytes of a request's line and headers. The longest search a contract promises, 10,240 characters of four bytes each,
 * takes 122,880 in an address.
 */
export const HEADER_LIMIT = 128 * 1024

/** Ours for what the parser of HTTP refuses before there is a request. */
const ofParser: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'BODY_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
}

/** A whole answer as bytes of HTTP, for where no framework stands between. */
function rawAnswer(catalogue: ErrorCatalogue, code: ErrorCode, requestId: string): string {
  const { status = 400, zh } = catalogue[code] ?? {}
  const body = JSON.stringify({ error: { code, message: zh?.message, action: zh?.action, requestId } })
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}

/** Options of Fastify by which what HTTP itself refuses is answered as everything else: a code, what happened, what to do. */
export function transportOptions(catalogue: ErrorCatalogue, newId: () => string) {
  return {
    // A missing Host is refused below: Node's own refusal has no body
    http: { maxHeaderSize: HEADER_LIMIT, requireHostHeader: false },
    clientErrorHandler(error: Error & { code?: string }, socket: Socket): void {
      if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy()
      socket.end(rawAnswer(catalogue, ofParser[error.code ?? ''] ?? 'BODY_MALFORMED', newId()))
    },
  } satisfies FastifyHttpOptions<Server>
}

/** What Node's server would answer by itself, without our error shape. */
export function installTransport(app: FastifyInstance): void {
  const unmet = new WeakSet<IncomingMessage>()
  app.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    unmet.add(request)
    app.routing(request, response)
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (unmet.has(request.raw)) {
      reply.header('Connection', 'close')
      throw new AppError('EXPECTATION_UNMET')
    }
    // Without it two proxies may read two hosts into one request
    if (request.raw.httpVersionMinor === 1 && request.headers.host === undefined) {
      reply.header('Connection', 'close')
      throw new AppError('BODY_MALFORMED')
    }
    done()
  })
}
