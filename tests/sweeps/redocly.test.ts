import { createConfig, lintFromString } from '@redocly/openapi-core'
import { startHarness, type Harness } from './harness'

let server: Harness
beforeAll(async () => {
  server = await startHarness()
})
afterAll(() => server.close())

test('the API’s document keeps Redocly’s recommended rules', async () => {
  const { text } = await server.send('GET', '/openapi.json')
  const config = await createConfig({ extends: ['recommended'] })
  const problems = await lintFromString({ source: text, absoluteRef: '/openapi.json', config })
  const said = problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)
  expect([...new Set(said)]).toEqual([])
})
