import { certHashOf } from '../wechat/face'
import { startTestApp, type Answered, type Resident, type TestApp } from '../testing/app'
import { passFace } from '../testing/face'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(() => {
  app.wechat.face = 'same'
})

const post = (who: Resident, url: string, body: object) => app.send('POST', url, { token: who.token, body })
const begin = async (who: Resident, act = 'show-number') => (await post(who, '/identity/face', { act })).body
const confirm = (who: Resident, face: unknown) => post(who, '/identity/face/confirmed', { face })
const stands = async (who: Resident, face: unknown) =>
  (await app.send('GET', `/identity/face?face=${String(face)}`, { token: who.token })).body.state
const code = ({ status, body }: Answered) => [status, body.error?.code]
const asked = (call: string) =>
  app.wechat.server.asked.filter(({ path }) => path === `/cityservice/face/identify/${call}`)

test('one check, passed by WeChat, is good for its act, once', async () => {
  const resident = await app.resident()
  const { face, verifyId, state } = await begin(resident)
  expect([state, typeof verifyId]).toEqual(['waiting', 'string'])
  expect((await confirm(resident, face)).body).toMatchObject({ face, state: 'passed' })
  const shown = await post(resident, '/me/number', { face })
  expect(shown.body).toEqual({ idNumber: resident.idNumber })
  expect(code(await post(resident, '/me/number', { face }))).toEqual([410, 'FACE_EXPIRED'])
  expect(code(await confirm(resident, face))).toEqual([410, 'FACE_EXPIRED'])
  expect(await stands(resident, face)).toBe('used')
})

test('WeChat is asked about this name, number and phone, and given the same words again', async () => {
  const resident = await app.resident('欧阳㐂甯')
  const { face, verifyId } = await begin(resident)
  await confirm(resident, face)
  const { name, idNumber, openid } = resident
  const number = String(face).replaceAll('-', '')
  const cert_info = { cert_type: 'IDENTITY_CARD', cert_name: name, cert_no: idNumber }
  expect(asked('getverifyid').at(-1)?.body).toEqual({ out_seq_no: number, cert_info, openid })
  const question = { verify_id: verifyId, out_seq_no: number, cert_hash: certHashOf(name, idNumber), openid }
  expect(asked('queryverifyinfo').at(-1)?.body).toEqual(question)
})

test('the hash of a certificate is what WeChat reckons', () => {
  // The worked example of WeChat's page of queryVerifyInfo
  expect(certHashOf('张三', '310101199801011234')).toBe(
    '3c241f7ff324977aeb91f173bb2a7b06569e6fd784d5573db34a636d8671108b',
  )
})

test('a check that did not pass is none: another face, nobody yet, an answer that is no yes', async () => {
  const resident = await app.resident()
  app.wechat.face = 'nobody yet'
  const waiting = await begin(resident)
  expect(code(await confirm(resident, waiting.face))).toEqual([409, 'FACE_PENDING'])
  expect(code(await post(resident, '/me/number', { face: waiting.face }))).toEqual([410, 'FACE_EXPIRED'])
  app.wechat.face = 'another'
  expect(code(await confirm(resident, waiting.face))).toEqual([422, 'FACE_FAILED'])
  app.wechat.face = 'same'
  expect(code(await confirm(resident, waiting.face))).toEqual([422, 'FACE_FAILED'])
  for (const verify_ret of [10005, 10300]) {
    const { face } = await begin(resident)
    app.wechat.next.set('/cityservice/face/identify/queryverifyinfo', { body: { errcode: 0, verify_ret } })
    expect(code(await confirm(resident, face))).toEqual([409, 'FACE_PENDING'])
  }
  for (const body of [{ errcode: 0 }, { errcode: 0, verify_ret: '10000' }, { verify_ret: 10000 }]) {
    const { face } = await begin(resident)
    app.wechat.next.set('/cityservice/face/identify/queryverifyinfo', { body })
    expect(code(await confirm(resident, face))).toEqual([422, 'FACE_FAILED'])
  }
})

test('WeChat away leaves it as it was', async () => {
  const resident = await app.resident()
  const { face } = await begin(resident)
  app.wechat.next.set('/cityservice/face/identify/queryverifyinfo', { status: 500 })
  expect(code(await confirm(resident, face))).toEqual([503, 'WECHAT_DOWN'])
  expect((await confirm(resident, face)).body.state).toBe('passed')
})

