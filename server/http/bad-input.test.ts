import { randomUUID } from 'node:crypto'
import { startTestApp, type Resident, type TestApp } from '../testing/app'
import { demoRecord, demoService } from '../testing/demo'

let harness: TestApp
let resident: Resident
beforeAll(async () => {
  harness = await startTestApp({ services: [demoService().service] })
  resident = await harness.resident()
})
afterAll(() => harness.close())

const act = { city: 'yunlan', wish: 'done' }
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test.each<[string, string | object, number, string]>([
  ['no body', '', 400, 'INPUT_INVALID'],
  ['half a body', '{"city":"yun', 400, 'BODY_MALFORMED'],
  ['a list', '[]', 400, 'INPUT_INVALID'],
  ['null', 'null', 400, 'INPUT_INVALID'],
  ['a field that is missing', { city: 'yunlan' }, 400, 'INPUT_INVALID'],
  ['a field nobody asked for', { ...act, admin: true }, 400, 'INPUT_INVALID'],
  ['a number for a text', { ...act, wish: 7 }, 400, 'INPUT_INVALID'],
  ['a text for a number', { ...act, amount: '7' }, 400, 'INPUT_INVALID'],
  ['too long a text', { ...act, wish: 'x'.repeat(41) }, 400, 'INPUT_INVALID'],
  ['NUL', { ...act, wish: 'a\0b' }, 400, 'INPUT_INVALID'],
  ['half a character', '{"city":"yunlan","wish":"\\ud83d"}', 400, 'INPUT_INVALID'],
  ['a body 30,000 levels deep', nested(30_000), 400, 'INPUT_INVALID'],
  ['a deep field', `{"city":"yunlan","wish":${nested(5000)}}`, 400, 'INPUT_INVALID'],
  ['a prototype', '{"__proto__":{"city":"yunlan"},"wish":"x"}', 400, 'BODY_MALFORMED'],
  ['a body over the limit', { ...act, wish: 'x'.repeat(70_000) }, 413, 'BODY_TOO_LARGE'],
  ['an unknown city', { ...act, city: 'atlantis' }, 404, 'CITY_UNKNOWN'],
  ['a city called like a property', { ...act, city: 'constructor' }, 404, 'CITY_UNKNOWN'],
  ['another person', { ...act, subject: randomUUID() }, 403, 'NOT_YOURS'],
])('a body with %s: %#', async (_, body, status, code) => {
  const answer = await harness.send('POST', '/demo/acts', { token: resident.token, body })
  expect([answer.status, answer.body.error.code]).toEqual([status, code])
  expect(answer.body.error).toMatchObject({
    requestId: expect.any(String) as string,
    action: expect.any(String) as string,
  })
})

test.each([
  ['no city', demoRecord, 400, 'INPUT_INVALID'],
  ['two cities', `${demoRecord}?city=yunlan&city=qinghe`, 400, 'INPUT_INVALID'],
  ['an unknown parameter', `${demoRecord}?city=yunlan&debug=1`, 400, 'INPUT_INVALID'],
  ['a word for a number', `${demoRecord}?city=yunlan&limit=many`, 400, 'INPUT_INVALID'],
  ['a number too large', `${demoRecord}?city=yunlan&limit=51`, 400, 'INPUT_INVALID'],
  ['an id that is none', '/demo/records/1?city=yunlan', 400, 'INPUT_INVALID'],
  ['NUL in the address', '/demo/records/%00?city=yunlan', 400, 'INPUT_INVALID'],
  ['a broken escape', '/demo/records/%ZZ?city=yunlan', 404, 'NOT_FOUND'],
  ['an endless id', `/demo/records/${'9'.repeat(3000)}?city=yunlan`, 404, 'NOT_FOUND'],
  ['a page of no service', '/demo/none', 404, 'NOT_FOUND'],
  ['a way out of the folder', '/../../etc/passwd', 404, 'NOT_FOUND'],
  ["someone else's record", `${demoRecord}?city=yunlan&subject=${randomUUID()}`, 403, 'NOT_YOURS'],
])('an address with %s', async (_, url, status, code) => {
  const answer = await harness.send('GET', url, { token: resident.token })
  expect([answer.status, answer.body.error.code]).toEqual([status, code])
})

test('what is wrong is named', async () => {
  const { body } = await harness.send('POST', '/demo/acts', { token: resident.token, body: { city: 'yunlan' } })
  expect(body.error.field).toBe('wish')
})

test.each([
  ['form data', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'BODY_MALFORMED'],
  ['a version that is none', { 'x-client-version': 'abc' }, 400, 'INPUT_INVALID'],
  ['an old version', { 'x-client-version': '0.0.9' }, 426, 'CLIENT_TOO_OLD'],
  ['the least version', { 'x-client-version': '0.1.0' }, 200, undefined],
  ['a newer version', { 'x-client-version': '0.10.0' }, 200, undefined],
  ['an empty key', { 'idempotency-key': '' }, 400, 'IDEMPOTENCY_KEY_MISSING'],
  ['a short key', { 'idempotency-key': 'x' }, 400, 'INPUT_INVALID'],
  ['no bearer', { authorization: 'Basic YTpi' }, 401, 'SESSION_EXPIRED'],
])('headers with %s', async (_, headers, status, code) => {
  const authorization = { authorization: `Bearer ${resident.token}` }
  const answer = await harness.send('POST', '/demo/acts', { body: act, headers: { ...authorization, ...headers } })
  expect([answer.status, answer.body.error?.code]).toEqual([status, code])
})

test('errors speak the language asked for', async () => {
  const en = await harness.send('GET', '/nowhere', { headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' } })
  const zh = await harness.send('GET', '/nowhere', { headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' } })
  expect([en.body.error.message, zh.body.error.message]).toEqual(['Not found', '没有找到'])
})

test('a level is asked for by name', async () => {
  const token = await harness.signIn()
  const { status, body } = await harness.send('GET', `${demoRecord}?city=yunlan`, { token })
  expect([status, body.error.code, body.error.needed]).toEqual([403, 'LEVEL_REQUIRED', 'realName'])
})

test('a fault of ours says nothing of what went on inside', async () => {
  const broken = await harness.send('POST', '/demo/acts', { token: resident.token, body: { ...act, wish: 'broken' } })
  expect([broken.status, broken.body.error.code]).toEqual([500, 'INTERNAL'])
  expect(broken.text).not.toMatch(/林晓雨|secret|TypeError|\.ts/)
})

test('every answer carries our time, its id, and headers that keep it private', async () => {
  const headers = { 'x-request-id': 'phone-made-0001' }
  const answer = await harness.send('GET', '/me', { token: resident.token, headers })
  expect(answer.headers).toMatchObject({
    'x-request-id': 'phone-made-0001',
    date: 'Mon, 23 Nov 2026 01:20:00 GMT',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  const odd = await harness.send('GET', '/me', { headers: { 'x-request-id': 'a b\t<script>' } })
  expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  const open = await harness.send('GET', '/directory?city=yunlan')
  expect(open.headers['cache-control']).toBe('no-cache')
})

test('rare characters and the longest name go through', async () => {
  const wish = '𠮷䶮㐂·阿卜杜拉'
  expect((await harness.send('POST', '/demo/acts', { token: resident.token, body: { ...act, wish } })).status).toBe(200)
  const rare = await harness.resident('𠮷䶮')
  expect((await harness.send('GET', '/me', { token: rare.token })).body.name).toBe('𠮷*')
})
