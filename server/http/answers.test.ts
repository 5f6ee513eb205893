import { AppError } from '../errors'
import { startTestApp, type Answered, type Resident, type TestApp } from '../testing/app'
import { demoService } from '../testing/demo'
import { appErrorOf } from './error-handler'
import { languageOf } from './language'
import { errorWithoutData } from './request-log'
import { isOlder } from './version'

let harness: TestApp
let resident: Resident
const lines: Record<string, unknown>[] = []

beforeAll(async () => {
  harness = await startTestApp({
    services: [demoService().service],
    config: { logLevel: 'info', minimumClient: '1.2.3' },
    logStream: { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  })
  resident = await harness.resident()
})
afterAll(() => harness.close())
beforeEach(() => void lines.splice(0))

const me = (headers = {}, token?: string) => harness.send('GET', '/me', { token: token ?? resident.token, headers })
const codeOf = ({ status, body }: Answered) => [status, body.error?.code]

test('every answer is guarded, kept by nobody, and tells the server’s time', async () => {
  const { headers } = await me()
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'strict-transport-security': 'max-age=31536000',
    'cache-control': 'no-store',
    date: 'Mon, 23 Nov 2026 01:20:00 GMT',
  })
})

test('a request keeps the id it came with where that is one, else it gets ours', async () => {
  expect((await me({ 'x-request-id': 'abcd-1234' })).headers['x-request-id']).toBe('abcd-1234')
  for (const odd of ['short', 'with blank 12', 'x'.repeat(65), '林晓雨的请求号码'].map(encodeURI))
    expect((await me({ 'x-request-id': odd })).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  const failed = await harness.send('GET', '/nowhere', { headers: { 'x-request-id': 'abcd-1234' } })
  expect(failed.body.error.requestId).toBe('abcd-1234')
})

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['fr-FR', 'zh'],
  ['en-US,zh;q=0.5', 'en'],
  ['EN', 'en'],
  ['zh-CN,en;q=0.5', 'zh'],
  ['fr,en;q=0.5', 'en'],
])('whoever reads %s gets %s', (accepts, language) => {
  expect(languageOf({ headers: { 'accept-language': accepts } })).toBe(language)
})

test.each([
  ['1.2.3', '1.2.3', false],
  ['1.2.2', '1.2.3', true],
  ['1.2.4', '1.2.3', false],
  ['1.1.9', '1.2.3', true],
  ['0.9.9', '1.2.3', true],
  ['2.0.0', '1.2.3', false],
  ['1.10.0', '1.9.0', false],
])('version %s, where %s is the least: too old is %s', (version, least, old) => {
  expect(isOlder(version, least)).toBe(old)
})

test('a phone that is too old is told which version it needs; a version that is none is refused', async () => {
  const old = await me({ 'x-client-version': '1.2.2' })
  expect([...codeOf(old), old.body.error.minimum]).toEqual([426, 'CLIENT_TOO_OLD', '1.2.3'])
  expect((await me({ 'x-client-version': '1.2.3' })).status).toBe(200)
  for (const odd of ['1.2', 'x1.2.3', '1.2.3x', '1.2.1234567']) {
    const refused = await me({ 'x-client-version': odd })
    expect([...codeOf(refused), refused.body.error.field]).toEqual([400, 'INPUT_INVALID', 'X-Client-Version'])
  }
})

