import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readConfig } from './config'
import { oneSetting, readSettings } from './config/environment'
import { names, settingOf } from './config/schema'

const key = () => randomBytes(32).toString('base64')
const keys = { FIELD_KEYS: `k1:${key()}`, INDEX_KEY: key() }
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-config-'))
const file = (name: string, text: string) => {
  fs.writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}
afterAll(() => fs.rmSync(folder, { recursive: true }))

const departments = {
  yunlan: { 'housing-fund': { url: 'https://d.example', appId: 'a', key: 'a long random secret' } },
}
const production = {
  ...keys,
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://db/jinban',
  WECHAT_APPID: 'wx1',
  WECHAT_SECRET: 'secret',
  PUBLIC_URL: 'https://jinban.example/anything',
  DEPARTMENTS_FILE: file('departments.json', JSON.stringify(departments)),
}

test('with nothing but keys it is a development server on loopback, asking WeChat itself', () => {
  expect(readConfig(keys)).toMatchObject({
    production: false,
    port: 8787,
    host: '127.0.0.1',
    databaseUrl: undefined,
    databasePrepare: true,
    clockUrl: undefined,
    wechat: {
      apiUrl: 'https://api.weixin.qq.com',
      openUrl: 'https://open.weixin.qq.com',
      weapp: { appid: '', secret: '' },
      h5: { appid: '', secret: '' },
      realNameH5Url: '',
      templates: {},
      miniprogramState: 'formal',
    },
    publicUrl: 'http://127.0.0.1:8788',
    departments: {},
    minimumClient: '0.1.0',
    citiesDir: path.resolve('config/cities'),
    dataDir: path.resolve('.data'),
    logLevel: 'info',
    rates: { read: 240, write: 60, login: 60, search: 120 },
    trustProxy: 'loopback',
  })
})

test('everything may be said by the environment', () => {
  const said = readConfig({
    ...keys,
    PORT: '0',
    HOST: '0.0.0.0',
    DATABASE_PREPARE: 'false',
    CLOCK_URL: 'http://clock',
    DATA_DIR: folder,
    WECHAT_API_URL: 'http://w',
    WECHAT_OPEN_URL: 'http://o',
    WECHAT_APPID: 'wx1',
    WECHAT_SECRET: 's1',
    WECHAT_H5_APPID: 'wx2',
    WECHAT_H5_SECRET: 's2',
    REAL_NAME_H5_URL: 'http://r',
    MESSAGE_TEMPLATES: 'case-progress:T1,other=T2:x,',
    MINIPROGRAM_STATE: 'trial',
    MINIMUM_CLIENT: '1.2.3',
    CITIES_DIR: folder,
    LOG_LEVEL: 'warn',
    RATES: 'read=5',
    REQUESTS_IN_HAND: '7',
    TRUST_PROXY: '10.0.0.1',
  })
  expect(said).toMatchObject({
    port: 0,
    host: '0.0.0.0',
    databasePrepare: false,
    clockUrl: 'http://clock',
    dataDir: folder,
    wechat: {
      apiUrl: 'http://w',
      openUrl: 'http://o',
      weapp: { appid: 'wx1', secret: 's1' },
      h5: { appid: 'wx2', secret: 's2' },
      realNameH5Url: 'http://r',
      templates: { 'case-progress': 'T1', other: 'T2:x' },
      miniprogramState: 'trial',
    },
    minimumClient: '1.2.3',
    citiesDir: folder,
    logLevel: 'warn',
    rates: { read: 5, write: 60, login: 60, search: 120 },
    requestsInHand: 7,
    trustProxy: '10.0.0.1',
  })
})

test.each(['-1', '65536', '80.5', 'http'])('a port %s is none', (PORT) => {
  expect(() => readConfig({ ...keys, PORT })).toThrow(`PORT is ${PORT}: it must be 0 to 65535.`)
})
test.each(['0', '-1', '1.5', 'many'])('%s requests in hand is no bound', (REQUESTS_IN_HAND) => {
  expect(() => readConfig({ ...keys, REQUESTS_IN_HAND })).toThrow(`REQUESTS_IN_HAND is ${REQUESTS_IN_HAND}`)
})
test('the last port there is', () => expect(readConfig({ ...keys, PORT: '65535' }).port).toBe(65535))

test('production with all it needs', () => {
  expect(readConfig(production)).toMatchObject({
    production: true,
    databaseUrl: 'postgres://db/jinban',
    publicUrl: 'https://jinban.example',
    departments,
  })
})

test.each([
  'DATABASE_URL',
  'FIELD_KEYS',
  'INDEX_KEY',
  'WECHAT_APPID',
  'WECHAT_SECRET',
  'PUBLIC_URL',
  'DEPARTMENTS_FILE',
])('production does not start without %s', (name) => {
  expect(() => readConfig({ ...production, [name]: undefined })).toThrow(
    `Set ${name}: production does not start without.`,
  )
})

test('all that is missing is named at once; a clock that can be set is no clock of production', () => {
  expect(() => readConfig({ ...production, WECHAT_APPID: '', PUBLIC_URL: '' })).toThrow('Set WECHAT_APPID, PUBLIC_URL:')
  expect(() => readConfig({ ...production, CLOCK_URL: 'http://clock' })).toThrow('CLOCK_URL')
})

test('a secret may lie in a file, or be said outright, not both', () => {
  const WECHAT_SECRET_FILE = file('secret', ' from-a-file\n')
  expect(oneSetting({ WECHAT_SECRET_FILE }, 'WECHAT_SECRET')).toBe('from-a-file')
  expect(() => oneSetting({ WECHAT_SECRET_FILE, WECHAT_SECRET: 'said' }, 'WECHAT_SECRET')).toThrow('given twice')
  expect(oneSetting({}, 'WECHAT_SECRET')).toBeUndefined()
})

test('every secret is read from its file, and no other setting’s twin is taken for one', () => {
  for (const name of names) {
    const twin = { [`${name}_FILE`]: file(`twin-${name}`, 'never-shown') }
    const { problems, sources } = readSettings(twin)
    if (settingOf(name).secret) expect([name, sources[name]]).toEqual([name, 'file'])
    else expect(problems).toEqual([`${name}_FILE is not read: ${name} does not come from a file, set it outright.`])
    expect(problems.join()).not.toContain('never-shown')
  }
})

test.each(['', 'nameless', 'k1:c2hvcnQ=', `no name:${key()}`])(
  'field keys "%s" are refused with how they look',
  (FIELD_KEYS) => {
    expect(() => readConfig({ ...production, FIELD_KEYS: FIELD_KEYS || ',' })).toThrow(/FIELD_KEYS must look like/)
  },
)
