import { randomBytes } from 'node:crypto'
import { LEVELS, reaches, type Level } from '../../src/shared/contract'
import { startTestApp, type Answered } from '../../server/testing/app'
import type { Swept } from './endpoints'
import { startHarness, type Harness } from './harness'
import { stored } from './stored'
import { sweep } from './sweep'

let harness: Harness
let foreign: string
beforeAll(async () => {
  harness = await startHarness()
  const elsewhere = await startTestApp({ services: [] })
  foreign = (await elsewhere.resident()).token
  await elsewhere.close()
})
afterAll(() => harness.close())

const signed = sweep(({ level }) => level !== 'none')
const codeOf = ({ status, body }: Answered) => [status, body.error?.code]

/** A good request but for its token; what it does may not be done. */
async function refused(swept: Swept, token: string | undefined, headers: Record<string, string> = {}) {
  const resident = await harness.resident()
  const input = await harness.goodInput(swept, resident)
  const before = await stored(harness.sql)
  const asked = harness.department.server.asked.length
  const answer = await harness.ask(swept, input, { token, headers })
  expect(await stored(harness.sql)).toEqual(before)
  expect(harness.department.server.asked).toHaveLength(asked)
  return answer
}

signed('%s: without a session, sign in first', async (_, swept) => {
  expect(codeOf(await refused(swept, undefined))).toEqual([401, 'SESSION_MISSING'])
})

/** The last character of 43 holds 4 bits that count: the next one but three differs in them. */
const tampered = (token: string) => token.slice(0, -1) + (token.endsWith('A') ? 'E' : 'A')

const odd: [string, () => string][] = [
  ['made up', () => randomBytes(32).toString('base64url')],
  ['of another harness', () => foreign],
  ['cut short', () => randomBytes(16).toString('base64url')],
  ['no token at all', () => "' or 1=1 --"],
  ['endless', () => 'x'.repeat(4000)],
]

describe.each(odd)('a session that is %s', (_, token) => {
  signed('%s: sign in again', async (_name, swept) => {
    expect(codeOf(await refused(swept, token()))).toEqual([401, 'SESSION_EXPIRED'])
  })
})

signed('%s: a session changed by one character, or given under another scheme', async (_, swept) => {
  const { token } = await harness.resident()
  expect(codeOf(await refused(swept, tampered(token)))).toEqual([401, 'SESSION_EXPIRED'])
  const basic = await refused(swept, undefined, { authorization: `Basic ${token}` })
  expect(codeOf(basic)).toEqual([401, 'SESSION_EXPIRED'])
})

signed('%s: a session that was signed out', async (_, swept) => {
  const { token } = await harness.resident()
  await harness.send('DELETE', '/session', { token })
  expect(codeOf(await refused(swept, token))).toEqual([401, 'SESSION_EXPIRED'])
})

signed('%s: a session that has ended, to the second', async (_, swept) => {
  const { token } = await harness.resident()
  const input = await harness.goodInput(swept, await harness.resident())
  harness.clock.pass(30 * 86_400_000)
  expect(codeOf(await harness.ask(swept, input, { token }))).toEqual([401, 'SESSION_EXPIRED'])
})

const tokenAt: Partial<Record<Level, () => Promise<string>>> = {
  wechat: () => harness.signIn(),
  realName: async () => (await harness.resident()).token,
}

const demanding = sweep(({ level }) => reaches(level, 'realName'))

demanding('%s: says what it needs to those known less well', async (_, swept) => {
  const { level } = swept.endpoint
  for (const lower of LEVELS.filter((one) => one !== 'none' && !reaches(one, level))) {
    const token = await tokenAt[lower]?.()
    expect(token).toBeDefined()
    const answer = await refused(swept, token)
    expect([...codeOf(answer), answer.body.error.needed]).toEqual([
      403,
      'LEVEL_REQUIRED',
      level === 'face' ? 'realName' : level,
    ])
  }
})