test('a request is one line: route, status, code and version, and nothing of what was said', async () => {
  await me({ 'x-client-version': '1.2.3' })
  await harness.send('GET', '/nowhere/林晓雨?name=secret'.replace('林晓雨', 'x'))
  const said = lines.filter(({ msg }) => msg === 'request')
  expect(said).toMatchObject([
    { route: 'GET /me', status: 200, client: '1.2.3', ms: expect.any(Number) as number },
    { route: 'GET unknown', status: 404, code: 'NOT_FOUND' },
  ])
  expect(said[0]).not.toHaveProperty('code')
  expect(said[1]).not.toHaveProperty('client')
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('a fault of ours is logged with where it was, and is not told outside', async () => {
  const body = { city: 'yunlan', wish: 'broken' }
  const answer = await harness.send('POST', '/demo/acts', { token: resident.token, body })
  expect(codeOf(answer)).toEqual([500, 'INTERNAL'])
  const [failed] = lines.filter(({ msg }) => msg === 'failed')
  expect(failed).toMatchObject({
    code: 'INTERNAL',
    err: { type: 'TypeError', stack: expect.stringMatching(/^\s+at /) as string },
  })
  expect(answer.text).not.toContain('林晓雨')
})

test('of an error stay its kind, its code, its table and the causes’; of its stack twelve places', () => {
  const stack = ['Error: 林晓雨', ...Array.from({ length: 20 }, (_, line) => `    at f${line} (a.js:1:1)`)].join('\n')
  const cause = Object.assign(new Error('why 林晓雨'), { code: 'ECONNREFUSED', stack: undefined })
  const error = Object.assign(new Error('林晓雨', { cause }), {
    code: '23505',
    table_name: 'people',
    constraint_name: 'c',
    stack,
  })
  const shown = errorWithoutData(error)
  expect(shown).toMatchObject({
    type: 'Error',
    code: '23505',
    table: 'people',
    constraint: 'c',
    cause: { code: 'ECONNREFUSED' },
  })
  expect(String(shown.stack).split('\n')).toHaveLength(12)
  expect(JSON.stringify(shown)).not.toContain('林晓雨')
})

test.each([
  ['CONNECT_TIMEOUT', 'UNAVAILABLE'],
  ['CONNECTION_CLOSED', 'UNAVAILABLE'],
  ['CONNECTION_ENDED', 'UNAVAILABLE'],
  ['ECONNREFUSED', 'UNAVAILABLE'],
  ['57P01', 'UNAVAILABLE'],
  ['57P03', 'UNAVAILABLE'],
  ['53300', 'UNAVAILABLE'],
  ['40001', 'UNAVAILABLE'],
  ['40P01', 'UNAVAILABLE'],
  ['FST_ERR_BAD_URL', 'NOT_FOUND'],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', 'BODY_MALFORMED'],
  ['FST_ERR_CTP_INVALID_CONTENT_LENGTH', 'BODY_MALFORMED'],
  ['23505', 'INTERNAL'],
])('%s is answered as %s', (code, ours) => {
  expect(appErrorOf({ code }).code).toBe(ours)
})

test.each([
  [399, 'INTERNAL'],
  [400, 'BODY_MALFORMED'],
  [499, 'BODY_MALFORMED'],
  [500, 'INTERNAL'],
  [undefined, 'INTERNAL'],
])('what nobody knows, with status %s, is %s', (statusCode, code) => {
  expect(appErrorOf({ statusCode }).code).toBe(code)
  const own = new AppError('NOT_YOURS')
  expect(appErrorOf(own)).toBe(own)
})

test('nobody speaks for another, in a query or in a body', async () => {
  const other = await harness.resident('王五')
  const { token } = resident
  const body = { city: 'yunlan', wish: 'pen', subject: other.person }
  expect(codeOf(await harness.send('POST', '/demo/acts', { token, body }))).toEqual([403, 'NOT_YOURS'])
  const own = { ...body, subject: resident.person }
  expect((await harness.send('POST', '/demo/acts', { token, body: own })).status).toBe(200)
  const record = `/demo/records/019aae10-5c00-7000-8000-000000000001?city=yunlan&subject=${other.person}`
  expect(codeOf(await harness.send('GET', record, { token }))).toEqual([403, 'NOT_YOURS'])
})

test('a name that is not proven is asked for', async () => {
  const { body, status } = await harness.send('POST', '/demo/acts', {
    token: await harness.signIn(),
    body: { city: 'yunlan', wish: 'pen' },
  })
  expect([status, body.error.code, body.error.needed]).toEqual([403, 'LEVEL_REQUIRED', 'realName'])
})
