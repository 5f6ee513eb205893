import fc from 'fast-check'
import { errors, type Swept } from './endpoints'
import { granted, startHarness, type Harness } from './harness'
import { addressOf, seed } from './inputs'
import { anySpoilt, spoiltRequests, type Spoilt } from './spoilt'
import { stored } from './stored'
import { sweep } from './sweep'

let harness: Harness
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness.close())

/** What a spoilt request is told; anything else would mean that it was refused for another reason. */
const CODES = ['INPUT_INVALID', 'BODY_MALFORMED', 'BODY_TOO_LARGE']

/** What is wrong with the refusal of a spoilt request; nothing when it is a whole 4xx. */
async function refusalFault(
  swept: Swept,
  token: string,
  { query, body, headers }: Spoilt,
): Promise<string | undefined> {
  const url = `${addressOf(swept, {})}${query ? `?${query}` : ''}`
  const { status, text, body: answer } = await harness.send(swept.endpoint.method, url, { token, body, headers })
  const { code, message, action, requestId } = answer.error ?? {}
  const whole = CODES.includes(code) && errors[code]?.status === status && message && action && requestId
  // Not a word of the inside
  return whole && !/\.ts|at \w+|ajv|SELECT|must |Error:/.test(text) ? undefined : `${status} ${text}`
}

sweep()('%s: whatever is spoilt is refused, and nothing is written', async (_, swept) => {
  const { input } = await granted(harness, swept)
  const { token } = await harness.callerFor(swept)
  const [before, asked] = [await stored(harness.sql), harness.department.server.asked.length]

  const spoilt = spoiltRequests(swept, input)
  expect(spoilt.length).toBeGreaterThan(1)
  const taken: string[] = []
  for (const one of spoilt) {
    const fault = await refusalFault(swept, token, one)
    if (fault) taken.push(`${one.what}: ${fault}`)
  }
  expect(taken).toEqual([])

  const any = fc.asyncProperty(anySpoilt(swept, input), async (one) => {
    expect(await refusalFault(swept, token, one)).toBeUndefined()
  })
  await fc.assert(any, { seed, numRuns: 60 })

  expect(await stored(harness.sql)).toEqual(before)
  expect(harness.department.server.asked).toHaveLength(asked)
})
