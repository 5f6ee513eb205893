import type { FastifyInstance } from 'fastify'
import { networks, type Network } from '../situation'
import type { World } from '../world'
import type { Backstage } from './backstage'
import { whenServerFollows } from './clock-follower'
import { upsets, type PhoneNetwork, type Upset } from './network'

interface Changes {
  readonly network?: Network
  /** What happens to the next request. */
  readonly next?: Upset
}

interface RunningOptions extends Backstage {
  readonly world: World
  readonly network: PhoneNetwork
}

const oneOf = (values: readonly string[]) => ({ type: 'string', enum: values })

/** What a tester changes while the phone goes on: its network, what happens to its next request, how late it is. */
export function addRunning(app: FastifyInstance, { world, network, ...backstage }: RunningOptions): void {
  const now = () => ({ now: world.clock.now().toISOString() })

  app.get('/simulator/now', async () => now())

  app.post<{ Body: Changes }>(
    '/simulator/phone',
    { schema: { body: { type: 'object', properties: { network: oneOf(networks), next: oneOf(upsets) } } } },
    async ({ body }) => {
      if (body.network) world.situation = { ...world.situation, network: body.network }
      if (body.next) network.next(body.next)
      return now()
    },
  )

  app.get('/simulator/waiting', async () => ({ ...now(), waiting: await backstage.waiting() }))

  /** Lets time pass until then: what is due by then is done. */
  app.post<{ Body: { to: string } }>(
    '/simulator/pass',
    { schema: { body: { type: 'object', required: ['to'], properties: { to: { type: 'string' } } } } },
    async ({ body }, reply) => {
      const ms = Date.parse(body.to) - world.clock.now().getTime()
      if (Number.isNaN(ms)) return reply.code(400).send({ message: `看不懂这个时间：${body.to}` })
      if (ms > 0) world.clock.pass(ms)
      await whenServerFollows(world.clock, backstage.serverUrl())
      return now()
    },
  )
}
