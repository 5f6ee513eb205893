import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify'

export interface Health {
  /** Whether requests can be served; asked once a second at most, however many ask us. */
  readonly ready: () => Promise<boolean>
  readonly stopping: { readonly hasBegun: boolean }
  /** How often one may ask. */
  readonly limit?: onRequestAsyncHookHandler[] | onRequestAsyncHookHandler
  /** What has not been found ready by then, in ms, is not. */
  readonly withinMs?: number
}

const KEPT_MS = 1000
const WITHIN_MS = 2500

/** `/healthz`: the process lives. `/readyz`: it can serve; a load balancer asks this one. */
export function installHealth(
  app: FastifyInstance,
  { ready, stopping, limit = [], withinMs = WITHIN_MS }: Health,
): void {
  let kept: { readonly until: number; readonly fit: Promise<boolean> } | undefined
  const find = async () => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('no answer')), withinMs)
    })
    return Promise.race([ready(), late])
      .catch((error: unknown) => {
        app.log.warn({ err: error }, 'not ready')
        return false
      })
      .finally(() => clearTimeout(timer))
  }
  const isFit = () => {
    if (!kept || kept.until < performance.now()) kept = { until: performance.now() + KEPT_MS, fit: find() }
    return kept.fit
  }
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', { onRequest: limit }, async (_, reply) => {
    const isReady = !stopping.hasBegun && (await isFit()) && !stopping.hasBegun
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' })
  })
}
