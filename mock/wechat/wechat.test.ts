import { certHashOf } from '../../server/wechat/face'
import { buildWorld, type World } from '../world'

let world: World
let url: string
beforeAll(async () => {
  world = buildWorld()
  url = await world.listen()
})
afterAll(() => world.close())
beforeEach(() => world.reset())

type Json = Readonly<Record<string, unknown>>

const get = async (path: string, query: Record<string, string>): Promise<Json> =>
  (await (await fetch(`${url}/wechat${path}?${new URLSearchParams(query).toString()}`)).json()) as Json
const post = async (path: string, body: object): Promise<Json> =>
  (await (
    await fetch(`${url}/wechat${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).json()) as Json

const weapp = () => world.wechat.appOf('weapp')
const login = (code: string, app: Record<string, string> = {}) =>
  get('/sns/jscode2session', { ...weapp(), js_code: code, grant_type: 'authorization_code', ...app })
const token = async () =>
  String((await post('/cgi-bin/stable_token', { grant_type: 'client_credential', ...weapp() })).access_token)
const message = (over: object = {}) => ({
  touser: world.wechat.openid('weapp', 'renter'),
  template_id: 'mock-template-case-progress',
  page: 'services/housing-fund/pages/account/index',
  data: { thing1: { value: '合并公积金账户' } },
  ...over,
})
const send = async (over: object = {}, with_ = '') =>
  (await post(`/cgi-bin/message/subscribe/send?access_token=${with_ || (await token())}`, message(over))).errcode

test('a code opens once, for five minutes, for the app it was made for', async () => {
  const code = world.wechat.issue('renter', 'weapp')
  expect(await login(code)).toMatchObject({ openid: world.wechat.openid('weapp', 'renter') })
  expect(await login(code)).toMatchObject({ errcode: 40163 })
  const late = world.wechat.issue('renter', 'weapp')
  world.clock.pass(301_000)
  expect(await login(late)).toMatchObject({ errcode: 40029 })
  expect(await login(world.wechat.issue('renter', 'h5'))).toMatchObject({ errcode: 40029 })
  expect(await login('made-up')).toMatchObject({ errcode: 40029 })
  expect(await login('x', { appid: 'wx1' })).toMatchObject({ errcode: 40013 })
  expect(await login('x', { secret: 'wrong' })).toMatchObject({ errcode: 40125 })
})

test('WeChat DevTools’ own codes stand for the resident chosen in the panel, where the world allows it', async () => {
  const open = buildWorld({ foreignCodes: true })
  const at = await open.listen()
  open.set({ ...open.situation, resident: 'permit' })
  const query = new URLSearchParams({ ...open.wechat.appOf('weapp'), js_code: 'made by Tencent' })
  const ask = async () => (await (await fetch(`${at}/wechat/sns/jscode2session?${query.toString()}`)).json()) as Json
  expect(await ask()).toMatchObject({ openid: open.wechat.openid('weapp', 'permit') })
  expect(await ask()).toMatchObject({ errcode: 40163 })
  await open.close()
})

test('a token is stable, ends after two hours, and is forced at most twenty times a day', async () => {
  const first = await token()
  expect(await token()).toBe(first)
  world.clock.pass(7_200_000)
  expect(await send({}, first)).toBe(42001)
  const force = () =>
    post('/cgi-bin/stable_token', { grant_type: 'client_credential', ...weapp(), force_refresh: true })
  for (let i = 0; i < 20; i++) {
    expect(await force()).toHaveProperty('access_token')
    world.clock.pass(31_000)
  }
  expect(await force()).toMatchObject({ errcode: 45009 })
})

test('one message for each yes, in WeChat’s form', async () => {
  expect(await send()).toBe(43101)
  world.wechat.allow('renter', 'mock-template-case-progress')
  expect(await send({ template_id: 'unknown' })).toBe(40037)
  expect(await send({ touser: 'nobody' })).toBe(40003)
  expect(await send({ page: '/with/a/slash' })).toBe(41030)
  expect(await send({ data: { thing1: { value: '二十一个字二十一个字二十一个字二十一个字二' } } })).toBe(47003)
  expect(await send({}, 'not-a-token')).toBe(40001)
  expect(await send()).toBe(0)
  expect(await send()).toBe(43101)
  expect(world.wechat.messages).toMatchObject([{ resident: 'renter' }])
})

test('a real name is compared with what WeChat knows of the holder', async () => {
  const person = world.wechat.resident('rare')
  const check = async (over: object = {}) =>
    post(`/intp/realname/checkrealnameinfo?access_token=${await token()}`, {
      openid: world.wechat.openid('weapp', 'rare'),
      real_name: person?.name,
      cred_id: person?.idNumber,
      cred_type: '1',
      code: world.wechat.issue('rare', 'realName'),
      ...over,
    })
  expect(await check()).toMatchObject({ verify_openid: 'V_OP_NM_MA', verify_real_name: 'V_NM_ID_MA' })
  expect(await check({ real_name: '吉' })).toMatchObject({ verify_openid: 'V_OP_NM_UM' })
  expect(await check({ cred_id: world.residents[0]?.idNumber })).toMatchObject({ verify_real_name: 'V_NM_ID_UM' })
  expect(await check({ openid: world.wechat.openid('weapp', 'renter') })).toMatchObject({ verify_openid: 'V_OP_NA' })
})

test('a browser is sent back with a code and the state, and only to an address', async () => {
  world.set({ ...world.situation, resident: 'driver' })
  const query = { appid: world.wechat.appOf('h5').appid, response_type: 'code', scope: 'snsapi_base', state: 's1' }
  const ask = (redirect_uri: string) =>
    fetch(`${url}/wechat/connect/oauth2/authorize?${new URLSearchParams({ ...query, redirect_uri }).toString()}`, {
      redirect: 'manual',
    })
  const back = new URL((await ask('https://jinban.example/page?city=qinghe')).headers.get('location') ?? '')
  expect(Object.fromEntries(back.searchParams)).toMatchObject({ city: 'qinghe', state: 's1' })
  expect((await ask('nowhere')).status).toBe(400)
})

describe('a face check', () => {
  const cert = () => {
    const { name = '', idNumber = '' } = world.wechat.resident('renter') ?? {}
    return { cert_type: 'IDENTITY_CARD', cert_name: name, cert_no: idNumber }
  }
  const openid = () => world.wechat.openid('weapp', 'renter')
  const ask = async (call: string, body: object) =>
    post(`/cityservice/face/identify/${call}?access_token=${await token()}`, body)
  const begin = (change: object = {}) =>
    ask('getverifyid', { out_seq_no: 'number-1', cert_info: cert(), openid: openid(), ...change })
  const result = (verify_id: unknown, change: object = {}) => {
    const { cert_name, cert_no } = cert()
    const cert_hash = certHashOf(cert_name, cert_no)
    return ask('queryverifyinfo', { verify_id, out_seq_no: 'number-1', openid: openid(), cert_hash, ...change })
  }

  test('begins for the name and number of the phone’s holder, and tells what came of it to whoever began it', async () => {
    const { verify_id, expires_in } = await begin()
    expect(expires_in).toBe(3600)
    expect(await result(verify_id)).toMatchObject({ errcode: 0, verify_ret: 10300 })
    expect(world.wechat.faces.look(String(verify_id), 'renter', 'same')).toBe(0)
    expect(await result(verify_id)).toMatchObject({ errcode: 0, verify_ret: 10000 })
    for (const change of [{ out_seq_no: 'number-2' }, { openid: 'another' }, { cert_hash: 'x' }])
      expect((await result(verify_id, change)).errcode).toBe(84010)
  })

  test('is refused to another name, type or phone, and to whoever looks late or for somebody else', async () => {
    for (const change of [{ cert_name: '王五' }, { cert_no: '1' }, { cert_type: 'PASSPORT' }])
      expect((await begin({ cert_info: { ...cert(), ...change } })).errcode).toBe(84010)
    expect((await begin({ openid: world.wechat.openid('weapp', 'rare') })).errcode).toBe(84010)
    const { verify_id } = await begin()
    expect(world.wechat.faces.look(String(verify_id), 'rare', 'same')).not.toBe(0)
    expect(world.wechat.faces.look(String(verify_id), 'renter', 'another')).not.toBe(0)
    expect(await result(verify_id)).toMatchObject({ verify_ret: 10004 })
    world.clock.pass(3_600_001)
    expect(world.wechat.faces.look(String(verify_id), 'renter', 'same')).not.toBe(0)
  })
})

test('a link opens its page until it ends; what WeChat takes amiss makes none', async () => {
  const now = world.clock.now().getTime() / 1000
  const make = async (over: object = {}) =>
    post(`/wxa/generate_urllink?access_token=${await token()}`, {
      ...{ path: 'pages/people/face/index', query: 'token=abc', expire_type: 0, expire_time: Math.ceil(now) + 3600 },
      ...over,
    })
  const link = String((await make()).url_link)
  expect(link).toMatch(/^http:\/\/127[.]0[.]0[.]1:\d+\/wechat\/link\/[\w-]{12}$/)
  const opened: object[] = []
  world.wechat.miniProgram = async (launch, done) => {
    opened.push({ ...launch, done })
    return '好了'
  }
  const headers = { 'content-type': 'application/json' }
  const tap = async (done: string) =>
    (await (await fetch(link, { method: 'POST', headers, body: JSON.stringify({ done }) })).json()) as Json
  expect([(await fetch(link)).status, await tap('same')]).toEqual([200, { said: '好了' }])
  expect(opened).toEqual([{ path: 'pages/people/face/index', query: 'token=abc', done: 'same' }])
  world.clock.pass(3_601_000)
  expect([(await fetch(link)).status, await tap('same')]).toEqual([404, { said: '链接过期了' }])
  expect(await make({ path: '' })).toMatchObject({ errcode: 40165 })
  expect(await make({ query: 'name=妈妈' })).toMatchObject({ errcode: 40212 })
  expect(await make({ expire_time: 0 })).toMatchObject({ errcode: 85401 })
})
