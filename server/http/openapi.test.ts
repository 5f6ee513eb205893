import { personalAct, personalRead, publicRead, type Contract, type Responses } from '../../src/shared/contract'
import { object } from '../../src/shared/schema'
import { catalogue } from '../error-catalogue'
import type { ServiceModule } from '../module'
import { errorsByNature, openApi } from './openapi'

const id = { type: 'string' } as const
const contract = {
  open: { ...publicRead, path: '/demo/open' },
  one: {
    ...personalRead,
    path: '/demo/things/:id',
    params: object({ id }),
    query: object({ city: id, more: id }, { optional: ['more'] }),
  },
  make: { ...personalAct, path: '/demo/things', body: object({ city: id }) },
} as const satisfies Contract
const described = {
  summary: 'A thing',
  response: object({ id }),
  errors: ['CITY_UNKNOWN'],
  examples: { default: { id: 'a' } },
}
const responses: Responses<typeof contract> = { open: described, one: described, make: described }
const demo: ServiceModule = { id: 'demo', contract, responses, routes: () => ({}) }

interface Operation {
  readonly security: readonly unknown[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: { readonly required: boolean }
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: object }>>
}
const operations = openApi([demo], catalogue).paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>
const open = operations['/demo/open']?.get
const one = operations['/demo/things/{id}']?.get
const make = operations['/demo/things']?.post
const parametersOf = (operation?: Operation) =>
  operation?.parameters.map(({ name, in: where, required }) => [where, name, required])

test('parameters stand where they go, each needed or not as the schema says', () => {
  expect(parametersOf(open)).toEqual([['header', 'X-Client-Version', false]])
  expect(parametersOf(one)).toEqual([
    ['path', 'id', true],
    ['query', 'city', true],
    ['query', 'more', false],
    ['header', 'X-Client-Version', false],
  ])
})

test('what a person does carries a key and a body; who is nobody needs no session', () => {
  expect(parametersOf(make)).toContainEqual(['header', 'Idempotency-Key', true])
  expect([open?.requestBody, one?.requestBody, make?.requestBody?.required]).toEqual([undefined, undefined, true])
  expect([open, one, make].map((operation) => operation?.security)).toEqual([[], [{ session: [] }], [{ session: [] }]])
})

test('each error stands by its status, those of its nature with those it names', () => {
  expect(one?.responses['404']?.description).toBe('CITY_UNKNOWN')
  expect(one?.responses['403']?.description.split(', ')).toEqual(
    expect.arrayContaining(['LEVEL_REQUIRED', 'NOT_YOURS']),
  )
  expect(open?.responses['401']).toBeUndefined()
  expect(make?.responses['400']?.description).toContain('IDEMPOTENCY_KEY_MISSING')
  expect(one?.responses['400']?.description).not.toContain('IDEMPOTENCY_KEY_MISSING')
  expect(one?.responses['200']?.content).toEqual({
    'application/json': { schema: described.response, examples: { default: { value: { id: 'a' } } } },
  })
})

test('errors by nature', () => {
  const always = ['INPUT_INVALID', 'CLIENT_TOO_OLD', 'RATE_LIMITED', 'INTERNAL', 'BUSY', 'UNAVAILABLE']
  const session = ['SESSION_MISSING', 'SESSION_EXPIRED', 'LEVEL_REQUIRED']
  expect(errorsByNature(contract.open)).toEqual(always)
  expect(errorsByNature(contract.one)).toEqual([...always, ...session, 'NOT_YOURS'])
  expect(errorsByNature(contract.make)).toEqual([
    ...always,
    ...session,
    'NOT_YOURS',
    'BODY_MALFORMED',
    'BODY_TOO_LARGE',
    'IDEMPOTENCY_KEY_MISSING',
    'IDEMPOTENCY_KEY_REUSED',
  ])
  expect(errorsByNature({ ...contract.make, level: 'none' })).not.toContain('IDEMPOTENCY_KEY_MISSING')
})

test('an error that nobody wrote, and an endpoint that nobody described, are no document', () => {
  const odd = { ...responses, open: { ...described, errors: ['NO_SUCH_ERROR'] } }
  expect(() => openApi([{ ...demo, responses: odd }], catalogue)).toThrow('no error NO_SUCH_ERROR in the catalogue')
  expect(() => openApi([{ ...demo, responses: {} }], catalogue)).toThrow('demo.open has no response')
})
