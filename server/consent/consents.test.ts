import { demoProtocol } from '../testing/demo'
import { endExpired } from './consents'
import type { Answered, Resident } from '../testing/app'
import { startAskingApp, type AskingApp } from '../testing/asking'
import type { Reply } from '../testing/http-server'
import type { HandlersOf, ModulePorts, ServiceModule } from '../module'

/** A service that looks something up beforehand, under a purpose or without one. */
const purpose = 'asker.look'
const text = (zh: string) => ({ zh, en: zh })
const words = {
  title: text('看一眼'),
  data: text('余额'),
  from: text('中心'),
  why: text('试试'),
  stops: text('不看了'),
}
const described = {
  summary: 'Look',
  response: { type: 'object', additionalProperties: true },
  errors: [],
  examples: { default: {} },
} as const
const endpoint = { method: 'GET', level: 'realName', owner: 'session', idempotent: true, rate: 'read' } as const
const contract = {
  look: { ...endpoint, path: '/asker/look' },
  elsewhere: { ...endpoint, path: '/asker/elsewhere' },
  without: { ...endpoint, path: '/asker/without' },
} as const
const routes = ({
  people,
  departments,
}: ModulePorts): HandlersOf<typeof contract, Record<keyof typeof contract, typeof described>> => {
  const ask = async (person: Awaited<ReturnType<typeof people.under>>, department?: string) => {
    const { answer, stale } = await departments
      .of(demoProtocol, 'yunlan', department)
      .about(person)
      .ask('records', {}, { copy: true })
    return { balance: answer.balance, stale }
  }
  return {
    look: async (context) => ask(await people.under(purpose, context)),
    elsewhere: async (context) => ask(await people.under(purpose, context), 'other'),
    without: async (context) => ask(await people.of(context), 'other'),
  }
}
const asker: ServiceModule = {
  id: 'asker',
  contract,
  responses: { look: described, elsewhere: described, without: described },
  routes,
  consent: { purposes: { look: { ...words, department: 'main', months: 12 } } },
  manifest: {
    ...{
      id: 'asker',
      title: text('问问'),
      promise: text('问'),
      officialName: '问',
      department: 'main',
      level: 'realName',
    },
    ...{ status: 'released', cost: text('不收费'), time: text('马上'), kits: [], pages: [] },
  },
}

let app: AskingApp
let reply: () => Reply
beforeAll(async () => {
  app = await startAskingApp(['main', 'other'], () => reply(), { services: [asker], kits: [] })
})
afterAll(() => app.close())
beforeEach(() => {
  app.asked.length = 0
  reply = () => ({ body: { balance: 5 } })
})

const get = (who: Resident, url: string) => app.send('GET', url, { token: who.token })
const give = (who: Resident) => app.send('POST', '/me/consents', { token: who.token, body: { purpose } })
const withdraw = (who: Resident) => app.send('POST', '/me/consents/withdrawn', { token: who.token, body: { purpose } })
const code = ({ status, body }: Answered) => [status, body.error?.code]
const copies = (who: Resident) => app.sql`select 1 from department_copies where person = ${who.person}`

interface List {
  readonly live: readonly Record<string, unknown>[]
  readonly ended: readonly Record<string, unknown>[]
  readonly offered: readonly Record<string, unknown>[]
}
const listOf = async (who: Resident) => (await get(who, '/me/consents')).body as unknown as List

test('a department is not asked for another purpose without a consent, whatever the handler does', async () => {
  const resident = await app.resident()
  const refused = await get(resident, '/asker/look')
  expect([...code(refused), refused.body.error.purpose]).toEqual([403, 'CONSENT_NEEDED', purpose])
  expect(app.asked).toEqual([])
  await give(resident)
  expect((await get(resident, '/asker/look')).body).toEqual({ balance: 5, stale: false })
})

