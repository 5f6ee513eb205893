import { randomUUID } from 'node:crypto'
import type { RequestInput } from '../../server/testing/requests'
import { endpoints, fieldsOf, type Swept } from '../sweeps/endpoints'
import { startHarness, type Harness } from '../sweeps/harness'
import { callerAs } from './callers'
import { readMatrix } from './cells'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

const { callers, matrix } = readMatrix()

/** What is said of who asks, and not of what they ask. */
const ACCESS = ['SESSION_MISSING', 'LEVEL_REQUIRED', 'NOT_YOURS', 'SELF_ONLY', 'OUT_OF_SCOPE', 'DELEGATION_ENDED']

/** The owner's own request, about the owner by name. */
const about = ({ endpoint: { query, body } }: Swept, input: RequestInput, subject: string): RequestInput => {
  if ('subject' in fieldsOf(query)) return { ...input, query: { ...input.query, subject } }
  return 'subject' in fieldsOf(body) ? { ...input, body: { ...input.body, subject } } : input
}

const linesOf = (owner: string, actor: string) => harness.sql<{ endpoint: string }[]>`
  select endpoint from reads where person = ${owner} and actor::text = ${actor}`

/** What one caller is answered about one owner; residents are tried until one has what the request takes. */
async function cell(swept: Swept, who: string): Promise<string> {
  let said = ''
  for (let tries = 0; tries < 12; tries++) {
    const owner = await harness.resident()
    const input = about(
      swept,
      await harness.goodInput(swept, owner, who === 'other-city' ? 'qinghe' : 'yunlan'),
      owner.person,
    )
    const caller = await callerAs(harness, who, owner, swept)
    const headers = { 'idempotency-key': randomUUID() }
    const answer = await harness.ask(swept, input, { token: caller.token, headers })
    if (answer.status === 200) {
      if (who === 'stranger')
        for (const secret of [owner.name, owner.idNumber, owner.person]) expect(answer.text).not.toContain(secret)
      if (swept.endpoint.owner === 'subject')
        expect(await linesOf(owner.person, caller.person)).toContainEqual({ endpoint: swept.name })
      return 'ok'
    }
    if (caller.person !== owner.person && swept.endpoint.owner === 'subject')
      expect(await linesOf(owner.person, caller.person)).toEqual([])
    said = answer.body.error.code
    // What the records of one owner do not allow says nothing of who asked
    if (swept.endpoint.owner !== 'subject' || ACCESS.includes(said)) return said
  }
  return said
}

test('the table has every endpoint, and no other', () => {
  expect([...matrix.keys()].sort()).toEqual(endpoints.map(({ name }) => name).sort())
})

test.each(endpoints.map((one) => [one.name, one] as const))('%s', async (name, swept) => {
  const row = matrix.get(name)
  const found: Record<string, string> = {}
  const expected: Record<string, string> = {}
  for (const who of callers) {
    const wanted = row?.get(who) ?? ''
    if (wanted === '-') continue
    expected[who] = wanted === 'own' ? 'ok' : wanted
    found[who] = await cell(swept, who)
  }
  expect(found).toEqual(expected)
})
