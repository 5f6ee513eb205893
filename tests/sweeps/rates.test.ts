import type { Answered } from '../../server/testing/app'
import type { Swept } from './endpoints'
import { startHarness, type Harness } from './harness'
import { addressOf } from './inputs'
import { sweep } from './sweep'

const MOST = 2
/** One address may be many phones. */
const STRANGERS = MOST * 10

let limited: Harness
let open: Harness
beforeAll(async () => {
  open = await startHarness()
  limited = await startHarness({ config: { rates: { read: MOST, write: MOST, login: MOST, search: MOST } } })
})
afterAll(async () => {
  await open.close()
  await limited.close()
})

let addresses = 0
const newAddress = () => `198.51.100.${++addresses}`

/** Asks until it is too often. @returns how many were let through, and the refusal */
async function untilRefused(swept: Swept, token: string | undefined): Promise<{ through: number; refusal?: Answered }> {
  const input = await open.goodInput(swept, await open.resident())
  const headers = { 'x-forwarded-for': newAddress() }
  for (let through = 0; through <= STRANGERS; through++) {
    const { method } = swept.endpoint
    const answer = await limited.send(method, addressOf(swept, input), { token, headers, body: input.body })
    if (answer.status === 429) return { through, refusal: answer }
  }
  return { through: STRANGERS + 1 }
}

const expectWait = (refusal?: Answered) => {
  expect(refusal?.body.error.code).toBe('RATE_LIMITED')
  expect(Number(refusal?.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(refusal?.headers['retry-after'])).toBeLessThanOrEqual(60)
}

sweep()('%s: strangers and guessed sessions at one address are counted', async (_, swept) => {
  const { through, refusal } = await untilRefused(swept, 'a-guess')
  const { level, rate } = swept.endpoint
  // What anybody may have stored without signing in
  expect(through).toBe(level === 'none' && rate === 'write' ? MOST : STRANGERS)
  expectWait(refusal)
})

/** Signs in from an address of its own, so that the sign-in itself does not count. */
const signIn = async () => {
  const openid = `openid-rates-${addresses}`
  limited.wechat.add(openid, '林晓雨', '990101199001010010')
  const headers = { 'x-forwarded-for': newAddress() }
  const { body } = await limited.send('POST', '/session', { headers, body: { channel: 'weapp', code: `${openid}:1` } })
  return body.token
}

// Signing out ends the session that would be counted
const counted = sweep(({ level, method }) => level !== 'none' && method !== 'DELETE')

counted('%s: a session has a count of its own', async (_, swept) => {
  const { through, refusal } = await untilRefused(swept, await signIn())
  expect(through).toBe(MOST)
  expectWait(refusal)
})
