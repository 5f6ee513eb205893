import { checkDigit } from '../../src/shared/id-number'
import { startTestApp, type TestApp } from '../testing/app'

let harness: TestApp
beforeAll(async () => {
  harness = await startTestApp()
})
afterAll(() => harness.close())

const withCheck = (first17: string) => first17 + checkDigit(first17)
const idNumber = withCheck('99010119900101002')
const wrongCheck = idNumber.slice(0, 17) + (idNumber.endsWith('1') ? '2' : '1')
const prove = (token: string, body: object, headers = {}) =>
  harness.send('POST', '/session/real-name', { token, body: { name: '林晓雨', idNumber, ...body }, headers })

const enter = async (openid: string) => {
  harness.wechat.add(openid, '林晓雨', idNumber)
  const { body } = await harness.send('POST', '/session', {
    body: { channel: 'weapp', code: `${openid}:${Math.random()}` },
  })
  return body
}

test('the session keeps its token and rises; later sign-ins start there', async () => {
  const { token, level } = await enter('rises')
  expect(level).toBe('wechat')
  const answer = await prove(token, { code: 'rises:name' })
  expect(answer).toMatchObject({ status: 200, body: { level: 'realName', name: '林**' } })
  const { body } = await harness.send('GET', '/me', { token })
  expect(body).toMatchObject({ level: 'realName', name: '林**', idNumber: `990***********${idNumber.slice(-4)}` })
  expect((await enter('rises')).level).toBe('realName')
})

test('a name is compared as the register writes it, whatever dot was typed', async () => {
  const own = withCheck('99010119900101003')
  harness.wechat.add('dotted', '阿不都热合曼·买买提', own)
  const { body } = await harness.send('POST', '/session', { body: { channel: 'weapp', code: 'dotted:1' } })
  const typed = { name: ' 阿不都热合曼•买买提\u200b', idNumber: own, code: 'dotted:name' }
  const answer = await harness.send('POST', '/session/real-name', { token: body.token, body: typed })
  expect(answer).toMatchObject({ status: 200, body: { name: '阿*********' } })
})

test('two phones of one resident are one person', async () => {
  const [one, two] = [await enter('phone-1'), await enter('phone-2')]
  await prove(one.token, { code: 'phone-1:name' })
  await prove(two.token, { code: 'phone-2:name' })
  const persons = await Promise.all(
    [one, two].map(async ({ token }) => (await harness.send('GET', '/me', { token })).body.person),
  )
  expect(persons[0]).toBe(persons[1])
  expect(one.mark).not.toBe(two.mark)
})

test('name and id number are stored encrypted', async () => {
  const { token } = await enter('sealed')
  await prove(token, { code: 'sealed:name' })
  const rows = await harness.sql<{ name: Buffer; id_number: Buffer; id_number_index: Buffer }[]>`select * from people`
  const all = Buffer.concat(rows.flatMap((row) => [row.name, row.id_number, row.id_number_index]))
  expect(all.includes('林晓雨')).toBe(false)
  expect(all.includes(idNumber)).toBe(false)
})

test.each([
  ['another name', { name: '林小雨', code: 'm:a' }, 422, 'REAL_NAME_MISMATCH'],
  ['another id number', { idNumber: withCheck('99010119900101003'), code: 'm:b' }, 422, 'REAL_NAME_MISMATCH'],
  ['a wrong check digit', { idNumber: wrongCheck, code: 'm:c' }, 400, 'INPUT_INVALID'],
  ['a birthday that never was', { idNumber: withCheck('99010119900230002'), code: 'm:d' }, 400, 'INPUT_INVALID'],
  ['only blanks for a name', { name: '  ', code: 'm:e' }, 400, 'INPUT_INVALID'],
  ['a code of another WeChat', { code: 'rises:z' }, 400, 'REAL_NAME_CODE_USED'],
])('%s is refused and the level stays', async (_, body, status, code) => {
  const { token } = await enter('m')
  const answer = await prove(token, body)
  expect([answer.status, answer.body.error.code]).toEqual([status, code])
  expect((await harness.send('GET', '/me', { token })).body.level).toBe('wechat')
})

test('a real-name code is good once', async () => {
  const { token } = await enter('once')
  await prove(token, { code: 'once:name', name: '林小雨' })
  expect((await prove(token, { code: 'once:name' })).body.error.code).toBe('REAL_NAME_CODE_USED')
})

test('a spent access token is fetched again once', async () => {
  harness.wechat.tokens += 5
  const { token } = await enter('spent')
  expect((await prove(token, { code: 'spent:name' })).status).toBe(200)
})

test('the check is a mini-program in WeChat and a page of ours-to-return on H5', async () => {
  const { token } = await enter('entry')
  const entry = '/session/real-name?returnTo=/pages/mine/index'
  expect((await harness.send('GET', entry, { token })).body).toEqual({
    appId: 'wx308bd2aeb83d3345',
    path: 'subPages/city/wxpay-auth/main',
  })
  const web = await harness.send('POST', '/session', { body: { channel: 'h5', code: 'entry:web' } })
  expect((await harness.send('GET', entry, { token: web.body.token })).body).toEqual({
    url: 'https://real-name.example/check?redirect_uri=https%3A%2F%2Fjinban.example%2Fpages%2Fmine%2Findex',
  })
})

test('whoever has taken another name is known by it from the newest proof on, on every phone', async () => {
  const married = withCheck('99010119900101004')
  const known = async (token: string) => (await harness.send('GET', '/me', { token })).body.name
  const proven = async (openid: string, name: string) => {
    harness.wechat.add(openid, name, married)
    const { body } = await harness.send('POST', '/session', { body: { channel: 'weapp', code: `${openid}:in` } })
    await prove(body.token, { name, idNumber: married, code: `${openid}:name` })
    return body.token
  }
  const before = await proven('unmarried', '林晓')
  expect(await known(before)).toBe('林*')
  const after = await proven('married', '欧阳晓雨')
  expect([await known(after), await known(before)]).toEqual(['欧***', '欧***'])
})
