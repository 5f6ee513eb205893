import type { Described, Endpoint, Schema } from '../../src/shared/contract'
import type { ErrorCatalogue } from '../error-catalogue'
import type { ServiceModule } from '../module'

interface ObjectSchema extends Schema {
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

const parameters = (where: 'query' | 'path', schema?: Schema) =>
  Object.entries((schema?.properties ?? {}) as Record<string, Schema>).map(([name, inner]) => ({
    name,
    in: where,
    required: where === 'path' || ((schema as ObjectSchema).required ?? []).includes(name),
    schema: inner,
  }))

const header = (name: string, required: boolean, schema: Schema, description: string) => ({
  name,
  in: 'header',
  required,
  schema,
  description,
})

const json = (schema: unknown, examples?: Described['examples']) => ({
  'application/json': {
    schema,
    ...(examples
      ? { examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])) }
      : {}),
  },
})

/** Errors that an endpoint can give by what it is, besides those it names. */
export const errorsByNature = ({ level, owner, idempotent, method }: Endpoint): string[] => [
  ...['INPUT_INVALID', 'CLIENT_TOO_OLD', 'RATE_LIMITED', 'INTERNAL', 'BUSY', 'UNAVAILABLE'],
  ...(level === 'none' ? [] : ['SESSION_MISSING', 'SESSION_EXPIRED', 'LEVEL_REQUIRED']),
  ...(owner === 'subject' ? ['NOT_YOURS'] : []),
  // A body that nobody asked for is read too
  ...(method === 'GET' ? [] : ['BODY_MALFORMED', 'BODY_TOO_LARGE']),
  ...(idempotent || level === 'none' ? [] : ['IDEMPOTENCY_KEY_MISSING', 'IDEMPOTENCY_KEY_REUSED']),
]

function errorResponses(codes: readonly string[], catalogue: ErrorCatalogue) {
  const byStatus = new Map<number, string[]>()
  for (const code of new Set(codes)) {
    const entry = catalogue[code]
    if (!entry) throw new Error(`no error ${code} in the catalogue`)
    byStatus.set(entry.status, [...(byStatus.get(entry.status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => {
      const narrowed = { properties: { error: { properties: { code: { enum: of } } } } }
      return [
        status,
        { description: of.join(', '), content: json({ allOf: [{ $ref: '#/components/schemas/Error' }, narrowed] }) },
      ]
    }),
  )
}

const key = header(
  'Idempotency-Key',
  true,
  { type: 'string', minLength: 8, maxLength: 128 },
  'The same for every repeat of one act',
)
const version = header(
  'X-Client-Version',
  false,
  { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
  'Version of the phone',
)

function operation(tag: string, name: string, endpoint: Endpoint, described: Described, catalogue: ErrorCatalogue) {
  const signed = endpoint.level !== 'none'
  return {
    operationId: `${tag}.${name}`,
    tags: [tag],
    summary: described.summary,
    description: `Level: ${endpoint.level}. About: ${endpoint.owner}.`,
    security: signed ? [{ session: [] }] : [],
    parameters: [
      ...parameters('path', endpoint.params),
      ...parameters('query', endpoint.query),
      version,
      ...(endpoint.idempotent || !signed ? [] : [key]),
    ],
    ...(endpoint.body ? { requestBody: { required: true, content: json(endpoint.body) } } : {}),
    responses: {
      200: { description: described.summary, content: json(described.response, described.examples) },
      ...(described.sameForAll ? { 304: { description: 'What the caller has (If-None-Match) still holds' } } : {}),
      ...errorResponses([...described.errors, ...errorsByNature(endpoint)], catalogue),
    },
  }
}

const text = { type: 'string' } as const
const error = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'action', 'requestId'],
      description: 'What happened, what the resident can do, and what to quote; some codes add facts',
      properties: { code: text, message: text, action: text, requestId: text },
    },
  },
} as const

/** OpenAPI 3.1 of every module's contract. @param url Where phones reach it. @throws Error when an endpoint names an error nobody wrote */
export function openApi(modules: readonly ServiceModule[], catalogue: ErrorCatalogue, url = '/') {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const { id, contract, responses } of modules) {
    for (const [name, endpoint] of Object.entries(contract)) {
      const described = responses[name]
      if (!described) throw new Error(`${id}.${name} has no response`)
      const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
      paths[path] = {
        ...paths[path],
        [endpoint.method.toLowerCase()]: operation(id, name, endpoint, described, catalogue),
      }
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '近办 Jinban',
      version: '1',
      description: 'City services. Amounts are fen, days Asia/Shanghai.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url, description: 'Where phones ask' }],
    tags: modules.map(({ id }) => ({ name: id, description: `What phones ask of ${id}` })),
    paths,
    components: {
      schemas: { Error: error },
      securitySchemes: { session: { type: 'http', scheme: 'bearer', description: 'Opaque token of POST /session' } },
    },
  }
}