test('an act without a check says so; one for another act, or of another person, is none', async () => {
  const [resident, other] = [await app.resident(), await app.resident('王五')]
  const bare = await post(resident, '/me/number', {})
  expect([...code(bare), bare.body.error.act]).toEqual([403, 'FACE_NEEDED', 'show-number'])
  const elsewhere = await passFace(app, resident, 'delete-account')
  expect(code(await post(resident, '/me/number', { face: elsewhere }))).toEqual([410, 'FACE_EXPIRED'])
  const theirs = await passFace(app, other, 'show-number')
  expect(code(await post(resident, '/me/number', { face: theirs }))).toEqual([410, 'FACE_EXPIRED'])
  expect(code(await confirm(resident, theirs))).toEqual([404, 'NOT_FOUND'])
  expect(await stands(other, theirs)).toBe('passed')
})

test('it is over after an hour, passed or not', async () => {
  const resident = await app.resident()
  const [waiting, passed] = [(await begin(resident)).face, await passFace(app, resident, 'show-number')]
  app.clock.pass(3_600_000)
  expect(code(await confirm(resident, waiting))).toEqual([410, 'FACE_EXPIRED'])
  expect(code(await post(resident, '/me/number', { face: passed }))).toEqual([410, 'FACE_EXPIRED'])
  expect(await stands(resident, passed)).toBe('expired')
})

test('of two acts at one moment one has it, and an act that fails gives it back', async () => {
  const resident = await app.resident()
  const face = await passFace(app, resident, 'show-number')
  const both = await Promise.all([post(resident, '/me/number', { face }), post(resident, '/me/number', { face })])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410])
  const of = 'x'.repeat(43)
  const accept = await passFace(app, resident, 'accept-invitation', of)
  expect(code(await post(resident, '/family/invitations/accepted', { of, face: accept }))).toEqual([404, 'NOT_FOUND'])
  expect(await stands(resident, accept)).toBe('passed')
})

test('a browser hands it to the mini-program of the same person, and goes on', async () => {
  const resident = await app.resident()
  const browser = await app.resident(resident.name, resident.idNumber, 'h5')
  const { face, handOver, link, verifyId } = await begin(browser)
  expect([verifyId, link]).toEqual([undefined, expect.stringMatching(/^https:/)])
  expect(app.wechat.server.asked.at(-1)?.body).toEqual({
    path: 'pages/people/face/index',
    query: `token=${String(handOver)}`,
    expire_type: 0,
    expire_time: Math.floor(app.clock.now().getTime() / 1000) + 3600,
    env_version: 'release',
  })
  expect(code(await confirm(browser, face))).toEqual([409, 'FACE_PENDING'])
  const take = (who: Resident, token = handOver) => post(who, '/identity/face/taken', { token: token as string })
  expect(code(await take(await app.resident('王五')))).toEqual([403, 'FACE_OTHER'])
  expect(code(await take(browser))).toEqual([404, 'NOT_FOUND'])
  const taken = (await take(resident)).body
  expect([taken.face, typeof taken.verifyId]).toEqual([face, 'string'])
  expect((await confirm(resident, face)).body.state).toBe('passed')
  expect(await stands(browser, face)).toBe('passed')
  expect(code(await take(resident))).toEqual([410, 'FACE_EXPIRED'])
  expect((await post(browser, '/me/number', { face })).body).toEqual({ idNumber: resident.idNumber })
})

test('without WeChat’s link nothing is begun in a browser', async () => {
  const browser = await app.resident('王五', undefined, 'h5')
  for (const [body, said] of [
    [{ errcode: 44990 }, [429, 'RATE_LIMITED']],
    [{ errcode: 44993 }, [503, 'WECHAT_DOWN']],
    [{ errcode: 0, url_link: 'weixin://dl/business' }, [503, 'WECHAT_DOWN']],
  ] as const) {
    app.wechat.next.set('/wxa/generate_urllink', { body })
    expect(code(await post(browser, '/identity/face', { act: 'show-number' }))).toEqual(said)
  }
  expect(await app.sql`select 1 from face_checks where person = ${browser.person}`).toEqual([])
})

test('a residence permit of Hong Kong is told at once that no face check knows it', async () => {
  const resident = await app.resident('陈咏欣', '810000199210080005')
  expect(code(await post(resident, '/identity/face', { act: 'show-number' }))).toEqual([422, 'FACE_NOT_POSSIBLE'])
  const me = async ({ token }: Resident) => (await app.send('GET', '/me', { token })).body.face
  expect([await me(resident), await me(await app.resident())]).toEqual([false, true])
})

test('a session that is signed out between the two steps does nothing more', async () => {
  const resident = await app.resident()
  const face = await passFace(app, resident, 'delete-account')
  expect((await app.send('DELETE', '/sessions', { token: resident.token })).body).toEqual({ ended: 1 })
  expect(code(await post(resident, '/me/deletion', { face }))).toEqual([401, 'SESSION_EXPIRED'])
  const [person] = await app.sql`select 1 from people where id = ${resident.person}`
  expect(person).toBeDefined()
})
