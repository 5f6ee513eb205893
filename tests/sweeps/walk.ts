import { randomUUID } from 'node:crypto'
import { residents } from '../../mock/residents'
import { reaches } from '../../src/shared/contract'
import type { Answered, Resident } from '../../server/testing/app'
import { mustPush } from '../harness/push'
import type { RealStack } from '../harness/real-stack'
import { endpoints, type Swept } from './endpoints'
import { addressOf, goodInput, type Ask } from './inputs'
import type { RequestInput } from '../../server/testing/requests'

const named = (name: string) => endpoints.find((one) => one.name === name) as Swept

/** The mock world's residents before the real server, as the sweeps ask it. */
export class Walk {
  constructor(
    private readonly stack: RealStack,
    /** Sees each request go out and come back. */
    private readonly during: (
      asking: () => Promise<Answered>,
      swept: Swept,
      input: RequestInput,
    ) => Promise<Answered> = (asking) => asking(),
  ) {}

  readonly ask: Ask = async (swept, input, { token } = {}) => {
    const { method } = swept.endpoint
    const headers = {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(input.body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    }
    const payload = input.body && JSON.stringify(input.body)
    const asking = async (): Promise<Answered> => {
      const got = await this.stack.app.inject({ method, url: addressOf(swept, input), headers, payload })
      return { status: got.statusCode, headers: {}, text: got.body, body: got.json() }
    }
    return this.during(asking, swept, input)
  }

  /** One of them, known as well as this endpoint asks. */
  async enter(id: string, { endpoint }: Swept, channel: 'weapp' | 'h5' = 'weapp'): Promise<Resident> {
    const { name, idNumber } = residents.find((one) => one.id === id) ?? { name: '', idNumber: '' }
    const { wechat } = this.stack.world
    const signIn = await this.ask(named('platform.signIn'), { body: { channel, code: wechat.issue(id, channel) } })
    const { token } = signIn.body
    if (reaches(endpoint.level, 'realName')) {
      const body = { name, idNumber, code: wechat.issue(id, 'realName') }
      await this.ask(named('platform.proveName'), { body }, { token })
    }
    return { token, openid: '', name, idNumber, person: '' }
  }

  /** A request of this resident that should be granted, and its answer. */
  async granted(id: string, swept: Swept, city: string): Promise<Answered> {
    const { app, sql, world } = this.stack
    const resident = await this.enter(id, swept)
    const input = await goodInput(
      swept,
      { city, resident },
      {
        ask: this.ask,
        code: (use) => world.wechat.issue(id, use),
        look: (verifyId) => void world.wechat.faces.look(verifyId, id, 'same'),
        settle: async () => void (await app.context.queue.runDue()),
        push: (of, department, path, body) => {
          const { key } = world.departmentAddresses('')[of]?.[department] ?? {}
          return mustPush({ app, clock: world.clock }, { city: of, department, path, body }, { key })
        },
        inBrowser: () => this.enter(id, swept, 'h5'),
        another: async () => {
          // One who asks everybody would have too many waiting
          await sql`delete from invitations`
          return this.enter(id === 'renter' ? 'rare' : 'renter', swept)
        },
      },
    )
    return this.ask(swept, input, { token: resident.token })
  }
}
