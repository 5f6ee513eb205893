import { answerParent } from './process'
import { buildThinSite } from './thin-site'

/** `npm run start:thin` starts it. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 8788)
  const app = await buildThinSite()
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
