import path from 'node:path'
import type { Waiting } from '../../../mock/simulator/backstage'
import { emptyTables } from '../../../mock/simulator/empty-tables'
import { waitingIn } from '../../../mock/simulator/waiting'
import { buildGateway } from '../../../mock/simulator/gateway'
import { buildWorld, type World } from '../../../mock/world'
import { root } from '../../../scripts/lib/build'
import { startRealStack } from '../../harness/real-stack'

export interface RealSite {
  readonly origin: string
  readonly world: World
  /** Nobody has ever been here. */
  forgetEverything(): Promise<void>
  /** The queue does what is due. */
  runDue(): Promise<unknown>
  /** Departments tell what they tell unasked. */
  push(): Promise<void>
  /** Every session has ended on the server. */
  forgetSessions(): Promise<void>
  close(): Promise<void>
}

/** Everything `npm start` starts, in this process: pages, tester's page, server, database, world. */
export async function openRealSite(): Promise<RealSite> {
  const world = buildWorld()
  const up = {
    serverUrl: '',
    forgetEverything: async () => undefined as void,
    closeBreakers: async () => undefined as void,
    waiting: async (): Promise<readonly Waiting[]> => [],
  }
  const gateway = await buildGateway({
    world,
    dist: path.join(root, 'dist/h5'),
    serverUrl: () => up.serverUrl,
    forgetEverything: () => up.forgetEverything(),
    closeBreakers: () => up.closeBreakers(),
    waiting: () => up.waiting(),
  })
  const origin = await gateway.listen({ port: 0, host: '127.0.0.1' })
  const stack = await startRealStack({ world, publicUrl: origin })
  up.serverUrl = await stack.app.listen({ port: 0, host: '127.0.0.1' })
  up.closeBreakers = () => stack.app.context.reset()
  up.waiting = () => waitingIn(stack.sql)
  up.forgetEverything = async () => {
    await emptyTables(stack.sql)
    await stack.app.context.reset({ copies: true })
  }
  return {
    origin,
    world,
    forgetEverything: () => up.forgetEverything(),
    push: () => world.push(up.serverUrl),
    runDue: () => stack.app.context.queue.runDue(),
    forgetSessions: async () => {
      await stack.sql`delete from sessions`
      await stack.app.context.reset()
    },
    close: async () => {
      await gateway.close()
      await stack.close()
    },
  }
}
