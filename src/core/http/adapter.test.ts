import { AxiosHeaders, type AxiosError, type InternalAxiosRequestConfig } from 'axios'
import { phone } from '../tests/fake-taro'
import { taroAdapter } from './adapter'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('../tests/fake-taro'))

beforeEach(() => {
  phone.asked.length = 0
  phone.aborted = 0
})

const config = (more: Partial<InternalAxiosRequestConfig> = {}): InternalAxiosRequestConfig => ({
  url: '/directory',
  headers: new AxiosHeaders({ 'X-One': '1' }),
  validateStatus: (status) => status < 300,
  ...more,
})
const failed = (more?: Partial<InternalAxiosRequestConfig>) =>
  taroAdapter(config(more)).then(
    () => Promise.reject(new Error('nothing was thrown')),
    (thrown: AxiosError) => thrown,
  )

test('what is asked goes as it is; without a method it is read', async () => {
  phone.answer = () => ({ statusCode: 200, data: '{"a":1}', header: { 'X-Two': '2', Age: 3 as unknown as string } })
  const params = { 'a b': 'c&d', nil: null, none: undefined, zero: 0 }
  const answer = await taroAdapter(config({ baseURL: 'https://jinban.example', params, timeout: 9000, data: 'x' }))
  expect(phone.asked).toEqual([
    {
      url: 'https://jinban.example/directory?a%20b=c%26d&zero=0',
      method: 'GET',
      data: 'x',
      header: { 'X-One': '1' },
      timeout: 9000,
      dataType: 'text',
      responseType: 'text',
    },
  ])
  expect(answer).toMatchObject({ data: '{"a":1}', status: 200, headers: { 'x-two': '2', age: '3' } })
})

test('a method is written large, and without parameters the address is the path', async () => {
  phone.answer = () => ({ statusCode: 200, data: '' })
  await taroAdapter(config({ method: 'delete', params: {} }))
  await taroAdapter(config({ url: undefined, baseURL: 'https://jinban.example' }))
  expect(phone.asked.map(({ method, url }) => [method, url])).toEqual([
    ['DELETE', '/directory'],
    ['GET', 'https://jinban.example'],
  ])
})

test('an answer without a header has none', async () => {
  phone.answer = () => ({ statusCode: 200, data: '', header: undefined })
  expect((await taroAdapter(config())).headers).toEqual({})
})

test.each([
  [400, 'ERR_BAD_REQUEST'],
  [499, 'ERR_BAD_REQUEST'],
  [500, 'ERR_BAD_RESPONSE'],
  [503, 'ERR_BAD_RESPONSE'],
])('status %i is an error that holds the answer', async (statusCode, code) => {
  phone.answer = () => ({ statusCode, data: '{"error":1}' })
  const thrown = await failed()
  expect(thrown).toMatchObject({ code, response: { status: statusCode, data: '{"error":1}' } })
  expect(thrown.message).toContain(String(statusCode))
})

test('whoever checks no status has every answer', async () => {
  phone.answer = () => ({ statusCode: 500, data: 'x' })
  expect(await taroAdapter(config({ validateStatus: null }))).toMatchObject({ status: 500, data: 'x' })
})

test.each([
  ['request:fail abort', 'ERR_CANCELED'],
  ['request:fail timeout', 'ETIMEDOUT'],
  ['request:fail timed out', 'ETIMEDOUT'],
  ['request:fail Time Out', 'ETIMEDOUT'],
  ['request:fail 請求逾時', 'ETIMEDOUT'],
  ['request:fail 不在以下 request 合法域名列表中', 'ERR_NETWORK'],
  ['request:fail TLS handshake', 'ERR_NETWORK'],
  ['request:fail 证书不受信任', 'ERR_NETWORK'],
  ['request:fail bad certificate', 'ERR_NETWORK'],
  ['request:fail', 'ERR_NETWORK'],
])('“%s” is %s, in the phone’s own words', async (errMsg, code) => {
  phone.answer = () => ({ errMsg })
  const thrown = await failed()
  expect(thrown).toMatchObject({ code, message: errMsg })
  expect(thrown.response).toBeUndefined()
})

test('what nobody waits for any more is called off', async () => {
  phone.answer = () => new Promise(() => undefined)
  const stop = new AbortController()
  const waiting = failed({ signal: stop.signal })
  expect(phone.aborted).toBe(0)
  stop.abort()
  expect(await waiting).toMatchObject({ code: 'ERR_CANCELED' })
  expect(phone.aborted).toBe(1)
})
