import type { Endpoint } from '../../shared/contract'
import { apiOf } from '../http/api'
import { call } from '../http/call'
import { send } from '../http/http'
import { withRetry } from '../http/retry'
import { now } from '../clock'
import { setLook } from '../look'
import { Problem } from '../problem'
import { granted, phone, refused } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const endpoint = (more: Partial<Endpoint> = {}): Endpoint => ({
  method: 'GET',
  path: '/demo/records/:id',
  level: 'none',
  owner: 'anyone',
  idempotent: true,
  rate: 'read',
  ...more,
})
const act = endpoint({ method: 'POST', path: '/demo/acts', idempotent: false })
const personal = endpoint({ path: '/demo/mine', level: 'wechat' })
const session = { token: 'token-one', mark: 'one', level: 'wechat', expiresAt: '2027-01-01T00:00:00+08:00' }
const isSignIn = ({ url, method }: { url: string; method: string }) => method === 'POST' && url.endsWith('/session')
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

beforeEach(() => {
  phone.stored.clear()
  phone.asked.length = 0
  phone.answer = () => granted({ done: true })
  phone.network = 'wifi'
  phone.refuses = {}
  setLook({ language: 'zh' })
  // Waits between repeats are of no interest here
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((then: () => void) => {
    void Promise.resolve().then(then)
    return 0 as unknown as NodeJS.Timeout
  })
})
afterEach(() => jest.restoreAllMocks())

const asked = () => phone.asked.filter((one) => !isSignIn(one))
const thrownBy = async (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('nothing was thrown')),
    (thrown: unknown) => (thrown instanceof Problem ? thrown : Promise.reject(thrown as Error)),
  )

test('a request: address, parameters, language, version', async () => {
  setLook({ language: 'en' })
  const query = { city: 'yunlan', said: '办证 a&b', none: undefined, nil: null, limit: 0 }
  expect(await send(endpoint(), { query, params: { id: 'a/b' } })).toEqual({ done: true })
  const [one] = phone.asked
  expect(one).toMatchObject({
    url: 'https://jinban.example/api/demo/records/a%2Fb?city=yunlan&said=%E5%8A%9E%E8%AF%81%20a%26b&limit=0',
    method: 'GET',
    timeout: 12000,
  })
  expect(one?.header).toMatchObject({ 'Accept-Language': 'en', 'X-Client-Version': '0.1.0' })
  expect(one?.header['X-Request-Id']).toMatch(uuid)
  expect(one?.header).not.toHaveProperty('Authorization')
  expect(one?.header).not.toHaveProperty('Idempotency-Key')
})

test('without parameters the address ends with its path', async () => {
  await send(endpoint({ path: '/demo' }), {})
  expect(phone.asked[0]?.url).toBe('https://jinban.example/api/demo')
})

test('an act carries its body as JSON, the token and its key; without a key a new one', async () => {
  await send(act, { body: { wish: '笔' } }, { token: 't', key: 'k-1' })
  await send(act, { body: { wish: '笔' } })
  const [first, second] = phone.asked
  expect(first).toMatchObject({ method: 'POST', data: '{"wish":"笔"}' })
  expect(first?.header).toMatchObject({
    Authorization: 'Bearer t',
    'Idempotency-Key': 'k-1',
    'Content-Type': 'application/json',
  })
  expect(second?.header['Idempotency-Key']).toMatch(uuid)
})

test('the time is the server’s: the phone’s clock may be wrong', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-23T00:00:00Z'))
  phone.answer = () => ({ statusCode: 200, data: '{}', header: { Date: 'Mon, 23 Nov 2026 01:20:00 GMT' } })
  await send(endpoint(), {})
  expect(now().toISOString()).toBe('2026-11-23T01:20:00.000Z')
  phone.answer = () => ({ statusCode: 200, data: '{}', header: { Date: 'nonsense' } })
  await send(endpoint(), {})
  expect(now().toISOString()).toBe('2026-11-23T01:20:00.000Z')
  // Started again without a network
  await jest.isolateModulesAsync(async () => {
    const again = await import('../clock')
    expect(again.now().toISOString()).toBe('2026-11-23T01:20:00.000Z')
  })
})

