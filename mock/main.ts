import path from 'node:path'
import { buildGateway } from './simulator/gateway'
import { buildWorld } from './world'
import { answerParent, askParent } from './process'

const dist = path.join(__dirname, '../dist/h5')

/** The outside world and the tester's page as a process of their own: `npm start` starts it. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? 8788)
  const world = buildWorld({ foreignCodes: true, latency: [60, 250] })
  const url = await world.listen()
  let serverUrl = 'http://127.0.0.1:9'
  const gateway = await buildGateway({
    world,
    dist,
    serverUrl: () => serverUrl,
    forgetEverything: () => askParent('forgetEverything'),
    closeBreakers: () => askParent('closeBreakers'),
    waiting: () => askParent('waiting'),
  })
  await gateway.listen({ port, host: '127.0.0.1' })
  answerParent({
    environment: async () => ({ environment: world.environment(url), departments: world.departmentAddresses(url) }),
    serverIs: async (at: string) => void (serverUrl = at),
  })
  process.on('disconnect', () => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void Promise.all([gateway.close(), world.close()]).then(() => process.exit(0)))
  }
}

main().catch((error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${process.env.PORT ?? 8788} is taken: end what uses it, or set PORT to another.` : error)
  process.exit(1)
})
