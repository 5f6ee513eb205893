import { startTestApp, type TestApp } from '../testing/app'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness.close())

const signIn = (code: string, channel = 'weapp') => harness.send('POST', '/session', { body: { channel, code } })
const me = (token: string) => harness.send('GET', '/me', { token })

test('a login code opens a session; the table holds only its hash', async () => {
  harness.wechat.add('openid-a', '张三', '990101199001011234')
  const { status, body } = await signIn('openid-a:1')
  expect(status).toBe(200)
  expect(body).toMatchObject({ level: 'wechat', expiresAt: '2026-12-23T09:20:00+08:00' })
  expect((await me(body.token)).body).toEqual({
    level: 'wechat',
    channel: 'weapp',
    mark: body.mark,
    messages: [
      { template: 'step-due', id: 'T1' },
      { template: 'case-progress', id: 'T2' },
    ],
  })
  const stored = JSON.stringify(await harness.sql`select * from sessions, accounts`)
  expect(stored).not.toContain(body.token)
  expect(stored).not.toContain('openid-a')
})

test('the same WeChat has the same mark on every sign-in, and on H5 comes through OAuth', async () => {
  harness.wechat.add('openid-b', '张三', '990101199001011234')
  const [one, two] = [await signIn('openid-b:1'), await signIn('openid-b:2')]
  expect(one.body.mark).toBe(two.body.mark)
  expect(one.body.token).not.toBe(two.body.token)
  const web = await signIn('openid-b:3', 'h5')
  expect((await me(web.body.token)).body.channel).toBe('h5')
  expect(harness.wechat.server.asked.at(-1)?.path).toBe('/sns/oauth2/access_token')
})

test.each([
  ['a code used twice', undefined, 400, 'CODE_USED'],
  ['too many sign-ins, says WeChat', { body: { errcode: 45011 } }, 429, 'RATE_LIMITED'],
  ['an account WeChat blocks', { body: { errcode: 40226 } }, 403, 'WECHAT_REFUSED'],
  ['WeChat busy', { body: { errcode: -1 } }, 503, 'WECHAT_DOWN'],
  ['WeChat failing', { status: 500 }, 503, 'WECHAT_DOWN'],
  ['WeChat babbling', { body: '<html>' }, 503, 'WECHAT_DOWN'],
])('%s', async (_, reply, status, code) => {
  harness.wechat.add('openid-c', '张三', '990101199001011234')
  await signIn('openid-c:1')
  if (reply) harness.wechat.next.set('/sns/jscode2session', reply)
  const answer = await signIn(reply ? 'openid-c:2' : 'openid-c:1')
  expect([answer.status, answer.body.error.code]).toEqual([status, code])
  expect(answer.body.error.message).not.toBe('')
})

test('a session ends by sign-out, by time, and is not guessed', async () => {
  const token = await harness.signIn()
  expect((await harness.send('DELETE', '/session', { token })).status).toBe(200)
  expect((await me(token)).body.error.code).toBe('SESSION_EXPIRED')
  const other = await harness.signIn()
  for (const wrong of [`${other.slice(0, -1)}${other.endsWith('A') ? 'Q' : 'A'}`, 'x', "' or 1=1--"]) {
    expect((await me(wrong)).body.error.code).toBe('SESSION_EXPIRED')
  }
  expect((await harness.send('GET', '/me')).body.error.code).toBe('SESSION_MISSING')
  harness.clock.pass(31 * 86_400_000)
  expect((await me(other)).body.error.code).toBe('SESSION_EXPIRED')
  harness.clock.pass(-31 * 86_400_000)
})

test('H5 goes to WeChat and comes back to our own site only', async () => {
  const { body } = await harness.send('GET', '/session/entry?returnTo=/services/x%3Fcity=yunlan')
  const url = new URL(body.url)
  expect(url.origin + url.pathname).toBe('https://open.weixin.qq.com/connect/oauth2/authorize')
  expect(url.hash).toBe('#wechat_redirect')
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    appid: 'wx-h5',
    redirect_uri: 'https://jinban.example/services/x?city=yunlan',
    scope: 'snsapi_base',
  })
  for (const returnTo of ['//evil.example/', '//?a', 'https://evil.example/', '/\\evil.example']) {
    const refused = await harness.send('GET', `/session/entry?returnTo=${encodeURIComponent(returnTo)}`)
    expect([returnTo, refused.status, refused.body.error.code]).toEqual([returnTo, 400, 'INPUT_INVALID'])
  }
})
