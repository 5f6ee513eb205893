import type { Endpoint, Schema } from '../../src/shared/contract'

/** What phones rely on of one endpoint. */
export interface ReleasedEndpoint {
  readonly method: Endpoint['method']
  readonly path: string
  readonly level: Endpoint['level']
  readonly owner: Endpoint['owner']
  readonly idempotent: boolean
  readonly params?: Schema
  readonly query?: Schema
  readonly body?: Schema
  readonly response: Schema
}

/** `tests/contracts/released/<version>.json`: what the phones of that version rely on. */
export interface Release {
  readonly version: string
  /** `<service>.<endpoint>` → what it was. */
  readonly endpoints: Readonly<Record<string, ReleasedEndpoint>>
}

interface Part {
  readonly id: string
  readonly contract: Readonly<Record<string, Endpoint>>
  readonly responses: Readonly<Record<string, { readonly response: Schema }>>
}

/** Words for people, which no phone relies on. */
const withoutWords = (value: unknown, inProperties = false): unknown => {
  if (Array.isArray(value)) return value.map((one) => withoutWords(one))
  if (!value || typeof value !== 'object') return value
  const kept = Object.entries(value).filter(([key]) => inProperties || key !== 'description')
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, withoutWords(inner, !inProperties && key === 'properties')]),
  )
}

/** The contracts of these services as a release keeps them. */
export function releaseOf(version: string, parts: readonly Part[]): Release {
  const endpoints = parts.flatMap(({ id, contract, responses }) =>
    Object.entries(contract).map(([name, { method, path, level, owner, idempotent, params, query, body }]) => {
      const schemas = { params, query, body, response: responses[name]?.response ?? {} }
      return [`${id}.${name}`, { method, path, level, owner, idempotent, ...(withoutWords(schemas) as typeof schemas) }]
    }),
  )
  return JSON.parse(JSON.stringify({ version, endpoints: Object.fromEntries(endpoints) as unknown })) as Release
}
