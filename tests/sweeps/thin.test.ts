import { buildThin, type Thin } from '../../mock/thin'
import type { Body } from '../../server/testing/app'
import type { RequestInput } from '../../server/testing/requests'
import { answerFaults } from './answers'
import { endpoints, type Swept } from './endpoints'
import { addressOf } from './inputs'

let thin: Thin
beforeAll(async () => {
  thin = await buildThin()
})
afterAll(() => thin.close())

const params = (swept: Swept): RequestInput['params'] =>
  Object.fromEntries(Object.keys(swept.endpoint.params?.properties ?? {}).map((name) => [name, 'any']))

async function ask(swept: Swept, headers: Record<string, string> = {}) {
  const { method } = swept.endpoint
  const got = await thin.inject({ method, url: addressOf(swept, { params: params(swept) }), headers })
  return { status: got.statusCode, headers: {}, text: got.body, body: got.json<Body>() }
}

const cases = endpoints.flatMap((swept) =>
  Object.entries(swept.described.examples).map(([example, value]) => ({ name: swept.name, example, value, swept })),
)

test.each(cases)('$name as in $example is a promised answer', async ({ example, value, swept }) => {
  const named = await ask(swept, { 'x-example': example })
  thin.situation.example = example
  const chosen = await ask(swept)
  thin.situation.example = 'default'
  for (const answer of [named, chosen]) {
    expect(answerFaults(swept, answer)).toEqual([])
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(value)))
  }
})

test('a situation that an endpoint does not know is its usual one', async () => {
  for (const swept of endpoints) {
    const answer = await ask(swept, { 'x-example': 'nobody-has-this' })
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(swept.described.examples.default)))
  }
})
