import { testClock } from '../testing/clock'
import { HttpServer, type Reply } from '../testing/http-server'
import { WechatClient, type Channel } from './client'

const replies = new Map<string, Reply>()
const server = new HttpServer(({ path }) => replies.get(path) ?? { status: 404 })
let client: WechatClient

beforeAll(() => server.listen())
afterAll(() => server.close())
beforeEach(() => {
  server.asked.length = 0
  replies.clear()
  replies.set('/cgi-bin/stable_token', { body: { access_token: 'token', expires_in: 7200 } })
  client = new WechatClient(
    {
      apiUrl: server.url,
      openUrl: 'https://open.example',
      realNameH5Url: 'https://name.example',
      weapp: { appid: 'wx-weapp', secret: 'weapp-secret' },
      h5: { appid: 'wx-h5', secret: 'h5-secret' },
      templates: {},
      miniprogramState: 'trial',
    },
    testClock('2026-11-23T09:20:00+08:00'),
  )
})

const answered = (path: string, body: object | string, status = 200) => replies.set(path, { body, status })
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error

test.each<[Channel, string, object]>([
  ['weapp', '/sns/jscode2session', { appid: 'wx-weapp', secret: 'weapp-secret', js_code: 'c1' }],
  ['h5', '/sns/oauth2/access_token', { appid: 'wx-h5', secret: 'h5-secret', code: 'c1' }],
])('a login code of %s is asked about as WeChat wants it', async (channel, path, query) => {
  answered(path, { openid: 'o1' })
  expect(await client.openidOf(channel, 'c1')).toBe('o1')
  expect(server.asked).toMatchObject([{ method: 'GET', path }])
  expect(server.asked[0]?.query).toEqual({ ...query, grant_type: 'authorization_code' })
})

test.each([
  [{ errcode: 40029 }, 'CODE_USED'],
  [{ errcode: 40163 }, 'CODE_USED'],
  [{ errcode: 41008 }, 'CODE_USED'],
  [{ errcode: 45011 }, 'RATE_LIMITED'],
  [{ errcode: 40226 }, 'WECHAT_REFUSED'],
  [{ errcode: -1 }, 'WECHAT_DOWN'],
  [{}, 'WECHAT_DOWN'],
  ['<html>', 'WECHAT_DOWN'],
])('a login answered %j is %s', async (body, expected) => {
  answered('/sns/jscode2session', body)
  await expect(client.openidOf('weapp', 'c1')).rejects.toThrow(code(expected))
})

test('an answer with a status of failure is none, whatever stands in it', async () => {
  answered('/sns/jscode2session', { openid: 'o1' }, 500)
  await expect(client.openidOf('weapp', 'c1')).rejects.toThrow(code('WECHAT_DOWN'))
})

const question = { channel: 'weapp', openid: 'o1', name: '林晓雨', idNumber: '11010519491231002X', code: 'c2' } as const
const check = '/intp/realname/checkrealnameinfo'

test.each([
  ['V_OP_NM_MA', 'V_NM_ID_MA', true],
  ['V_OP_NM_UM', 'V_NM_ID_MA', false],
  ['V_OP_NM_MA', 'V_NM_ID_UM', false],
  [undefined, undefined, false],
])('only both of WeChat’s yeses are one: %s, %s', async (verify_openid, verify_real_name, expected) => {
  answered(check, { errcode: 0, verify_openid, verify_real_name })
  expect(await client.isReallyNamed(question)).toBe(expected)
  const asked = server.asked.find(({ path }) => path === check)
  expect(asked?.query).toEqual({ access_token: 'token' })
  expect(asked?.body).toEqual({
    openid: 'o1',
    real_name: '林晓雨',
    cred_id: '11010519491231002X',
    cred_type: '1',
    code: 'c2',
  })
})

const send = '/cgi-bin/message/subscribe/send'
const message = { openid: 'o1', templateId: 't1', page: '/pages/a?b=c', data: { thing1: '合并账户' } }

test.each([
  [{ errcode: 0 }, 'sent'],
  [{ errcode: 43101 }, 'refused'],
  [{ errcode: 43107 }, 'refused'],
  [{ errcode: 40003 }, 'refused'],
  [{ errcode: 40037 }, 'unfit'],
  [{ errcode: 47003 }, 'unfit'],
  [{ errcode: 41030 }, 'unfit'],
])('a message answered %j is %s', async (body, expected) => {
  answered(send, body)
  expect(await client.sendMessage(message)).toBe(expected)
  expect(server.asked.find(({ path }) => path === send)?.body).toEqual({
    touser: 'o1',
    template_id: 't1',
    page: 'pages/a?b=c',
    data: { thing1: { value: '合并账户' } },
    miniprogram_state: 'trial',
    lang: 'zh_CN',
  })
})

test('a message that may go later is thrown, to be tried again', async () => {
  answered(send, { errcode: 45009 })
  await expect(client.sendMessage(message)).rejects.toThrow(code('WECHAT_DOWN'))
})

test('the way to a login on the web names us, where to come back, and the state', () => {
  const url = new URL(client.authorizeUrl('https://us.example/back?a=1', 'state1'))
  expect(url.origin + url.pathname + url.hash).toBe('https://open.example/connect/oauth2/authorize#wechat_redirect')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    appid: 'wx-h5',
    redirect_uri: 'https://us.example/back?a=1',
    response_type: 'code',
    scope: 'snsapi_base',
    state: 'state1',
  })
})
