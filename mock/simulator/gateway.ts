import proxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { openDoor } from '../door'
import type { World } from '../world'
import { PhoneNetwork } from './network'
import { addPhoneFiles } from './phone-files'
import { addSimulator, type Backstage } from './simulator'

export interface GatewayOptions extends Backstage {
  readonly world: World
  /** Folder of the H5 build; a page says so while it is not there yet. */
  readonly dist: string
}

/**
 * The one address of `npm start`: the mini-program's pages, `/api` to the server by way of the phone's network, and
 * the tester's page at `/simulator/`.
 */
export async function buildGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { world, dist } = options
  const app = openDoor({ forceCloseConnections: true })
  const network = new PhoneNetwork()
  const started = new WeakMap<FastifyRequest, number>()
  const note = (request: FastifyRequest, status: number, fault?: string) =>
    world.traffic.add({
      at: world.clock.now().toISOString(),
      to: 'server',
      method: request.method,
      path: request.url.replace(/^\/api/, ''),
      status,
      ms: Math.round(performance.now() - (started.get(request) ?? 0)),
      ...(fault ? { fault } : {}),
    })

  await addSimulator(app, options)
  await app.register(async (api) => {
    api.addHook('preHandler', async (request, reply) => {
      started.set(request, performance.now())
      if (await network.carries(world.situation.network)) return
      note(request, 0, world.situation.network)
      reply.hijack()
      request.raw.socket.destroy()
    })
    api.addHook('onResponse', async (request, reply) => note(request, reply.statusCode))
    await api.register(proxy, {
      upstream: '',
      prefix: '/api',
      replyOptions: {
        getUpstream: () => options.serverUrl(),
        rewriteRequestHeaders: (_request, headers) => {
          const { client } = world.situation
          return client ? { ...headers, 'x-client-version': client } : headers
        },
      },
    })
  })
  await addPhoneFiles(app, dist, { inFrame: true })
  return app
}
