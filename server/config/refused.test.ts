import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readConfig } from '../config'
import { readSettings } from './environment'
import { names, settingOf } from './schema'

const key = () => randomBytes(32).toString('base64')
const keys = { FIELD_KEYS: `k1:${key()}`, INDEX_KEY: key() }
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-refused-'))
const file = (name: string, text: string) => {
  fs.writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}
afterAll(() => fs.rmSync(folder, { recursive: true }))

const SECRET = 'Zm9v-this-must-never-be-shown'
const departmentsWith = (text: string) => file(`departments-${randomBytes(4).toString('hex')}.json`, text)
const one = (over: object) =>
  departmentsWith(
    JSON.stringify({
      yunlan: { fund: { url: 'https://d.example', appId: 'a', key: 'a long random secret', ...over } },
    }),
  )
const [twice, shared] = [key(), key()]
const text32 = Buffer.from('correct horse battery staple 1234'.slice(0, 32)).toString('base64')

/** What is set, and what the refusal says. */
const refused: [string, Record<string, string>, string][] = [
  [
    'NODE_ENV',
    { NODE_ENV: 'Production' },
    'NODE_ENV is Production: it must be production or development or test, in small letters.',
  ],
  ['a space behind', { NODE_ENV: 'production ' }, 'NODE_ENV has a space or line end before or after it.'],
  ['NODE_ENV prod', { NODE_ENV: 'prod' }, 'NODE_ENV is prod: it must be'],
  ['a rate that is no number', { RATES: 'read=abc' }, 'RATES must look like read=240'],
  ['no rate at all', { RATES: 'read=0' }, 'RATES must look like'],
  ['a rate below nought', { RATES: 'read=-1' }, 'RATES must look like'],
  ['a rate of an unknown class', { RATES: 'reads=5' }, 'RATES must look like'],
  ['a rate twice', { RATES: 'read=5,read=6' }, 'RATES names the same thing twice.'],
  ['rates without a name', { RATES: '240' }, 'RATES must look like'],
  ['a near name', { RATE: 'read=5' }, 'RATE is not read: RATES may be meant.'],
  ['a near secret', { FIELD_KEY: SECRET }, 'FIELD_KEY is not read: FIELD_KEYS may be meant.'],
  ['a near twin', { INDEX_KEYS_FILE: SECRET }, 'INDEX_KEYS_FILE is not read: INDEX_KEY_FILE may be meant.'],
  ['swapped letters', { DATABASE_ULR: SECRET }, 'DATABASE_ULR is not read: DATABASE_URL may be meant.'],
  ['another case', { Rates: 'read=5' }, 'Rates is not read: RATES may be meant.'],
  ['without the line', { LOGLEVEL: 'info' }, 'LOGLEVEL is not read: LOG_LEVEL may be meant.'],
  ['a name of ours that is none', { JINBAN_COLOUR: 'blue' }, 'JINBAN_COLOUR is not read: unset it.'],
  ['true or false', { DATABASE_PREPARE: 'no' }, 'DATABASE_PREPARE is no: it must be true or false, in small letters.'],
  [
    'a state of nobody',
    { MINIPROGRAM_STATE: 'release' },
    'MINIPROGRAM_STATE is release: it must be formal or trial or developer',
  ],
  ['a level of nobody', { LOG_LEVEL: 'verbose' }, 'LOG_LEVEL is verbose: it must be trace or'],
  ['a version that is none', { MINIMUM_CLIENT: 'v1' }, 'MINIMUM_CLIENT is v1: it must be a version like 1.2.3.'],
  ['proxies', { TRUST_PROXY: 'true' }, 'TRUST_PROXY must be loopback'],
  ['a network too wide', { TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY must be loopback'],
  ['a host', { HOST: 'http://x' }, 'HOST must be an IP address or the name of a host.'],
  ['a host of too few numbers', { HOST: '127.0.0' }, 'HOST must be'],
  ['a public address', { PUBLIC_URL: 'jinban.example' }, 'PUBLIC_URL must be an address that begins with https://'],
  ['another scheme', { WECHAT_API_URL: 'ftp://x' }, 'WECHAT_API_URL must be an address that begins'],
  [
    'a password in an address',
    { WECHAT_API_URL: `https://a:${SECRET}@x` },
    'WECHAT_API_URL must be an address without a name',
  ],
  [
    'a database of another kind',
    { DATABASE_URL: `mysql://a:${SECRET}@db/x` },
    'DATABASE_URL must look like postgres://',
  ],
  [
    'a file that is not there',
    { DATABASE_URL_FILE: '/nowhere/at/all' },
    'DATABASE_URL cannot be read from /nowhere/at/all: there is no such file.',
  ],
  [
    'a file that is a folder',
    { WECHAT_SECRET_FILE: folder, WECHAT_APPID: 'wx' },
    `WECHAT_SECRET cannot be read from ${folder}: it is a folder.`,
  ],
  ['an empty file', { WECHAT_SECRET_FILE: file('empty', ' \n'), WECHAT_APPID: 'wx' }, 'WECHAT_SECRET is empty in'],
  ['cities that are not there', { CITIES_DIR: path.join(folder, 'none') }, 'CITIES_DIR is no folder: there is none at'],
  ['data in a file', { DATA_DIR: file('data', '') }, 'DATA_DIR must be a folder:'],
  ['the same key name twice', { FIELD_KEYS: `k1:${key()},k1:${key()}` }, 'FIELD_KEYS names the same key twice.'],
  [
    'the same key under two names',
    { FIELD_KEYS: `k2:${twice},k1:${twice}` },
    'FIELD_KEYS has the same key under two names.',
  ],
  [
    'a key of noughts',
    { FIELD_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` },
    'FIELD_KEYS must be 32 bytes drawn by chance',
  ],
  [
    'a key that counts',
    { INDEX_KEY: Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString('base64') },
    'INDEX_KEY must be 32 bytes drawn by chance',
  ],
  ['a key that is a text', { INDEX_KEY: text32 }, 'INDEX_KEY must be 32 bytes drawn by chance'],
  ['a short key', { INDEX_KEY: 'c2hvcnQ=' }, 'INDEX_KEY must be 32 bytes in base64'],
  ['a key that is no base64', { INDEX_KEY: `${key().slice(0, -2)}*=` }, 'INDEX_KEY must be 32 bytes in base64'],
  [
    'one key for both',
    { FIELD_KEYS: `k2:${key()},k1:${shared}`, INDEX_KEY: shared },
    'INDEX_KEY must not be one of FIELD_KEYS.',
  ],
  ['templates', { MESSAGE_TEMPLATES: 'case-progress' }, 'MESSAGE_TEMPLATES must look like case-progress:<id>'],
  [
    'H5 by halves',
    { WECHAT_H5_APPID: 'wx', WECHAT_H5_SECRET: 's' },
    'WECHAT_H5_APPID, WECHAT_H5_SECRET and REAL_NAME_H5_URL go together',
  ],
  ['WeChat by halves', { WECHAT_APPID: 'wx' }, 'WECHAT_APPID and WECHAT_SECRET go together'],
  ['departments that are null', { DEPARTMENTS_FILE: departmentsWith('null') }, 'DEPARTMENTS_FILE must hold {"<city>"'],
  ['departments that are a list', { DEPARTMENTS_FILE: departmentsWith('[]') }, 'DEPARTMENTS_FILE must hold'],
  ['departments that are a key', { DEPARTMENTS_FILE: departmentsWith(SECRET) }, 'DEPARTMENTS_FILE holds no JSON.'],
  [
    'a city that is null',
    { DEPARTMENTS_FILE: departmentsWith('{"yunlan":null}') },
    'DEPARTMENTS_FILE is wrong at yunlan: it must be',
  ],
  [
    'a department that is null',
    { DEPARTMENTS_FILE: departmentsWith('{"yunlan":{"fund":null}}') },
    'is wrong at yunlan.fund: it must be',
  ],
  [
    'a department without a key',
    { DEPARTMENTS_FILE: one({ key: undefined }) },
    'yunlan.fund.key: it must be a text of 16 or more',
  ],
  [
    'a short key of a department',
    { DEPARTMENTS_FILE: one({ key: 'short' }) },
    'yunlan.fund.key: it must be a text of 16',
  ],
  ['a department without an address', { DEPARTMENTS_FILE: one({ url: undefined }) }, 'yunlan.fund.url: it must be'],
  [
    'a bad address of a department',
    { DEPARTMENTS_FILE: one({ url: 'd.example' }) },
    'yunlan.fund.url: it must be an address',
  ],
  ['seconds', { DEPARTMENTS_FILE: one({ timeoutMs: '3s' }) }, 'yunlan.fund.timeoutMs: it must be a number'],
  ['less than no time', { DEPARTMENTS_FILE: one({ timeoutMs: -1 }) }, 'yunlan.fund.timeoutMs: it must be 50 to 60000.'],
  [
    'a field that nothing reads',
    { DEPARTMENTS_FILE: one({ timeout: 3000 }) },
    'yunlan.fund: nothing reads its timeout.',
  ],
  ['no file of departments', { DEPARTMENTS_FILE: '/nowhere' }, 'DEPARTMENTS_FILE cannot be read from /nowhere'],
]
test.each(refused)('refused at the start: %s', (_, env, sentence) => {
  const { problems } = readSettings({ ...keys, ...env })
  const said = problems.join('\n')
  expect(said).toContain(sentence)
  for (const secret of [SECRET, twice, shared, keys.INDEX_KEY, text32]) expect(said).not.toContain(secret)
  expect(() => readConfig({ ...keys, ...env })).toThrow(sentence)
})

test('whatever one of the settings is given, no refusal repeats a secret', () => {
  for (const name of names.filter((one) => settingOf(one).secret)) {
    const { problems } = readSettings({ ...keys, [name]: `${SECRET} ${SECRET}` })
    expect([name, problems.length > 0, problems.join().includes(SECRET)]).toEqual([name, true, false])
  }
})

test('all that is wrong is said at once', () => {
  const { problems } = readSettings({ PORT: 'x', RATES: 'y', LOGLEVEL: 'z' })
  expect(problems).toHaveLength(3)
  expect(problems.every((one) => /^[A-Z_]+ .*\.$/.test(one))).toBe(true)
})

test('what other programs are told is none of ours', () => {
  const foreign =
    'PATH HOME SHELL USER LOGNAME LANG LC_ALL TERM PWD OLDPWD EDITOR DISPLAY TZ CI HOSTNAME HOSTTYPE MAIL SHLVL ' +
    'XDG_DATA_DIRS XDG_DATA_HOME NODE_OPTIONS NODE_PATH NODE_VERSION NVM_DIR PGHOST PGPORT PGDATA PGDATABASE PGUSER ' +
    'DATABASE_USER DATABASE_HOST DATABASE_NAME DATABASE_PASSWORD DB_URL REDIS_URL LOG_DIR LOG_FILE LOG_FORMAT CACHE_DIR ' +
    'HTTP_PROXY HTTPS_PROXY http_proxy NO_PROXY PUBLIC_KEY PUBLIC_DIR PUBLIC_IP SECRET_KEY INDEX_URL PIP_INDEX_URL ' +
    'SORT POST DATES HOSTS TEMP TMP TMPDIR SSH_AUTH_SOCK GPG_TTY JAVA_HOME npm_config_port npm_package_name INIT_CWD ' +
    'JINBAN_SERVICE_HOST JINBAN_PORT JINBAN_PORT_8787_TCP KUBERNETES_PORT JEST_WORKER_ID COLOR FORCE_COLOR DEBUG'
  expect(readSettings(Object.fromEntries(foreign.split(' ').map((name) => [name, 'x']))).problems).toEqual([])
})
