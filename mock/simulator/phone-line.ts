import { finished } from 'node:stream/promises'
import type { Readable } from 'node:stream'
import proxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { headerTexts } from '../traffic'
import type { World } from '../world'
import type { PhoneNetwork } from './network'
import { Overheard } from './overheard'

export interface PhoneLineOptions {
  readonly world: World
  readonly network: PhoneNetwork
  readonly serverUrl: () => string
}

/** What has been seen of one request so far. */
interface Seen {
  readonly since: number
  asked?: Overheard
  answered?: Overheard | string
  fault?: string
  noted?: true
}

const isStream = (payload: unknown): payload is Readable =>
  typeof (payload as Partial<Readable> | null)?.pipe === 'function'

const heardOf = (heard: Overheard | string | undefined) => (heard instanceof Overheard ? heard.text() : heard)

/**
 * `/api`: the phone's line to the server, with the network that the situation has. Bodies go through untouched; what they
 * say is noted in the traffic.
 */
export async function addPhoneLine(
  app: FastifyInstance,
  { world, network, serverUrl }: PhoneLineOptions,
): Promise<void> {
  const seen = new WeakMap<FastifyRequest, Seen>()
  const of = (request: FastifyRequest): Seen => {
    const known = seen.get(request) ?? { since: performance.now() }
    seen.set(request, known)
    return known
  }
  const note = (request: FastifyRequest, status: number, given: Readonly<Record<string, unknown>> = {}) => {
    const [headers, answerHeaders] = [headerTexts(request.headers), headerTexts(given)]
    const known = of(request)
    // A connection that broke may end, and end again
    if (known.noted) return
    known.noted = true
    const { since, asked, answered, fault } = known
    const { host = '' } = request.headers
    world.traffic.add({
      at: world.clock.now().toISOString(),
      to: 'server',
      method: request.method,
      path: request.url.replace(/^\/api/, ''),
      status,
      ms: Math.round(performance.now() - since),
      url: `http://${host}${request.url}`,
      headers,
      asked: heardOf(asked),
      answerHeaders,
      answered: heardOf(answered),
      requestId: answerHeaders['x-request-id'] ?? headers['x-request-id'] ?? '',
      ...(fault ? { fault } : {}),
    })
  }

  await app.register(async (api) => {
    api.addHook('preParsing', async (request, _reply, payload) => {
      const known = of(request)
      const { headers } = request
      if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return payload
      return (known.asked = payload.pipe(new Overheard()))
    })
    api.addHook('preHandler', async (request, reply) => {
      const broken = await network.carries(world.situation.network, request.method, request.url)
      if (!broken) return
      const known = of(request)
      known.fault = broken
      await known.asked?.whole()
      note(request, 0)
      reply.hijack()
      request.raw.socket.destroy()
    })
    api.addHook('onSend', async (request, reply, payload: unknown) => {
      const known = of(request)
      if (typeof payload === 'string') known.answered = payload
      const heard = isStream(payload) ? payload.pipe(new Overheard()) : undefined
      if (heard) known.answered = heard
      if (!network.loses(request.method, request.url)) return heard ?? payload
      known.fault = 'lost'
      if (heard) await finished(heard.resume())
      note(request, reply.statusCode, reply.getHeaders())
      request.raw.socket.destroy()
      return ''
    })
    api.addHook('onResponse', async (request, reply) => note(request, reply.statusCode, reply.getHeaders()))
    await api.register(proxy, {
      upstream: '',
      prefix: '/api',
      replyOptions: {
        getUpstream: serverUrl,
        rewriteRequestHeaders: (_request, headers) => {
          const { client } = world.situation
          return client ? { ...headers, 'x-client-version': client } : headers
        },
      },
    })
  })
}
