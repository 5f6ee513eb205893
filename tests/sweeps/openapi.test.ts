import { validate } from '@readme/openapi-parser'
import { errorsByNature } from '../../server/http/openapi'
import { endpoints, errors, fieldsOf, type Swept } from './endpoints'
import { startHarness, type Harness } from './harness'
import { sweep } from './sweep'

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly security: readonly object[]
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>
}

type Content = { readonly 'application/json': { readonly examples?: Readonly<Record<string, unknown>> } }

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

let server: Harness
let document: Document
beforeAll(async () => {
  server = await startHarness()
  document = (await server.send('GET', '/openapi.json')).body as unknown as Document
})
afterAll(() => server.close())

const operationOf = ({ endpoint: { method, path } }: Swept) =>
  document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]

test('is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toMatch(/^3\.1/)
  // The validator resolves references in place
  const outcome = await validate(structuredClone(document) as never)
  expect(outcome.valid ? [] : outcome.errors).toEqual([])
})

test('lists every endpoint, and nothing else', () => {
  const listed = Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => one.operationId))
  expect(listed.sort()).toEqual(endpoints.map(({ name }) => name).sort())
})

sweep()('%s: says what it takes, gives and refuses', async (_, swept) => {
  const { endpoint, described } = swept
  const operation = operationOf(swept)
  const { '200': good, ...bad } = operation?.responses ?? {}
  expect(operation?.summary).toBe(described.summary)
  const inQuery = operation?.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  expect(inQuery).toEqual(Object.keys(fieldsOf(endpoint.query)))
  expect(operation?.security).toHaveLength(endpoint.level === 'none' ? 0 : 1)
  expect(Object.keys(good?.content['application/json'].examples ?? {})).toEqual(Object.keys(described.examples))
  const codes = [...new Set([...described.errors, ...errorsByNature(endpoint)])]
  for (const code of codes) expect(bad[String(errors[code]?.status)]?.description.split(', ')).toContain(code)
})

test('an endpoint that asks who you are can say so', () => {
  for (const { name, endpoint } of endpoints.filter((one) => one.endpoint.level !== 'none')) {
    const own = endpoint.owner === 'subject' ? ['NOT_YOURS'] : []
    const needed = ['SESSION_MISSING', 'SESSION_EXPIRED', 'LEVEL_REQUIRED', ...own]
    expect([name, errorsByNature(endpoint)]).toEqual([name, expect.arrayContaining(needed)])
  }
})
