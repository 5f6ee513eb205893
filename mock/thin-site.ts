import path from 'node:path'
import proxy from '@fastify/http-proxy'
import type { FastifyInstance } from 'fastify'
import { openDoor } from './door'
import { addPhoneFiles } from './simulator/phone-files'
import { buildThin } from './thin'
import { thinPage } from './thin-page'

const example = {
  body: { type: 'object', required: ['example'], properties: { example: { type: 'string' } } },
} as const

/** The mini-program's pages over the thin mock, and the page that opens each of them with each example. */
export async function buildThinSite(dist = path.join(__dirname, '../dist/h5')): Promise<FastifyInstance> {
  const thin = await buildThin()
  const upstream = await thin.listen({ port: 0, host: '127.0.0.1' })
  const app = openDoor({ forceCloseConnections: true })
  app.addHook('onClose', () => thin.close())
  app.get('/thin/', async (_request, reply) => reply.type('text/html').send(thinPage()))
  app.post<{ Body: { example: string } }>('/thin/example', { schema: example }, async ({ body }) => {
    thin.situation.example = body.example
    return body
  })
  await app.register(proxy, {
    upstream,
    prefix: '/api',
    // This door has looked at who asks: behind it is another, of another address
    replyOptions: {
      rewriteRequestHeaders: (_request, { origin: _origin, 'sec-fetch-site': _site, ...headers }) => headers,
    },
  })
  await addPhoneFiles(app, dist)
  return app
}
