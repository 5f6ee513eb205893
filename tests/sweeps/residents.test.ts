import { randomUUID } from 'node:crypto'
import { residents } from '../../mock/residents'
import { reaches } from '../../src/shared/contract'
import type { Answered, Resident } from '../../server/testing/app'
import type { Asker } from '../../server/testing/requests'
import { startRealStack, type RealStack } from '../harness/real-stack'
import { answerFaults } from './answers'
import { endpoints, takes, type Swept } from './endpoints'
import { Watch } from './in-time'
import { aboutOf, addressOf, goodInput, type Ask } from './inputs'
import { chosen, sweep } from './sweep'

const watch = new Watch()
let stack: RealStack
beforeAll(async () => {
  stack = await startRealStack()
  stack.world.traffic.listen(({ to, path, answered }) => watch.note(`${to}${path}: ${JSON.stringify(answered)}`))
})
afterAll(async () => {
  await stack.close()
  await watch.close()
})

const ask: Ask = async (swept, input, { token } = {}): Promise<Answered> => {
  const { method } = swept.endpoint
  const headers = {
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(input.body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
  }
  const payload = input.body && JSON.stringify(input.body)
  const url = addressOf(swept, input)
  const asking = () => stack.app.inject({ method, url, headers, payload })
  const got = await watch.inTime(aboutOf(method, url, input.body), asking)
  return { status: got.statusCode, headers: {}, text: got.body, body: got.json() }
}

const named = (name: string) => endpoints.find((one) => one.name === name) as Swept

/** One of the mock world's residents, known as well as this endpoint asks. */
async function enter(
  id: string,
  { endpoint }: Swept,
  channel: 'weapp' | 'h5' = 'weapp',
): Promise<{ resident: Resident; code: Asker['code'] }> {
  const { name, idNumber } = residents.find((one) => one.id === id) ?? { name: '', idNumber: '' }
  const code = (use: 'weapp' | 'realName') => stack.world.wechat.issue(id, use)
  const signIn = await ask(named('platform.signIn'), { body: { channel, code: stack.world.wechat.issue(id, channel) } })
  const { token } = signIn.body
  if (reaches(endpoint.level, 'realName')) {
    await ask(named('platform.proveName'), { body: { name, idNumber, code: code('realName') } }, { token })
  }
  return { resident: { token, openid: '', name, idNumber, person: '' }, code }
}

const served = new Set<string>()

describe.each(residents.map(({ id }) => id))('%s', (id) => {
  sweep()('%s answers as promised', async (name, swept) => {
    for (const city of takes(swept.endpoint, 'city') ? ['yunlan', 'qinghe'] : ['yunlan']) {
      const { resident, code } = await enter(id, swept)
      const input = await goodInput(
        swept,
        { city, resident },
        {
          ask,
          code,
          look: (verifyId) => void stack.world.wechat.faces.look(verifyId, id, 'same'),
          settle: async () => void (await stack.app.context.queue.runDue()),
          inBrowser: async () => (await enter(id, swept, 'h5')).resident,
          another: async () => (await enter(id === 'renter' ? 'rare' : 'renter', swept)).resident,
        },
      )
      const answer = await ask(swept, input, { token: resident.token })
      expect(answerFaults(swept, answer)).toEqual([])
      if (answer.status === 200) served.add(name)
    }
  })
})

test('every endpoint has somebody it serves', () => {
  expect([...served].sort()).toEqual(chosen.map(({ name }) => name).sort())
})
