import { fieldsOf, takes } from './endpoints'
import { granted, startHarness, type Harness } from './harness'
import { stored } from './stored'
import { sweep } from './sweep'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

// Words that a schema allows and an object may already have
const unknown = ['atlantis', 'constructor', 'to-string', 'valueof']

sweep((endpoint) => takes(endpoint, 'city'))('%s: a city that is not here yet', async (_, swept) => {
  const { resident, input } = await granted(harness, swept)
  const before = await stored(harness.sql)
  const asked = harness.department.server.asked.length
  for (const city of unknown) {
    const part = 'city' in fieldsOf(swept.endpoint.query) ? 'query' : 'body'
    const elsewhere = { ...input, [part]: { ...input[part], city } }
    const answer = await harness.ask(swept, elsewhere, { token: resident.token })
    expect([answer.status, answer.body.error?.code]).toEqual([404, 'CITY_UNKNOWN'])
  }
  expect(await stored(harness.sql)).toEqual(before)
  expect(harness.department.server.asked).toHaveLength(asked)
})
