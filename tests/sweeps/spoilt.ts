import fc, { type Arbitrary } from 'fast-check'
import type { Schema } from '../../src/shared/contract'
import { bodyValidator, textValidator } from '../../server/validation'
import type { RequestInput } from '../../server/testing/requests'
import { fieldsOf, type Swept } from './endpoints'

/** A request that must be refused: raw, because no client of ours could send some of these. */
export interface Spoilt {
  readonly what: string
  readonly query?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const text = JSON.stringify

/** Values that no field of ours takes, as JSON. */
const odd: readonly [string, string][] = [
  ['null', 'null'],
  ['a list', '[]'],
  ['an object', '{}'],
  ['1.5', '1.5'],
  ['true', 'true'],
  ['NUL', '"a\\u0000b"'],
  ['half a character', '"\\ud83d"'],
  ['the other half', '"\\ude00"'],
  ['100,000 levels', nested(30_000)],
  ['20 levels', nested(20)],
  ['a long text', text('x'.repeat(5000))],
  ['an object that speaks for itself', '{"toString":"x","length":1}'],
]

const withField = (body: object, field: string, json: string) => {
  const others = Object.entries(body).filter(([name]) => name !== field)
  return `{${[...others.map(([name, value]) => `${text(name)}:${text(value)}`), `${text(field)}:${json}`].join()}}`
}

const without = (from: object, field: string) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== field))

const requiredOf = (schema: Schema) => (schema.required ?? []) as readonly string[]

const spoiltBodies = (schema: Schema, good: object): Spoilt[] => [
  ...['', '{', '[]', 'null', '"x"', '7', '{"a":1}}', nested(30_000), '{"__proto__":{"a":1}}', '\uFEFF'].map((body) => ({
    what: `body ${body.slice(0, 20)}`,
    body,
  })),
  { what: 'body over the limit', body: withField(good, 'more', text('x'.repeat(70_000))) },
  { what: 'body with a field nobody asked for', body: withField(good, 'admin', 'true') },
  { what: 'body with a prototype', body: withField(good, '__proto__', '{"admin":true}') },
  { what: 'body with a constructor', body: withField(good, 'constructor', '{"prototype":{"admin":true}}') },
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    '💥',
  ].map((type) => ({ what: `a body of ${type}`, body: text(good), headers: { 'content-type': type } })),
  ...requiredOf(schema).map((field) => ({ what: `body without ${field}`, body: text(without(good, field)) })),
  ...Object.keys(fieldsOf(schema)).flatMap((field) =>
    odd
      .filter(
        ([, json]) =>
          json.startsWith('"a\\u') || json.startsWith('"\\u') || !fits(schema, withField(good, field, json)),
      )
      .map(([what, json]) => ({ what: `body with ${field}: ${what}`, body: withField(good, field, json) })),
  ),
]

const fits = (schema: Schema, json: string): boolean => {
  try {
    return bodyValidator.compile(schema)(JSON.parse(json)) === true
  } catch {
    return false
  }
}

const fitsQuery = (schema: Schema, query: object) => textValidator.compile(schema)({ ...query }) === true

const encoded = (query: object) => new URLSearchParams(Object.entries(query).map(([k, v]) => [k, String(v)])).toString()

const oddTexts = [
  '',
  'null',
  '[object Object]',
  '1.5',
  '-1',
  'NaN',
  '1e9',
  '99999999999999999999',
  'x'.repeat(3000),
  '；',
]

function spoiltQueries(schema: Schema, good: object): Spoilt[] {
  const changed = (field: string, value: string) => ({ ...good, [field]: value })
  return [
    { what: 'query with a parameter nobody asked for', query: encoded(changed('debug', '1')) },
    { what: 'query with a prototype', query: `${encoded(good)}&__proto__=1` },
    ...requiredOf(schema).map((field) => ({ what: `query without ${field}`, query: encoded(without(good, field)) })),
    ...Object.keys(fieldsOf(schema)).flatMap((field) => {
      const others = encoded(without(good, field))
      return [
        { what: `query with two ${field}`, query: `${others}&${field}=${field}&${field}=x` },
        { what: `query with NUL in ${field}`, query: `${others}&${field}=%00` },
        { what: `query with half a character in ${field}`, query: `${others}&${field}=%ED%A0%BD` },
        { what: `query with ${field} as an object`, query: `${others}&${field}[a]=1` },
        ...oddTexts
          .filter((value) => !fitsQuery(schema, changed(field, value)))
          .map((value) => ({
            what: `query with ${field}=${value.slice(0, 20)}`,
            query: encoded(changed(field, value)),
          })),
      ]
    }),
  ]
}

const empty: Schema = { type: 'object', additionalProperties: false, properties: {} }

/** Every way we know to spoil a good request of this endpoint. */
export function spoiltRequests({ endpoint: { query, body, method } }: Swept, good: RequestInput): Spoilt[] {
  const ofBody = body ? spoiltBodies(body, good.body ?? {}) : []
  const headers = { 'content-type': 'application/json' }
  const unasked =
    method === 'DELETE' ? ['{', '\uFEFF{]'].map((json) => ({ what: 'half a body', body: json, headers })) : []
  return [...spoiltQueries(query ?? empty, good.query ?? {}), ...ofBody, ...unasked]
}

/** Made-up requests that break the schema in ways nobody thought of. */
export function anySpoilt({ endpoint: { query, body } }: Swept, good: RequestInput): Arbitrary<Spoilt> {
  const names = Object.keys(fieldsOf(body ?? query))
  const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', ...names))
  if (body) {
    const mutated = fc.dictionary(name, fc.jsonValue()).map((change) => text({ ...good.body, ...change }))
    return fc
      .oneof(mutated, fc.json(), fc.string({ unit: 'binary' }))
      .filter((json) => !fits(body, json))
      .map((json) => ({ what: 'any body', body: json }))
  }
  return fc
    .dictionary(name, fc.string({ unit: 'grapheme' }))
    .map((change): Record<string, unknown> => ({ ...good.query, ...change }))
    .filter((changed) => !fitsQuery(query ?? empty, changed))
    .map((changed) => ({ what: 'any query', query: encoded(changed) }))
}