test('what the server says went wrong comes through with its facts', async () => {
  phone.answer = () => refused(403, 'LEVEL_REQUIRED', { needed: 'realName' })
  const problem = await thrownBy(send(endpoint(), {}))
  expect(problem).toMatchObject({
    code: 'LEVEL_REQUIRED',
    message: 'LEVEL_REQUIRED happened',
    action: 'Do this',
    requestId: 'r-1234abcd',
    facts: { needed: 'realName' },
    quote: expect.stringMatching(/^\d{3}\u00a0\d{3}$/) as string,
  })
})

test.each([
  ['a timeout', { errMsg: 'request:fail timeout' }, 'TIMEOUT', '等了很久没有回应', '过一会儿再试'],
  ['a timeout told in Chinese', { errMsg: 'request:fail 请求超时。' }, 'TIMEOUT', '等了很久没有回应', '过一会儿再试'],
  ['a timeout told by number', { errMsg: 'request:fail', errno: 5 }, 'TIMEOUT', '等了很久没有回应', '过一会儿再试'],
  [
    'a certificate that is not trusted',
    { errMsg: 'request:fail ssl hand shake error' },
    'UNREACHABLE',
    '现在连不上我们',
    '过一会儿再试，不行就换个网',
  ],
  [
    'an address WeChat was not told of',
    { errMsg: 'request:fail url not in domain list', errno: 600002 },
    'UNREACHABLE',
    '现在连不上我们',
    '过一会儿再试，不行就换个网',
  ],
  [
    'a server that is not there',
    { errMsg: 'request:fail net::ERR_CONNECTION_REFUSED' },
    'UNREACHABLE',
    '现在连不上我们',
    '过一会儿再试，不行就换个网',
  ],
  ['a line that broke', { errMsg: 'request:fail' }, 'UNREACHABLE', '现在连不上我们', '过一会儿再试，不行就换个网'],
  ['another word for it', { errMsg: 'request:fail time out' }, 'TIMEOUT', '等了很久没有回应', '过一会儿再试'],
  ['no JSON', { statusCode: 200, data: '<html>' }, 'UNREADABLE', '收到的数据不对', '再试一次'],
  ['an error page', { statusCode: 502, data: '<html>' }, 'UNREADABLE', '收到的数据不对', '再试一次'],
  ['half an error', { statusCode: 400, data: '{"error":{"code":"X"}}' }, 'UNREADABLE', '收到的数据不对', '再试一次'],
  ['another half', { statusCode: 400, data: '{"error":{"message":"X"}}' }, 'UNREADABLE', '收到的数据不对', '再试一次'],
  ['null', { statusCode: 500, data: 'null' }, 'UNREADABLE', '收到的数据不对', '再试一次'],
])('%s has its sentence', async (_, reply, code, message, action) => {
  phone.answer = () => reply
  const problem = await thrownBy(send(endpoint(), {}))
  expect(problem).toMatchObject({ code, message, action })
  expect(problem.requestId).toBe(phone.asked[0]?.header['X-Request-Id'])
})

test.each(['request:fail', 'request:fail timeout', 'request:fail ssl hand shake error', 'request:fail 请求超时。'])(
  'a phone in no network says so, whatever became of the request (%s), and asks no second time',
  async (errMsg) => {
    phone.network = 'none'
    phone.answer = () => ({ errMsg })
    const problem = await thrownBy(call(endpoint()))
    expect(problem).toMatchObject({
      code: 'OFFLINE',
      message: '手机没有网',
      action: '连上网再试一次',
      quote: undefined,
    })
    expect(phone.asked).toHaveLength(1)
  },
)

test('where the phone cannot say whether it is in a network, nobody says that it is not', async () => {
  phone.refuses = { getNetworkType: { errMsg: 'getNetworkType:fail' } }
  phone.answer = () => ({ errMsg: 'request:fail' })
  expect(await thrownBy(send(endpoint(), {}))).toMatchObject({ code: 'UNREACHABLE' })
})

