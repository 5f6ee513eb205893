import { buildThin, type Thin } from '../../mock/thin'
import type { Body } from '../../server/testing/app'
import type { RequestInput } from '../../server/testing/requests'
import { answerFaults } from './answers'
import type { Swept } from './endpoints'
import { Watch } from './in-time'
import { aboutOf, addressOf } from './inputs'
import { chosen, sweep } from './sweep'

const watch = new Watch()
let thin: Thin
beforeAll(async () => {
  thin = await buildThin()
})
afterAll(async () => {
  await thin.close()
  await watch.close()
})

const params = (swept: Swept): RequestInput['params'] =>
  Object.fromEntries(Object.keys(swept.endpoint.params?.properties ?? {}).map((name) => [name, 'any']))

async function ask(swept: Swept, headers: Record<string, string> = {}) {
  const { method } = swept.endpoint
  const url = addressOf(swept, { params: params(swept) })
  const sent =
    method === 'GET' ? { headers } : { headers: { ...headers, 'content-type': 'application/json' }, payload: '{}' }
  const got = await watch.inTime(aboutOf(method, url), () => thin.inject({ method, url, ...sent }))
  return { status: got.statusCode, headers: {}, text: got.body, body: got.json<Body>() }
}

sweep()('%s: each of its examples is a promised answer', async (_, swept) => {
  for (const [example, value] of Object.entries(swept.described.examples)) {
    const named = await ask(swept, { 'x-example': example })
    thin.situation.example = example
    const set = await ask(swept)
    thin.situation.example = 'default'
    for (const answer of [named, set]) {
      expect({ example, faults: answerFaults(swept, answer) }).toEqual({ example, faults: [] })
      expect({ example, body: answer.body }).toEqual({ example, body: JSON.parse(JSON.stringify(value)) as object })
    }
  }
})

test('a situation that an endpoint does not know is its usual one', async () => {
  for (const swept of chosen) {
    const answer = await ask(swept, { 'x-example': 'nobody-has-this' })
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(swept.described.examples.default)))
  }
})
