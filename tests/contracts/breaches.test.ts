import type { Schema } from '../../src/shared/contract'
import { breachesOf, served } from './breaches'
import type { Release, ReleasedEndpoint } from './release'

const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})
const text = { type: 'string' }

const endpoint: ReleasedEndpoint = {
  method: 'POST',
  path: '/demo/acts',
  level: 'wechat',
  owner: 'session',
  idempotent: true,
  body: object({ city: { type: 'string', pattern: '^[a-z]+$' }, kind: { enum: ['a', 'b'] }, note: text }, ['city']),
  response: object(
    { state: { enum: ['sent', 'done'] }, days: { type: 'array', items: object({ day: { ...text, format: 'date' } }) } },
    ['state'],
  ),
}

const release = (one: ReleasedEndpoint | undefined, version = '1.0.0'): Release => ({
  version,
  endpoints: one ? { 'demo.act': one } : {},
})

const breaches = (change: Partial<ReleasedEndpoint>) =>
  breachesOf(release(endpoint), release({ ...endpoint, ...change }, '1.1.0')).map((one) =>
    one.replace('demo.act: ', ''),
  )

const body = (change: Record<string, Schema>, required = ['city']) => ({
  body: object({ ...(endpoint.body?.properties as Record<string, Schema>), ...change }, required),
})
const answer = (change: Record<string, Schema>, required = ['state']) => ({
  response: object({ ...(endpoint.response.properties as Record<string, Schema>), ...change }, required),
})
const days = (items: Schema) => ({ days: { type: 'array', items } })

test.each<[string, Partial<ReleasedEndpoint>]>([
  ['nothing changed', {}],
  ['a field one may send', body({ more: text })],
  ['a wish that is new', body({ kind: { enum: ['a', 'b', 'c'] } })],
  ['any wish', body({ kind: {} })],
  ['a form that is gone', body({ city: text })],
  ['a field that need not be sent', body({}, [])],
  ['a query where there was none', { query: object({ page: text }) }],
  ['a field that is told', answer({ more: text })],
  ['a field that is always told', answer({}, ['state', 'days'])],
  ['a state that does not occur any more', answer({ state: { enum: ['done'] } })],
  ['a lower level', { level: 'none' }],
])('old phones go on with %s', (_, change) => {
  expect(breaches(change)).toEqual([])
})

test.each<[string, Partial<ReleasedEndpoint>]>([
  ['moved from POST /demo/acts', { path: '/demo/wishes' }],
  ['moved from POST /demo/acts', { method: 'GET' }],
  ['asks for realName instead of wechat', { level: 'realName' }],
  ['is about subject instead of session', { owner: 'subject' }],
  ['demands an idempotency key', { idempotent: false }],
  ['body/more is demanded', body({ more: text }, ['city', 'more'])],
  ['body/note is demanded', body({}, ['city', 'note'])],
  ['body/note is refused', { body: object({ city: text, kind: {} }) }],
  ['body/kind refuses b', body({ kind: { enum: ['a'] } })],
  ['body/note refuses anything', body({ note: { ...text, enum: ['x'] } })],
  ['body/note has another type', body({ note: { type: 'integer' } })],
  ['body/note has another pattern', body({ note: { ...text, pattern: '^x$' } })],
  ['body/city has another pattern', body({ city: { ...text, pattern: '^[b-z]+$' } })],
  ['body/note has a tighter maxLength', body({ note: { ...text, maxLength: 5 } })],
  ['body/note has a tighter minLength', body({ note: { ...text, minLength: 1 } })],
  ['query/page is demanded', { query: object({ page: text }, ['page']) }],
  ['answer/days is gone', { response: object({ state: { enum: ['sent', 'done'] } }, ['state']) }],
  ['answer/state may be absent', answer({}, [])],
  ['answer/state may be refused', answer({ state: { enum: ['sent', 'done', 'refused'] } })],
  ['answer/state may be anything', answer({ state: text })],
  ['answer/days has another type', answer({ days: text })],
  ['answer/days[]/day is gone', answer(days(object({})))],
  ['answer/days[]/day has another format', answer(days(object({ day: text })))],
])('old phones stop where the server’s %s', (breach, change) => {
  expect(breaches(change)).toContain(breach)
})

test('an endpoint that is gone', () => {
  expect(breachesOf(release(endpoint), release(undefined, '1.1.0'))).toEqual(['demo.act: is gone'])
})

test('a breach is allowed once its phones are told to update', () => {
  const all = [release(endpoint, '1.0.0'), release(endpoint, '1.9.0'), release(endpoint, '1.10.0')]
  expect(served(all, '1.9.0').map(({ version }) => version)).toEqual(['1.9.0', '1.10.0'])
  expect(served(all, '1.10.1')).toEqual([])
})
