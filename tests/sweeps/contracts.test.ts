import type { Described, Endpoint, Schema } from '../../src/shared/contract'
import { citySchema, subjectSchema } from '../../src/shared/contract'
import { openApi } from '../../server/http/openapi'
import { faultsOf } from './contract-faults'
import { errors, modules, type Module } from './endpoints'

test.each(modules.map((one) => [one.id, one] as const))('the contract of %s is whole', (_, module) => {
  expect(faultsOf(module, errors)).toEqual([])
})

const object = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
})

const endpoint: Endpoint = {
  method: 'GET',
  path: '/demo/records/:id',
  level: 'realName',
  owner: 'subject',
  idempotent: true,
  rate: 'read',
  params: object({ id: { type: 'string', format: 'uuid' } }),
  query: object({ city: citySchema, subject: subjectSchema }),
}

const described: Described = {
  summary: 'One record',
  response: object({ balance: { type: 'integer', description: 'fen' } }),
  data: { zh: '余额', en: 'Balance' },
  errors: ['CITY_UNKNOWN'],
  examples: { default: { balance: 5 } },
}

const demo = (change: Partial<Endpoint>, told: Partial<Described> = {}): Module => ({
  id: 'demo',
  contract: { record: { ...endpoint, ...change } },
  responses: { record: { ...described, ...told } },
})

test('a whole contract has no fault', () => {
  expect(faultsOf(demo({}), errors)).toEqual([])
})

test.each<[string, Module]>([
  ['asks who you are but checks no owner', demo({ owner: 'anyone', query: object({ city: citySchema }) })],
  ['is about a person but knows none', demo({ level: 'wechat' })],
  ['has an owner but lets strangers in', demo({ level: 'none', owner: 'session', query: object({}) })],
  ['subject and owner differ', demo({ query: object({ city: citySchema }) })],
  ['subject and owner differ', demo({ owner: 'session' })],
  ['subject is no person id', demo({ query: object({ city: citySchema, subject: { enum: ['a'] } }) })],
  ['has no rate class', demo({ rate: undefined })],
  ['only a POST may do something', demo({ idempotent: false })],
  ['path and params differ', demo({ params: undefined })],
  ['takes what nobody asked', demo({ query: { type: 'object', properties: endpoint.query?.properties } })],
  ['word is endless', demo({ query: object({ subject: subjectSchema, word: { type: 'string' } }) })],
  ['lives under another name', demo({ path: '/other/records/:id' })],
  ['does not say which data it reads', demo({}, { data: undefined })],
  ['has no summary', demo({}, { summary: '' })],
  ['has no default example', demo({}, { examples: {} as Described['examples'] })],
  ['example default breaks the schema', demo({}, { examples: { default: { balance: '5' } } })],
  ['example frozen breaks the schema', demo({}, { examples: { default: {}, frozen: { other: 1 } } })],
  ['/balance has no description', demo({}, { response: object({ balance: { type: 'integer' } }) })],
  ['may answer anything', demo({}, { response: { type: 'object' } })],
  ['error NOBODY_KNOWS is not in the catalogue', demo({}, { errors: ['CITY_UNKNOWN', 'NOBODY_KNOWS'] })],
  ['takes a city but declares no CITY_UNKNOWN', demo({}, { errors: [] })],
  ['is not described', { ...demo({}), responses: {} }],
])('a new endpoint fails that %s', (fault, module) => {
  expect(faultsOf(module, errors)).toContain(`demo.record ${fault}`)
})

test('the document refuses an error nobody wrote, and an endpoint nobody described', () => {
  const routes = () => ({})
  expect(() => openApi([{ ...demo({}, { errors: ['NOBODY_KNOWS'] }), routes }], errors)).toThrow('NOBODY_KNOWS')
  expect(() => openApi([{ ...demo({}), responses: {}, routes }], errors)).toThrow('demo.record')
})
