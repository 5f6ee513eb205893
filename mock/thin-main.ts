import path from 'node:path'
import proxy from '@fastify/http-proxy'
import Fastify from 'fastify'
import { answerParent } from './process'
import { addPhoneFiles } from './simulator/phone-files'
import { buildThin } from './thin'
import { thinPage } from './thin-page'

/** The mini-program's pages over the thin mock: `npm run start:thin` starts it. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 8788)
  const thin = await buildThin()
  const upstream = await thin.listen({ port: 0, host: '127.0.0.1' })
  const app = Fastify({ forceCloseConnections: true })
  app.get('/thin/', async (_request, reply) => reply.type('text/html').send(thinPage()))
  app.post<{ Body: string }>('/thin/example', async ({ body }) => {
    thin.situation.example = body
    return { example: body }
  })
  await app.register(proxy, { upstream, prefix: '/api' })
  await addPhoneFiles(app, path.join(__dirname, '../dist/h5'))
  await app.listen({ port, host: '127.0.0.1' })
  answerParent({})
  process.on('disconnect', () => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${process.env.PORT ?? 8788} is taken: end what uses it, or set PORT to another.` : error)
  process.exit(1)
})
