import { reaches } from '../../src/shared/contract'
import { endpoints, type Swept } from './endpoints'
import { granted, startHarness, type Harness } from './harness'
import { sweep } from './sweep'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

const linesOf = (person: string) =>
  harness.sql<{ actor: string; endpoint: string; requestId: string }[]>`
    select actor, endpoint, request_id as "requestId" from reads where person = ${person} order by id`

const shownTo = async (token: string) => (await harness.send('GET', '/me/reads?limit=50', { token })).body.reads

/** What an endpoint left in the log, and what /me/reads shows of it, after one granted request. */
async function traces(swept: Swept) {
  const { resident, answer } = await granted(harness, swept)
  const requestId = answer.headers['x-request-id']
  const lines = (await linesOf(resident.person)).filter((line) => line.requestId === requestId)
  return { resident, lines, shown: await shownTo(resident.token) }
}

const personal = sweep(({ owner }) => owner === 'subject')

personal('%s: leaves one line, which the resident sees', async (name, swept) => {
  const { resident, lines, shown } = await traces(swept)
  expect(lines).toEqual([{ actor: resident.person, endpoint: name, requestId: expect.any(String) as string }])
  const service = swept.module
  const newest = { by: 'self', service, at: expect.stringMatching(/\+08:00$/) as string }
  expect(shown[0]).toMatchObject(newest)
  expect(shown[0]?.purpose).toMatch(new RegExp(`^${service}\\.`))
  expect(shown[0]?.title).not.toBe('')
})

personal('%s: an answer from the last good copy is a read too', async (name, swept) => {
  const { resident, input } = await granted(harness, swept)
  const before = (await linesOf(resident.person)).length
  harness.department.mood = 'down'
  const aged = await harness.ask(swept, input, { token: resident.token })
  harness.department.mood = 'well'
  expect((await linesOf(resident.person)).length - before).toBe(1)
  expect([name, aged.status === 200 || aged.body.error.code === 'DEPARTMENT_DOWN']).toEqual([name, true])
})

personal('%s: told again, it is read again', async (name, swept) => {
  const { resident, input, key } = await granted(harness, swept)
  const before = (await linesOf(resident.person)).length
  await harness.ask(swept, input, { token: resident.token, headers: { 'idempotency-key': key } })
  const lines = await linesOf(resident.person)
  expect([lines.length - before, lines[lines.length - 1]?.endpoint]).toEqual([1, name])
})

personal('%s: a read that is refused leaves none', async (_, swept) => {
  const { resident, input } = await granted(harness, swept)
  const other = await harness.resident('王五')
  const subject = other.person
  await harness.ask(swept, { ...input, query: { ...input.query, subject } }, { token: resident.token })
  await harness.ask(swept, { ...input, body: { ...input.body, subject } }, { token: resident.token })
  expect(await linesOf(other.person)).toEqual([])
})

test('nobody sees another’s reads', async () => {
  const one = endpoints.find(({ endpoint }) => endpoint.owner === 'subject')
  if (!one) throw new Error('no personal endpoint')
  await granted(harness, one)
  const other = await harness.resident('王五')
  expect(await shownTo(other.token)).toEqual([])
})

const unlogged = sweep(({ owner, level }) => owner === 'session' && reaches(level, 'realName'))

unlogged('%s: looking at one’s own session is no read of personal data', async (_, swept) => {
  expect((await traces(swept)).lines).toEqual([])
})
