import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'

/** `/healthz`: the process lives. `/readyz`: it can serve; a load balancer asks this one. */
export function installHealth(
  app: FastifyInstance,
  ready: () => Promise<boolean>,
  limit: onRequestAsyncHookHandler[] | onRequestAsyncHookHandler = [],
): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', { onRequest: limit }, async (request, reply) => {
    const fit = await ready().catch((error: unknown) => {
      request.log.warn({ err: error }, 'not ready')
      return false
    })
    return reply.code(fit && !closing ? 200 : 503).send({ status: fit && !closing ? 'ready' : 'not ready' })
  })
}
