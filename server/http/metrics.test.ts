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

test('how long each route takes, by status; an address that is none has one name', async () => {
  await harness.send('GET', '/healthz')
  await harness.send('GET', '/nowhere/at/all')
  const { text, headers } = await harness.send('GET', '/metrics')
  expect(headers['content-type']).toContain('text/plain')
  expect(text).toMatch(/http_request_duration_seconds_count\{route="\/healthz",method="GET",status="200"\} 1\n/)
  expect(text).toMatch(/http_request_duration_seconds_count\{route="unknown",method="GET",status="404"\} 1\n/)
  expect(text).toContain('http_request_duration_seconds_bucket{le="0.005",route="/healthz"')
  expect(text).toContain('http_request_duration_seconds_bucket{le="10",route="/healthz"')
  const [, seconds = ''] = /duration_seconds_sum\{route="\/healthz"[^}]*\} ([\d.e-]+)/.exec(text) ?? []
  expect(Number(seconds)).toBeLessThan(10)
})
