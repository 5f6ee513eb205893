import { randomUUID } from 'node:crypto'
import { reaches } from '../../src/shared/contract'
import { startTestApp, type Answered, type Resident, type TestApp } from '../../server/testing/app'
import type { TestAppOptions } from '../../server/testing/app'
import type { RequestInput } from '../../server/testing/requests'
import { mustPush } from '../harness/push'
import { AnyDepartment } from './any-department'
import { takes, type Swept } from './endpoints'
import { Watch } from './in-time'
import { aboutOf, addressOf, goodInput, type Ask } from './inputs'

export interface Harness extends TestApp {
  readonly department: AnyDepartment
  readonly ask: Ask
  /** A request of this resident that should be granted. */
  goodInput(swept: Swept, resident: Resident, city?: string): Promise<RequestInput>
  /** Signs in a resident known just well enough for this endpoint. */
  callerFor(swept: Swept): Promise<Resident>
}

/** The real server over a real database, before departments that answer anything their protocols allow. */
export async function startHarness(options: TestAppOptions = {}): Promise<Harness> {
  const department = new AnyDepartment()
  const departments = await department.listen()
  const breakerPolicy = { faults: 1e6, pause: 1, backoff: [1, 2] } as const
  const app = await startTestApp({ breakerPolicy, ...options, config: { departments, ...options.config } })

  const watch = new Watch()
  department.told = (answer) => watch.note(answer)

  const send: TestApp['send'] = (method, url, sending = {}) =>
    watch.inTime(aboutOf(method, url, sending.body), () => app.send(method, url, sending))

  const ask: Ask = (swept, input, sending = {}) =>
    send(swept.endpoint.method, addressOf(swept, input), { ...sending, body: input.body })

  const callerFor: Harness['callerFor'] = async ({ endpoint: { level } }) => {
    if (reaches(level, 'realName')) return app.resident()
    const token = await app.signIn()
    const [openid = ''] = [...app.wechat.people.keys()].slice(-1)
    const { name, idNumber } = app.wechat.people.get(openid) ?? { name: '', idNumber: '' }
    return { token: level === 'none' ? '' : token, openid, name, idNumber, person: '' }
  }

  return {
    ...app,
    send,
    department,
    ask,
    goodInput: (swept, resident, city = 'yunlan') => {
      const code = () => `${resident.openid}:${randomUUID()}`
      const settle = async () => void (await app.app.context.queue.runDue())
      // This WeChat takes whoever looks for the holder of the phone
      return goodInput(
        swept,
        { city, resident },
        {
          ask,
          code,
          settle,
          push: (of, department, path, body) => mustPush(app, { city: of, department, path, body }),
          look: () => undefined,
          another: () => app.resident('王五'),
          inBrowser: () => app.resident(resident.name, resident.idNumber, 'h5'),
        },
      )
    },
    callerFor,
    close: async () => {
      await app.close()
      await department.server.close()
      await watch.close()
    },
  }
}

export interface Granted {
  readonly resident: Resident
  readonly input: RequestInput
  readonly answer: Answered
  /** The idempotency key it went under. */
  readonly key: string
}

/** A granted request and its answer: residents are tried until one has what it takes. @throws Error when nobody has */
export async function granted(harness: Harness, swept: Swept, city = 'yunlan'): Promise<Granted> {
  let last: Answered | undefined
  for (let tries = 0; tries < 12; tries++) {
    const resident = await harness.callerFor(swept)
    const input = await harness.goodInput(swept, resident, city)
    const key = randomUUID()
    const answer = await harness.ask(swept, input, { token: resident.token, headers: { 'idempotency-key': key } })
    if (answer.status === 200) return { resident, input, answer, key }
    last = answer
    if (!takes(swept.endpoint, 'city')) break
  }
  throw new Error(`no good request for ${swept.name}: write tests/requests.ts. Last answer: ${last?.text}`)
}
