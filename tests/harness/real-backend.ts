import type { Backend } from './backend'
import { inject } from './inject'
import { morning, startRealStack } from './real-stack'
import { situationOf, usual } from '../../mock/situation'
import { emptyTables } from '../../mock/simulator/empty-tables'
import type { CodeUse } from '../../mock/wechat/codes'
import type { FaceDone } from '../../mock/wechat/face'

/** Server, database and mock world; `operations` are what a journey may do to the world. */
export async function startBackend(): Promise<Backend> {
  const stack = await startRealStack()
  const { app, sql, world } = stack
  let listening: Promise<string> | undefined
  const operations: Readonly<Record<string, (argument: never) => unknown>> = {
    loginCode: ({ resident, channel }: { resident: string; channel: CodeUse }) => world.wechat.issue(resident, channel),
    nameCode: (resident: string) => world.wechat.issue(resident, 'realName'),
    /** What the phone's holder does when WeChat's camera opens. @returns WeChat's error code, 0 where it went well */
    face: ({ verifyId, resident, done }: { verifyId: string; resident: string; done: FaceDone }) =>
      world.wechat.faces.look(verifyId, resident, done),
    resident: (id: string) => world.wechat.resident(id),
    /** As the tester's page has it: `{ "housing-fund": "down", "now": … }`. */
    situation: async (query: Record<string, string>) => {
      const now = world.clock.now().toISOString()
      world.set({ ...usual, ...situationOf({ now, ...query }) })
      await app.context.reset()
    },
    pass: (ms: number) => world.clock.pass(ms),
    /** The holder of this phone said yes to a message in WeChat. */
    allow: ({ resident, templates }: { resident: string; templates: string[] }) =>
      templates.forEach((template) => world.wechat.allow(resident, template)),
    /** The queue does what is due. */
    jobs: () => app.context.queue.runDue(),
    /** Departments tell what they tell unasked. */
    pushes: async () => world.push(await (listening ??= app.listen({ port: 0, host: '127.0.0.1' }))),
    messages: () => world.wechat.messages,
    traffic: () => world.traffic.all(),
    forgetSessions: async () => {
      await sql`delete from sessions`
      await app.context.reset()
    },
    reset: async (now?: string) => {
      world.reset()
      world.clock.set(now ?? morning)
      await emptyTables(sql)
      await app.context.reset({ copies: true })
    },
  }
  return {
    request: (request) => inject(app, request),
    operate: async (name, argument) => {
      const operation = operations[name]
      if (!operation) throw new Error(`the backend has no operation ${name}`)
      return (await operation(argument as never)) ?? null
    },
    close: () => stack.close(),
  }
}
