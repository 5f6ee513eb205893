import { startTestApp, type TestApp } from '../testing/app'

let harness: TestApp

beforeAll(async () => {
  harness = await startTestApp({ services: [] })
})
afterAll(() => harness.close())

test('the numbers tell what waits, what was given up, and how late the queue is', async () => {
  const { outbox, sql } = harness.app.context.ports
  for (const kind of ['demo.one', 'demo.two']) {
    await sql.begin((tx) => outbox.add(tx, { city: 'yunlan', kind, payload: {} }))
  }
  await sql`update outbox set dead_at = ${harness.clock.now()} where kind = 'demo.two'`
  harness.clock.pass(90_000)
  const { text } = await harness.send('GET', '/metrics')
  expect(text).toContain('outbox_events{state="waiting"} 1\n')
  expect(text).toContain('outbox_events{state="dead"} 1\n')
  expect(text).toContain('outbox_oldest_seconds 90\n')
})
