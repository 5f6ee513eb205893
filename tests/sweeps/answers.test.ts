import { answerFaults } from './answers'
import { takes, where } from './endpoints'
import { granted, startHouse, type House } from './house'
import { anyInput } from './inputs'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())
beforeEach(() => {
  house.department.mood = 'well'
})

const all = where(() => true)

test.each(all)('%s: a good request is granted, and the answer is as promised', async (_, swept) => {
  const { answer } = await granted(house, swept)
  expect(answerFaults(swept, answer)).toEqual([])
})

test.each(where((endpoint) => takes(endpoint, 'city')))('%s: every city is served', async (_, swept) => {
  expect((await granted(house, swept, 'qinghe')).answer.status).toBe(200)
})

test.each(all)('%s: whatever fits the schema gets a promised answer', async (_, swept) => {
  let { token } = await house.callerFor(swept)
  for (let run = 1; run <= 20; run++) {
    // Who has acted may be another afterwards
    if (!swept.endpoint.idempotent || swept.endpoint.method === 'DELETE') ({ token } = await house.callerFor(swept))
    const input = anyInput(swept, 'yunlan', run)
    const answer = await house.ask(swept, input, { token })
    expect([input, answerFaults(swept, answer)]).toEqual([input, []])
  }
})

describe.each(['down', 'slow', 'refusing', 'garbled'] as const)('every department is %s', (mood) => {
  test.each(all)('%s answers as promised', async (_, swept) => {
    const resident = await house.callerFor(swept)
    const input = await house.goodInput(swept, resident)
    house.department.mood = mood
    expect(answerFaults(swept, await house.ask(swept, input, { token: resident.token }))).toEqual([])
  })
})

test('our questions kept to the departments’ protocols', () => {
  expect(house.department.server.asked.length).toBeGreaterThan(0)
  expect(house.department.unfit).toEqual([])
})
