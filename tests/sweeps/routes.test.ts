import { endpoints } from './endpoints'
import { startHarness, type Harness } from './harness'

let server: Harness
beforeAll(async () => {
  server = await startHarness()
})
afterAll(() => server.close())

/** What the server answers without a contract: for machines beside it, not for phones, and about nobody. */
const uncontracted: Record<string, string> = {
  'GET /healthz': 'a supervisor asks whether the process lives',
  'GET /readyz': 'a load balancer asks whether it can serve',
  'GET /metrics': 'counts for operators; kept from the outside by the load balancer',
  'GET /openapi.json': 'the contracts themselves',
}

/** Departments push here, signed: src/services/progress/tests/pushes.test.ts. */
const PUSHES = 'POST /departments/:city/:department/:module/:name'

/** "METHOD /path" of every route, read from the router's own tree. */
function routesOf(tree: string): string[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, indent, part, methods = ''] = /^([│ ]*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? []
    if (indent === undefined || part === undefined) return []
    const depth = indent.length / 4
    above[depth] = part
    const path = above.slice(0, depth + 1).join('')
    return methods
      .split(', ')
      .filter((method) => method && method !== 'HEAD')
      .map((method) => `${method} ${path}`)
  })
}

test('nothing is answered that is in no contract, and everything that is in one', () => {
  const routes = routesOf(server.app.printRoutes({ commonPrefix: false }))
  const promised = endpoints.map(({ endpoint: { method, path } }) => `${method} ${path}`)
  expect(routes.sort()).toEqual([...promised, ...Object.keys(uncontracted), PUSHES].sort())
})

test.each(Object.keys(uncontracted))('%s says nothing about anybody', async (route) => {
  const { name, idNumber, openid, person } = await server.resident('欧阳㐂甯')
  const { status, text } = await server.send('GET', route.replace('GET ', ''))
  expect(status).toBe(200)
  for (const secret of [name, idNumber, openid, person]) expect(text).not.toContain(secret)
})
