import { answerParent } from '../../mock/process'
import { emptyTables } from '../../mock/simulator/empty-tables'
import { readConfig } from '../../server/config'
import { startServer } from '../../server/run'

/** The server as in production, with two doors more for the tester's page, which open to the starter alone. */
async function main(): Promise<void> {
  const starting = startServer(readConfig())
  const stop = () => void starting.then((server) => server.stop()).finally(() => process.exit(0))
  process.on('disconnect', stop)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  const { app, url } = await starting
  answerParent({
    url: async () => url,
    forgetEverything: async () => {
      await emptyTables(app.context.ports.sql)
      await app.context.reset()
    },
    closeBreakers: () => app.context.reset(),
  })
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
