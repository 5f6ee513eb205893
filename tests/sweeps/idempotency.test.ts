import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { endpoints } from './endpoints'
import { granted, startHarness, type Harness } from './harness'
import { seed } from './inputs'
import { valuesOf } from './schema-samples'
import { stored } from './stored'
import { sweep } from './sweep'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

/** Acts of strangers: there is no session to keep a key for. */
const keyless: Record<string, string> = {
  'platform.signIn': 'WeChat gives each code once: a repeat is refused with CODE_USED',
  'platform.clientError': 'a fault told twice is counted twice, and harms nobody',
  'platform.searchMissed': 'a search told twice is counted twice, and harms nobody',
}

test('no other act can be done without a session', () => {
  const found = endpoints.filter(({ endpoint }) => !endpoint.idempotent && endpoint.level === 'none')
  expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(keyless).sort())
})

/** Whoever deletes their account is nobody afterwards: a repeat finds no session, and hears that it has ended. */
const acts = sweep(({ idempotent, level, act }) => !idempotent && level !== 'none' && act !== 'delete-account')

/** What an act of a resident changes, besides the log of who read what. */
const changes = () => stored(harness.sql, ['reads'])

acts('%s: demands a key, and a fit one', async (_, swept) => {
  const { resident, input } = await granted(harness, swept)
  const before = await changes()
  const ask = (key: string) => harness.ask(swept, input, { token: resident.token, headers: { 'idempotency-key': key } })
  const missing = await ask('')
  expect([missing.status, missing.body.error?.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING'])
  for (const key of ['short', 'a key with spaces', 'x'.repeat(129)]) {
    const { status, body } = await ask(key)
    expect([status, body.error?.code]).toEqual([400, 'INPUT_INVALID'])
  }
  expect(await changes()).toEqual(before)
})

acts('%s: a repeat gets the same answer, and does nothing', async (_, swept) => {
  const { resident, input, answer, key } = await granted(harness, swept)
  const { department, wechat } = harness
  const [before, asked, told] = [await changes(), department.server.asked.length, wechat.server.asked.length]
  const again = () => harness.ask(swept, input, { token: resident.token, headers: { 'idempotency-key': key } })
  const repeats = [await again(), ...(await Promise.all([again(), again()]))]
  expect(repeats.map(({ status, text }) => [status, text])).toEqual([1, 2, 3].map(() => [200, answer.text]))
  expect(await changes()).toEqual(before)
  expect([department.server.asked.length, wechat.server.asked.length]).toEqual([asked, told])
})

const rows = (tables: Record<string, string>) =>
  Object.entries(tables).map(([name, held]) => [name, parseInt(held)] as const)

acts('%s: the same act at one moment is done once', async (_, swept) => {
  for (let tries = 0; tries < 12; tries++) {
    const { token, ...resident } = await harness.callerFor(swept)
    const input = await harness.goodInput(swept, { token, ...resident })
    const before = Object.fromEntries(rows(await changes()))
    const headers = { 'idempotency-key': randomUUID() }
    const answers = await Promise.all([1, 2, 3].map(() => harness.ask(swept, input, { token, headers })))
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body.error?.code ?? body]))).size).toBe(1)
    if (answers[0]?.status !== 200) continue
    const grown = rows(await changes()).filter(([name, count]) => count > (before[name] ?? 0) + 1)
    return expect(grown).toEqual([])
  }
  throw new Error('nobody could do it')
})

acts('%s: another wish under the same key is refused', async (_, swept) => {
  const { resident, input, key } = await granted(harness, swept)
  const before = await changes()
  const [changed] = fc.sample(
    valuesOf(swept.endpoint.body ?? {}).filter((body) => JSON.stringify(body) !== JSON.stringify(input.body)),
    { seed, numRuns: 1 },
  ) as [Record<string, unknown>]
  const { subject: _subject, ...body } = changed
  const here = 'city' in body ? { ...body, city: 'yunlan' } : body
  // An act that takes nothing but a city is another one elsewhere
  const isSame = JSON.stringify(here) === JSON.stringify(input.body)
  const wish = { ...input, body: isSame ? { ...here, city: 'qinghe' } : here }
  const answer = await harness.ask(swept, wish, { token: resident.token, headers: { 'idempotency-key': key } })
  expect([answer.status, answer.body.error?.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED'])
  expect(await changes()).toEqual(before)
})
