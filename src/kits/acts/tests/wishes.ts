import { randomUUID } from 'node:crypto'
import type { Message, ModulePorts, ServiceModule } from '../../../../server/module'
import type { ActContext, Caller } from '../../../../server/ports'
import { startTestApp, type TestApp } from '../../../../server/testing/app'
import type { Act, ActKind, Port, Running, Step } from '../server/port'

export type State = 'asked' | 'taken' | 'refused' | 'done' | 'lost'
export type Wish = { readonly thing: string; readonly at: string | null }
export type Outcome = { readonly number: string; readonly note: string }
export type WishAct = Act<State, Wish, Outcome>

/** What a kind does is told by the test; what it was asked is kept. */
export interface WishWorld {
  run: (act: WishAct, tools: Running) => Promise<Step<State, Outcome>>
  message: (act: WishAct) => Message | undefined
  readonly runs: { readonly act: WishAct; readonly tools: Running }[]
}

export const HOUR_MS = 3600_000

const taken = async (): Promise<Step<State, Outcome>> => ({ state: 'taken', outcome: { number: 'W-1' } })

/** A kind with every part that one may have, and one with only what it must have. */
export const wishKinds = (world: WishWorld) => {
  const wish = {
    kind: 'demo.wish',
    next: { asked: ['taken', 'refused'], taken: ['done', 'lost'], refused: [], done: [], lost: [] },
    first: 'asked',
    underway: 'BUSY',
    run: async (act, tools) => {
      world.runs.push({ act, tools })
      return world.run(act, tools)
    },
    giveUp: { afterMs: 24 * HOUR_MS, state: 'refused' },
    runAt: ({ at }, now) => (at ? new Date(at) : now),
    message: (act) => world.message(act) ?? told(act, '好了'),
    formerEvents: ['demo.wished'],
  } as const satisfies ActKind<State, Wish, Outcome>
  const plain = {
    kind: 'demo.plain',
    next: { asked: ['taken', 'refused'], taken: [], refused: [], done: [], lost: [] },
    first: 'asked',
    underway: 'NOT_YOURS',
    run: async (act, tools) => {
      world.runs.push({ act, tools })
      return { state: 'taken' }
    },
    giveUp: { afterMs: HOUR_MS, state: 'refused' },
  } as const satisfies ActKind<State, Wish, Outcome>
  const each = { ...plain, kind: 'demo.each', about: ({ thing }: Wish) => thing } as const satisfies ActKind<
    State,
    Wish,
    Outcome
  >
  return { wish, plain, each }
}

export const told = ({ city, actor }: WishAct, progress: string): Message => ({
  city,
  person: actor,
  template: 'case-progress',
  page: '/services/demo/pages/wish/index',
  data: { matter: '愿望', progress },
})

const manifest = {
  id: 'demo',
  title: { zh: '演示', en: 'Demo' },
  promise: { zh: '演示', en: 'Demo' },
  officialName: '演示',
  department: 'demo',
  level: 'realName',
  status: 'draft',
  cost: { zh: '不收费', en: 'Free' },
  time: { zh: '马上', en: 'At once' },
  kits: ['acts'],
  pages: [{ name: 'wish', title: { zh: '演示', en: 'Demo' } }],
} as const

/** A service with acts and nothing else. @param take Gets its ports when the server is put together */
export const wishService = (given: unknown, take: (ports: ModulePorts) => void = () => undefined): ServiceModule => ({
  id: 'demo',
  manifest,
  contract: {},
  responses: {},
  given: { acts: given },
  routes: (ports) => {
    take(ports)
    return {}
  },
})

export interface WishHouse {
  readonly app: TestApp
  readonly acts: Port
  readonly world: WishWorld
  readonly kinds: ReturnType<typeof wishKinds>
  /** A request of this person, under a new act id unless one is given. */
  context(person: string, actId?: string): ActContext<Caller<string, string>>
  /** Does what is due, as the queue would. */
  work(): Promise<void>
  /** Events that wait: kind and payload, the oldest first. */
  events(): Promise<readonly { readonly kind: string; readonly payload: unknown; readonly runAt: Date }[]>
  /** Back to a kind that is taken and told of, and to an empty queue. */
  reset(): Promise<void>
}

const hasActs = (ports: object): ports is { readonly acts: Port } => 'acts' in ports

/** The whole server with one service whose acts do as a test says. */
export async function startWishes(): Promise<WishHouse> {
  const world: WishWorld = { run: taken, message: () => undefined, runs: [] }
  const kinds = wishKinds(world)
  let acts: Port | undefined
  const service = wishService(kinds, (ports) => {
    if (hasActs(ports)) acts = ports.acts
  })
  const app = await startTestApp({ services: [service] })
  if (!acts) throw new Error('the service got no acts')
  const { clock, sql } = app
  return {
    app,
    acts,
    world,
    kinds,
    context: (person, actId = randomUUID()) => ({
      caller: { sessionId: 's', accountId: 'a', level: 'realName', actor: person, subject: person },
      endpoint: 'demo.wish',
      requestId: 'r1',
      now: clock.now(),
      language: 'zh',
      actId,
    }),
    work: async () => {
      await app.app.context.queue.runDue()
    },
    events: async () => sql`select kind, payload, run_at as "runAt" from outbox order by id`,
    reset: async () => {
      world.run = taken
      world.message = () => undefined
      world.runs.length = 0
      await sql`delete from outbox`
    },
  }
}
