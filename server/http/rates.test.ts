import { startTestApp, type TestApp } from '../testing/app'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp({ services: [], config: { rates: { read: 3, write: 100, login: 100, search: 100 } } })
})
afterAll(() => harness.close())

const statuses = async (count: number, ask: () => Promise<{ status: number }>) => {
  const all: number[] = []
  for (let i = 0; i < count; i++) all.push((await ask()).status)
  return all
}

test('a session has its own count, and is told when to come back', async () => {
  const [one, other] = [await harness.signIn(), await harness.signIn()]
  expect(await statuses(4, () => harness.send('GET', '/me', { token: one }))).toEqual([200, 200, 200, 429])
  const refused = await harness.send('GET', '/me', { token: one })
  expect(refused.body.error.code).toBe('RATE_LIMITED')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await harness.send('GET', '/me', { token: other })).status).toBe(200)
  expect((await harness.send('DELETE', '/session', { token: one })).status).toBe(200)
})

test('strangers are counted by address, guessed sessions too; a proxy on the machine is believed', async () => {
  const from = (address: string) => ({ 'x-forwarded-for': address, authorization: 'Bearer guess' })
  const guess = (address: string) => harness.send('GET', '/me', { headers: from(address) })
  const all = await statuses(31, () => guess('203.0.113.7'))
  expect(all.slice(0, 30).every((status) => status === 401)).toBe(true)
  expect(all[30]).toBe(429)
  expect((await guess('203.0.113.8')).status).toBe(401)
})
