import fs from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { readManifests } from '../../scripts/services/manifests'
import { kits, services } from '../../server/modules.gen'
import { contract, responses } from '../../src/shared/platform/whole'
import type { Contract, Described } from '../../src/shared/contract'
import type { protocol } from '../../src/services/housing-fund/agency/protocol'
import { root } from './files'

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }))

const ofContract = (name: string, endpoints: Contract, described: Readonly<Record<string, Described>>) =>
  Object.entries(endpoints).flatMap(([endpoint, { params, query, body }]) =>
    Object.entries({ params, query, body, response: described[endpoint]?.response }).map(
      ([part, schema]) => [`${name}.${endpoint} ${part}`, schema] as const,
    ),
  )

const ofProtocol = (id: string) => {
  const file = path.join(root, 'src/services', id, 'agency/protocol.ts')
  if (!fs.existsSync(file)) return []
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a service may have none
  const { protocol: operations } = require(file) as { protocol: typeof protocol }
  return Object.entries(operations).flatMap(([name, { request, response }]) => [
    [`${id} asks ${name}`, request] as const,
    [`${id} is told ${name}`, response] as const,
  ])
}

// The server compiles them without looking (server/validation.ts)
test('every schema of a contract, a city or a protocol is a JSON Schema', () => {
  const schemas = [
    ...ofContract('platform', contract, responses),
    ...[...kits, ...services].flatMap((one) => ofContract(one.id, one.contract, one.responses)),
    ...services.map(({ id, city }) => [`${id} city.ts`, city] as const),
    ...readManifests().flatMap(({ id }) => ofProtocol(id)),
  ].filter(([, schema]) => schema !== undefined)
  expect(schemas.length).toBeGreaterThan(20)
  const wrong = schemas.filter(([, schema]) => !ajv.validateSchema(schema as object))
  expect(wrong.map(([name]) => name)).toEqual([])
  expect(ajv.validateSchema({ type: 'strng' })).toBe(false)
})
