import { startTestApp } from '../testing/app'

test('every phase of a request has its time: its head, all of it, and silence in either direction', async () => {
  const harness = await startTestApp()
  const { headersTimeout, requestTimeout, timeout, keepAliveTimeout } = harness.app.server
  expect({ headersTimeout, requestTimeout, timeout }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    timeout: 30_000,
  })
  expect(keepAliveTimeout).toBeGreaterThan(0)
  await harness.close()
})
