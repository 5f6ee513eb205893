import { answerParent } from '../../mock/process'
import { emptyTables } from '../../mock/simulator/empty-tables'
import { waitingIn } from '../../mock/simulator/waiting'
import { readConfig } from '../../server/config'
import { startServer } from '../../server/run'
import { serveUntilTold } from '../../server/until-told'

/** The server as in production, with a few doors more for the tester's page, which open to the starter alone. */
async function main(): Promise<void> {
  const { app, url } = await serveUntilTold(async (undo) => startServer(readConfig(), undo))
  answerParent({
    url: async () => url,
    forgetEverything: async () => {
      await emptyTables(app.context.ports.sql)
      await app.context.reset({ copies: true })
      app.context.queue.sowAgain()
    },
    closeBreakers: () => app.context.reset(),
    waiting: () => waitingIn(app.context.ports.sql),
  })
}

void main()