test('a consent is for its own department, and another department is not asked without one', async () => {
  const resident = await app.resident()
  await give(resident)
  expect(code(await get(resident, '/asker/elsewhere'))).toEqual([403, 'CONSENT_NEEDED'])
  expect(code(await get(resident, '/asker/without'))).toEqual([403, 'CONSENT_NEEDED'])
  expect(app.asked).toEqual([])
})

test('a read under a consent is in the log, under its purpose', async () => {
  const resident = await app.resident()
  await give(resident)
  await get(resident, '/asker/look')
  expect((await get(resident, '/me/reads')).body.reads).toMatchObject([{ purpose, title: '问问', by: 'self' }])
})

test('withdrawn, it stops at once, and what was kept for it goes', async () => {
  const resident = await app.resident()
  const { receipt, until } = (await give(resident)).body
  expect(until).toBe('2027-11-23')
  await get(resident, '/asker/look')
  expect(await copies(resident)).toHaveLength(1)
  const { body } = await withdraw(resident)
  expect(body).toMatchObject({ wiped: 1, ended: { purpose, receipt, how: 'withdrawn' } })
  expect(await copies(resident)).toHaveLength(0)
  expect(code(await get(resident, '/asker/look'))).toEqual([403, 'CONSENT_NEEDED'])
  const { live, ended, offered } = await listOf(resident)
  expect([live, ended.length, offered.some((one) => one.purpose === purpose)]).toEqual([[], 1, true])
  expect(code(await withdraw(resident))).toEqual([404, 'NOT_FOUND'])
})

test('withdrawn while the department thinks: nobody hears the answer, and nothing is kept', async () => {
  const resident = await app.resident()
  await give(resident)
  reply = () => ({ body: { balance: 5 }, after: withdraw(resident) })
  expect(code(await get(resident, '/asker/look'))).toEqual([403, 'CONSENT_NEEDED'])
  expect(await copies(resident)).toHaveLength(0)
})

test('it ends by itself after its last day, with what was kept, and can be given again', async () => {
  const resident = await app.resident()
  await give(resident)
  await app.sql`update consents set until = '2026-11-23' where person = ${resident.person}`
  expect((await get(resident, '/asker/look')).status).toBe(200)
  await app.sql`update consents set until = '2026-11-22' where person = ${resident.person}`
  expect(code(await get(resident, '/asker/look'))).toEqual([403, 'CONSENT_NEEDED'])
  expect((await listOf(resident)).ended).toMatchObject([{ how: 'expired', endedAt: '2026-11-23T00:00:00+08:00' }])
  await endExpired(app.sql, app.clock.now())
  expect(await copies(resident)).toHaveLength(0)
  expect((await listOf(resident)).ended).toMatchObject([{ how: 'expired' }])
  await give(resident)
  expect((await listOf(resident)).live).toHaveLength(1)
})

test('said twice it is one consent, from today; a purpose nobody declares is none', async () => {
  const resident = await app.resident()
  await Promise.all([give(resident), give(resident)])
  expect((await listOf(resident)).live).toHaveLength(1)
  const odd = await app.send('POST', '/me/consents', { token: resident.token, body: { purpose: 'asker.nothing' } })
  expect(code(odd)).toEqual([404, 'NOT_FOUND'])
})

test('an answer about somebody else is refused, kept by nobody, and an alarm', async () => {
  const resident = await app.resident()
  await give(resident)
  await get(resident, '/asker/look')
  reply = () => ({ body: { balance: 9, idNumber: '990101190001010002' } })
  const answer = await get(resident, '/asker/look')
  expect(code(answer)).toEqual([502, 'DEPARTMENT_WRONG_PERSON'])
  reply = () => ({ status: 500 })
  expect((await get(resident, '/asker/look')).body).toEqual({ balance: 5, stale: true })
  reply = () => ({ body: { balance: 6, idNumber: resident.idNumber } })
  expect((await get(resident, '/asker/look')).body).toEqual({ balance: 6, stale: false })
})
