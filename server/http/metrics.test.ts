import { startTestApp, type TestApp } from '../testing/app'

let house: TestApp

beforeAll(async () => {
  house = await startTestApp({ services: [] })
})
afterAll(() => house.close())

test('the numbers tell what waits, what was given up, and how late the queue is', async () => {
  const { outbox, sql } = house.app.context.ports
  for (const kind of ['demo.one', 'demo.two']) {
    await sql.begin((tx) => outbox.add(tx, { city: 'yunlan', kind, payload: {} }))
  }
  await sql`update outbox set dead_at = ${house.clock.now()} where kind = 'demo.two'`
  house.clock.pass(90_000)
  const { text } = await house.send('GET', '/metrics')
  expect(text).toContain('outbox_events{state="waiting"} 1\n')
  expect(text).toContain('outbox_events{state="dead"} 1\n')
  expect(text).toContain('outbox_oldest_seconds 90\n')
})
