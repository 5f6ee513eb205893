import { answerFaults } from './answers'
import { takes } from './endpoints'
import { granted, startHarness, type Harness } from './harness'
import { anyInput } from './inputs'
import { chosen, sweep } from './sweep'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())
beforeEach(() => {
  harness.department.mood = 'well'
})

const all = sweep()

all('%s: a good request is granted, and the answer is as promised', async (_, swept) => {
  const { answer } = await granted(harness, swept)
  expect(answerFaults(swept, answer)).toEqual([])
})

sweep((endpoint) => takes(endpoint, 'city'))('%s: every city is served', async (_, swept) => {
  expect((await granted(harness, swept, 'qinghe')).answer.status).toBe(200)
})

all('%s: whatever fits the schema gets a promised answer', async (_, swept) => {
  let { token } = await harness.callerFor(swept)
  for (let run = 1; run <= 20; run++) {
    // Who has acted may be another afterwards
    if (!swept.endpoint.idempotent || swept.endpoint.method === 'DELETE') ({ token } = await harness.callerFor(swept))
    const input = anyInput(swept, 'yunlan', run)
    const answer = await harness.ask(swept, input, { token })
    expect([input, answerFaults(swept, answer)]).toEqual([input, []])
  }
})

describe.each(['down', 'slow', 'refusing', 'garbled'] as const)('every department is %s', (mood) => {
  all('%s answers as promised', async (_, swept) => {
    const resident = await harness.callerFor(swept)
    const input = await harness.goodInput(swept, resident)
    harness.department.mood = mood
    expect(answerFaults(swept, await harness.ask(swept, input, { token: resident.token }))).toEqual([])
  })
})

test('our questions kept to the departments’ protocols', () => {
  const personal = chosen.filter(({ endpoint }) => endpoint.owner === 'subject')
  expect(harness.department.server.asked.length).toBeGreaterThanOrEqual(personal.length)
  expect(harness.department.unfit).toEqual([])
})
