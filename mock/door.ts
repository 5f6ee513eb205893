import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify'

/** A route of a door, as its tests find it. */
export interface DoorRoute {
  readonly method: string
  readonly url: string
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route that was added to this door. */
    doorRoutes: DoorRoute[]
  }
}

/** Names by which only this machine reaches itself: another site's name may be made to lead here. */
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** What a request changes nothing by. */
const reading = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE'])

const hostOf = ({ headers }: FastifyRequest): string => (headers.host ?? headers[':authority'] ?? '').toString()

const isLoopback = (host: string): boolean => {
  const url = URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined
  return url !== undefined && url.username === '' && url.pathname === '/' && loopback.has(url.hostname)
}

const isJson = (type = ''): boolean => /^application\/json\s*(;|$)/i.test(type.trim())

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** Why a request must not come in, by status and what to say. */
function refusalOf(request: FastifyRequest): readonly [number, string] | undefined {
  const { headers, method } = request
  const host = hostOf(request)
  if (!isLoopback(host)) return [403, 'This door opens to this machine alone: ask it as 127.0.0.1 or localhost.']
  const { origin } = headers
  const own = origin === undefined || origin === `http://${host}`
  const site = headers['sec-fetch-site']
  if (reading.has(method)) return undefined
  if (!own || site === 'cross-site' || site === 'same-site')
    return [403, 'This door opens to its own pages alone: another site asked.']
  const type = headers['content-type']
  // A form of another site can send nothing else than what is no JSON
  if ((method === 'POST' || type !== undefined || hasBody(request)) && !isJson(type))
    return [415, 'This door takes application/json alone.']
  return undefined
}

/**
 * A server for development only, which may change what it likes: every route of it is kept from other sites. A page on
 * the web can make a browser on this machine ask it, under its own name (DNS rebinding) or with a form.
 */
export function openDoor(options: FastifyServerOptions = {}): FastifyInstance {
  const app = Fastify(options) as unknown as FastifyInstance
  const routes: DoorRoute[] = []
  app.decorate('doorRoutes', routes)
  app.addHook('onRoute', ({ method, url }) => {
    routes.push(...[method].flat().map((one) => ({ method: one, url })))
  })
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const refused = refusalOf(request)
    if (refused) return reply.code(refused[0]).send({ message: refused[1] })
    reply.header('X-Content-Type-Options', 'nosniff')
  })
  return app
}
