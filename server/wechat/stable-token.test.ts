import { testClock } from '../testing/clock'
import { HttpServer, type Reply } from '../testing/http-server'
import { WechatError } from './http'
import { StableToken } from './stable-token'

let given = 0
let reply: Reply | undefined
const server = new HttpServer(() => reply ?? { body: { access_token: `token-${++given}`, expires_in: 7200 } })
const clock = testClock('2026-11-23T09:20:00+08:00')
let token: StableToken

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => {
  given = 0
  reply = undefined
  server.asked.length = 0
  token = new StableToken(server.url, { appid: 'wx1', secret: 's' }, clock)
})

const same = async (one: string) => one
const spent = (code: number, only?: string) => async (one: string) => {
  if (only === undefined || one === only) throw new WechatError(code)
  return one
}

test('one token serves all calls until five minutes before WeChat ends it', async () => {
  expect(await token.use(same)).toBe('token-1')
  expect(server.asked[0]).toMatchObject({
    path: '/cgi-bin/stable_token',
    body: { grant_type: 'client_credential', appid: 'wx1', secret: 's', force_refresh: false },
  })
  clock.pass(7_199_000 - 300_000)
  expect(await token.use(same)).toBe('token-1')
  clock.pass(1000)
  expect(await token.use(same)).toBe('token-2')
})

test('calls at once fetch one token', async () => {
  expect(await Promise.all([token.use(same), token.use(same)])).toEqual(['token-1', 'token-1'])
  expect(server.asked).toHaveLength(1)
})

test.each([40001, 40014, 42001])('a token that is spent (%i) is fetched anew, once', async (code) => {
  expect(await token.use(spent(code, 'token-1'))).toBe('token-2')
  expect(await token.use(same)).toBe('token-2')
  await expect(token.use(spent(code))).rejects.toMatchObject({ errcode: code })
})

test('where WeChat gives the same again, it is made to give another', async () => {
  reply = { body: { access_token: 'old', expires_in: 7200 } }
  await token.use(same)
  const used: string[] = []
  const got = token.use(async (one) => {
    used.push(one)
    if (used.length === 1) throw new WechatError(40001)
    return one
  })
  expect(await got).toBe('old')
  expect(server.asked.map(({ body }) => body.force_refresh)).toEqual([false, false, true])
})

test('any other failure is the caller’s', async () => {
  await expect(token.use(spent(45009))).rejects.toMatchObject({ errcode: 45009 })
  await expect(token.use(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours')
  expect(server.asked).toHaveLength(1)
})

test.each([{}, { access_token: 'x' }, { expires_in: 7200 }])('an answer without a token is none: %j', async (body) => {
  reply = { body }
  await expect(token.use(same)).rejects.toThrow('WeChat gave no token')
  reply = undefined
  expect(await token.use(same)).toBe('token-1')
})
