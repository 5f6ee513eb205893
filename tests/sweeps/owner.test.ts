import { randomUUID } from 'node:crypto'
import type { RequestInput } from '../../server/testing/requests'
import { endpoints, fieldsOf, type Swept } from './endpoints'
import { granted, startHarness, type Harness } from './harness'
import { anyInput } from './inputs'
import { stored } from './stored'
import { sweep } from './sweep'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

const about = ({ endpoint: { query } }: Swept, input: RequestInput, subject: string): RequestInput =>
  'subject' in fieldsOf(query)
    ? { ...input, query: { ...input.query, subject } }
    : { ...input, body: { ...input.body, subject } }

const personal = sweep(({ owner }) => owner === 'subject')

personal('%s: about oneself, by name too', async (_, swept) => {
  const { resident, input } = await granted(harness, swept)
  const answer = await harness.ask(swept, about(swept, input, resident.person), { token: resident.token })
  expect(answer.status).toBe(200)
})

personal("%s: another's is refused before anybody looks", async (_, swept) => {
  const { resident, input } = await granted(harness, swept)
  const other = await harness.resident('王五')
  const before = await stored(harness.sql)
  const asked = harness.department.server.asked.length
  for (const subject of [other.person, randomUUID()]) {
    const answer = await harness.ask(swept, about(swept, input, subject), { token: resident.token })
    expect([answer.status, answer.body.error?.code]).toEqual([403, 'NOT_YOURS'])
    expect(answer.text).not.toContain(subject)
  }
  expect(await stored(harness.sql)).toEqual(before)
  expect(harness.department.server.asked).toHaveLength(asked)
})

// Where an id is in the path: none today, and the first one is in here as soon as it is in a contract
test('an unknown id is not found, and another person’s is refused', async () => {
  for (const swept of endpoints.filter(({ endpoint }) => endpoint.params)) {
    const { resident, input } = await granted(harness, swept)
    const { params } = anyInput(swept, 'yunlan', 1)
    const missing = await harness.ask(swept, { ...input, params }, { token: resident.token })
    expect([swept.name, missing.status]).toEqual([swept.name, 404])
    if (swept.endpoint.owner === 'anyone') continue
    const other = await harness.callerFor(swept)
    const theirs = await harness.ask(swept, input, { token: other.token })
    expect([swept.name, Math.floor(theirs.status / 100)]).toEqual([swept.name, 4])
  }
})
