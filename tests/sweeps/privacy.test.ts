import type { Answered, Resident } from '../../server/testing/app'
import { ends, fieldsOf, type Swept } from './endpoints'
import { startHarness, type Harness } from './harness'
import { addressOf } from './inputs'
import { chosen, sweep } from './sweep'

let harness: Harness
let log = ''
let faults = 0
beforeAll(async () => {
  const logStream = { write: (line: string) => void (log += line) }
  harness = await startHarness({ config: { logLevel: 'trace' }, logStream })
})
afterAll(() => harness.close())
beforeEach(() => {
  harness.department.mood = 'well'
  log = ''
})

const NAME = '欧阳㐂甯'
const all = sweep()

/** Everything of a resident that belongs in no log and no error, however it is written. */
const secretsOf = ({ name, idNumber, token, openid }: Resident): string[] =>
  [name, encodeURIComponent(name), JSON.stringify(name).replace(/[^\x20-\x7e]/g, ''), idNumber, token, openid].filter(
    (secret) => secret.length > 2,
  )

/** The secrets that came out where none should: in the log, or in what an error said. */
function leaks(resident: Resident, answers: readonly Answered[]): string[] {
  const told = answers.filter(({ status }) => status !== 200).map(({ text, headers }) => text + JSON.stringify(headers))
  return secretsOf(resident).filter((secret) => log.includes(secret) || told.some((text) => text.includes(secret)))
}

const residentFor = async (swept: Swept): Promise<Resident> => {
  const known = await harness.resident(NAME)
  return swept.endpoint.level === 'none' ? { ...known, token: '' } : known
}

describe.each(['well', 'down', 'slow', 'refusing', 'garbled'] as const)('departments are %s', (mood) => {
  all('%s: neither log nor error tells who asked', async (_, swept) => {
    const resident = await residentFor(swept)
    const input = await harness.goodInput(swept, resident)
    harness.department.mood = mood
    const answer = await harness.ask(swept, input, { token: resident.token })
    await harness.app.context.queue.runDue()
    expect(leaks(resident, [answer])).toEqual([])
    expect(log).toContain(`"route":"${swept.endpoint.method} ${swept.endpoint.path}"`)
  })
})

all('%s: what a request has in the wrong place is not repeated', async (_, swept) => {
  const resident = await residentFor(swept)
  const { name, idNumber, token, openid } = resident
  const { method, query, body } = swept.endpoint
  const input = await harness.goodInput(swept, resident)
  const url = addressOf(swept, input)
  const personal = [name, idNumber, openid, `${name}\0`]
  const answers: Answered[] = []
  const ask = async (options: { url?: string; body?: unknown; headers?: Record<string, string> }) =>
    answers.push(await harness.send(method, options.url ?? url, { token, body: input.body, ...options }))

  for (const value of personal) {
    await ask({
      url: `${url}${url.includes('?') ? '&' : '?'}${encodeURIComponent(value)}=${encodeURIComponent(value)}`,
    })
    await ask({ url: `${swept.endpoint.path}/${encodeURIComponent(value)}` })
    for (const field of Object.keys(fieldsOf(query)))
      await ask({ url: addressOf(swept, { ...input, query: { ...input.query, [field]: value } }) })
    if (body) {
      for (const field of Object.keys(fieldsOf(body)))
        await ask({ body: { ...input.body, [field]: { [value]: value } } })
      await ask({ body: { ...input.body, more: value } })
      await ask({ body: `{"name":"${value}` })
    }
  }
  for (const header of ['idempotency-key', 'x-client-version', 'accept-language', 'content-type', 'user-agent'])
    await ask({ headers: { [header]: `${idNumber} ${openid} ${token}` } })
  await ask({ headers: { authorization: `Basic ${token}${idNumber}` } })
  expect(answers.some(({ status }) => status >= 400)).toBe(true)
  expect(leaks(resident, answers)).toEqual([])
})

all('%s: a table that is away is a whole error, and not a word of question or query', async (_, swept) => {
  const tables = await harness.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`
  let resident = await residentFor(swept)
  for (const { name } of tables) {
    if (ends(swept)) resident = await residentFor(swept)
    const input = await harness.goodInput(swept, resident)
    await harness.sql`alter table ${harness.sql(name)} rename to away`
    await harness.app.context.reset()
    const answer = await harness
      .ask(swept, input, { token: resident.token })
      .finally(() => harness.sql`alter table away rename to ${harness.sql(name)}`)
    if (answer.status < 500) continue
    faults += 1
    expect([answer.status, answer.body.error.code]).toEqual([500, 'INTERNAL'])
    expect(answer.text).not.toMatch(/relation|select|insert|\.ts/i)
    expect(leaks(resident, [answer])).toEqual([])
  }
})

test('and there were such tables', () => {
  const personal = chosen.filter(({ endpoint }) => endpoint.owner === 'subject')
  expect(faults).toBeGreaterThanOrEqual(personal.length)
})