test('a request that nobody waits for any more is called off', async () => {
  const stop = new AbortController()
  phone.answer = () => new Promise(() => undefined)
  const sent = thrownBy(send(endpoint(), {}, { signal: stop.signal }))
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  stop.abort()
  expect(await sent).toMatchObject({ code: 'CANCELED', message: '' })
})

test('there is nothing to quote where no request was made', () => {
  expect(new Problem('OFFLINE', '', '').quote).toBeUndefined()
})

test('what needs nobody known is asked without signing in', async () => {
  await call(endpoint())
  expect(phone.asked.some(isSignIn)).toBe(false)
})

test('what needs a session signs in first', async () => {
  phone.answer = (one) => granted(isSignIn(one) ? session : { mine: 1 })
  expect(await call(personal)).toEqual({ mine: 1 })
  expect(asked()[0]?.header.Authorization).toBe('Bearer token-one')
})

test.each(['SESSION_EXPIRED', 'SESSION_MISSING'])('%s: signs in anew and asks once more', async (code) => {
  let ended = true
  phone.answer = (one) => {
    if (isSignIn(one)) return granted(session)
    if (!ended) return granted({ mine: 1 })
    ended = false
    return refused(401, code)
  }
  expect(await call(personal)).toEqual({ mine: 1 })
  expect([asked().length, phone.asked.filter(isSignIn).length]).toEqual([2, 2])
  phone.answer = (one) => (isSignIn(one) ? granted(session) : refused(401, code))
  expect(await thrownBy(call(personal))).toMatchObject({ code })
})

test('of what needs no session, an ended one is an answer', async () => {
  phone.answer = () => refused(401, 'SESSION_EXPIRED')
  await thrownBy(call(endpoint()))
  expect(phone.asked).toHaveLength(1)
})

test.each(['BUSY', 'UNAVAILABLE'])('%s may pass: three tries in all, an act under one key', async (code) => {
  phone.answer = () => refused(503, code)
  expect(await thrownBy(call(act, {}))).toMatchObject({ code })
  expect(phone.asked).toHaveLength(3)
  expect(new Set(phone.asked.map(({ header }) => header['Idempotency-Key'])).size).toBe(1)
  expect(phone.asked[0]?.header['Idempotency-Key']).toMatch(uuid)
})

test('a refusal is an answer: not asked again', async () => {
  phone.answer = () => refused(409, 'HOUSING_FUND_NOTHING_TO_MERGE')
  await thrownBy(call(act, {}))
  expect(phone.asked).toHaveLength(1)
})

test('waits grow, each at least half as long as it may be', async () => {
  const waits: number[] = []
  jest.mocked(setTimeout).mockImplementation((then: () => void, ms?: number) => {
    waits.push(ms ?? 0)
    void Promise.resolve().then(then)
    return 0 as unknown as NodeJS.Timeout
  })
  const random = jest.spyOn(Math, 'random').mockReturnValue(0)
  const fails = () => Promise.reject(new Problem('UNREACHABLE', '', ''))
  await thrownBy(withRetry(fails))
  random.mockReturnValue(1)
  await thrownBy(withRetry(fails))
  expect(waits).toEqual([200, 400, 400, 800])
  waits.length = 0
  random.mockReturnValue(0)
  for (const seconds of [2, 60])
    await thrownBy(withRetry(() => Promise.reject(new Problem('BUSY', '', '', '', { seconds })), { tries: 2, wait: 1 }))
  expect(waits).toEqual([2000, 5000])
})

test('a passing failure passes', async () => {
  let tries = 0
  expect(await withRetry(async () => (++tries < 3 ? Promise.reject(new Problem('TIMEOUT', '', '')) : tries))).toBe(3)
  await expect(withRetry(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours')
})

test('a contract becomes functions, each with its endpoint', async () => {
  const contract = { record: endpoint(), act }
  const sent: unknown[] = []
  const api = apiOf(contract, async (...given) => void sent.push(given)) as Record<
    string,
    (...given: unknown[]) => unknown
  >
  await api.record?.({ params: { id: '1' } }, {})
  await api.act?.()
  expect(sent).toEqual([
    [contract.record, { params: { id: '1' } }, {}],
    [act, {}, undefined],
  ])
})
