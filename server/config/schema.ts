import path from 'node:path'
import { root } from '../files'
import type { RateClass } from '../../src/shared/contract'
import { departmentsFile } from './departments-file'
import { fieldKeys, indexKey } from './keys'
import {
  address,
  database,
  folder,
  host,
  like,
  line,
  must,
  oneOf,
  origin,
  ownFolder,
  pairs,
  proxies,
  whole,
  yesOrNo,
  type Read,
} from './kinds'

interface Described {
  readonly what: string
  /** What docs/deploy.md says of the default. */
  readonly usually: string
  /** Never printed; may lie in the file that its twin `<name>_FILE` names. */
  readonly secret?: true
  /** A number or a word: a refusal may repeat what was given. */
  readonly shown?: true
  /** Production does not start without. */
  readonly needed?: true
}

export interface Setting<T = unknown> extends Described {
  readonly read: Read<T>
  /** As it would be written; undefined where nothing stands for it. */
  readonly usual?: string
}

const setting = <T>(read: Read<T>, usual: string, described: Described): Setting<T> & { readonly usual: string } => ({
  read,
  usual,
  ...described,
})
const optional = <T>(read: Read<T>, described: Described): Setting<T> => ({ read, ...described })

const classes: readonly RateClass[] = ['read', 'write', 'login', 'search']
const usualRates = { read: 240, write: 60, login: 60, search: 120 } as const satisfies Record<RateClass, number>

const rates: Read<Readonly<Record<RateClass, number>>> = (text) => {
  const say = `must look like read=240,write=60: ${classes.join(', ')}, each 1 or more a minute`
  const given = [...pairs(text, say)].map(([name, count]) => {
    const known = classes.find((one) => one === name)
    must(known !== undefined && /^\d{1,9}$/.test(count) && Number(count) >= 1, say)
    return [known, Number(count)] as const
  })
  return { ...usualRates, ...Object.fromEntries(given) }
}

const templates: Read<Readonly<Record<string, string>>> = (text) => {
  const given = pairs(text, 'must look like case-progress:<id>, separated by commas')
  must(
    [...given.keys()].every((name) => /^[a-z][a-z0-9-]*$/.test(name)),
    'must look like case-progress:<id>, separated by commas',
  )
  return Object.fromEntries(given)
}

const version = like(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'must be a version like 1.2.3')

/** Every setting of the server, in the order of docs/deploy.md: what is not here is not read. */
export const schema = {
  DATABASE_URL: optional(database, {
    what: 'PostgreSQL, under the serving role',
    usually: 'a PostgreSQL of its own',
    secret: true,
    needed: true,
  }),
  DATABASE_PREPARE: setting(yesOrNo, 'true', {
    what: '`false` behind an old PgBouncer',
    usually: '`true`',
    shown: true,
  }),
  FIELD_KEYS: optional(fieldKeys, {
    what: 'keys of encrypted fields, newest first',
    usually: 'made and kept in `DATA_DIR`',
    secret: true,
    needed: true,
  }),
  INDEX_KEY: optional(indexKey, {
    what: 'key of the blind indexes',
    usually: 'made and kept in `DATA_DIR`',
    secret: true,
    needed: true,
  }),
  WECHAT_APPID: optional(line, { what: 'of the mini-program', usually: '', needed: true }),
  WECHAT_SECRET: optional(line, { what: 'its AppSecret', usually: '', secret: true, needed: true }),
  WECHAT_H5_APPID: optional(line, { what: 'of the service account that H5 signs in with', usually: '' }),
  WECHAT_H5_SECRET: optional(line, { what: 'its AppSecret', usually: '', secret: true }),
  REAL_NAME_H5_URL: optional(address, { what: 'page that checks a real name for H5', usually: '' }),
  PUBLIC_URL: setting(origin, 'http://127.0.0.1:8788', {
    what: 'origin of the H5 pages',
    usually: '`http://127.0.0.1:8788`',
    needed: true,
  }),
  DEPARTMENTS_FILE: optional(departmentsFile, {
    what: 'where departments answer',
    usually: 'none: every department is down',
    needed: true,
  }),
  CITIES_DIR: setting(folder, path.join(root, 'config/cities'), { what: 'city settings', usually: '`config/cities`' }),
  MESSAGE_TEMPLATES: setting(templates, '', {
    what: 'our template → WeChat’s id',
    usually: 'none: no message is sent',
  }),
  MINIPROGRAM_STATE: setting(oneOf('formal', 'trial', 'developer'), 'formal', {
    what: 'which version a message opens',
    usually: '`formal`',
    shown: true,
  }),
  WECHAT_API_URL: setting(address, 'https://api.weixin.qq.com', {
    what: 'WeChat’s API',
    usually: '`https://api.weixin.qq.com`',
  }),
  WECHAT_OPEN_URL: setting(address, 'https://open.weixin.qq.com', {
    what: 'WeChat’s sign-in page for H5',
    usually: '`https://open.weixin.qq.com`',
  }),
  MAP_KEY: optional(line, {
    what: 'of the Tencent Location Service: where typed addresses lie',
    usually: 'none: places are found by name only',
    secret: true,
  }),
  MAP_API_URL: setting(address, 'https://apis.map.qq.com', {
    what: 'its WebService API',
    usually: '`https://apis.map.qq.com`',
  }),
  MINIMUM_CLIENT: setting(version, '0.1.0', {
    what: 'older phones get "update", no data',
    usually: '`0.1.0`',
    shown: true,
  }),
  PORT: setting(whole(0, 65_535), '8787', { what: 'where it listens', usually: '`8787`', shown: true }),
  HOST: setting(host, '127.0.0.1', { what: 'where it listens', usually: '`127.0.0.1`' }),
  TRUST_PROXY: setting(proxies, 'loopback', { what: 'whose X-Forwarded-For counts', usually: '`loopback`' }),
  RATES: setting(rates, 'read=240,write=60,login=60,search=120', {
    what: 'requests a minute for one session',
    usually: '`read=240,write=60,login=60,search=120`',
  }),
  REQUESTS_IN_HAND: setting(whole(1, 1_000_000), '400', {
    what: 'requests one process takes up at once',
    usually: '`400`',
    shown: true,
  }),
  DRAIN_SECONDS: optional(whole(0, 300), {
    what: 'how long `/readyz` says 503 before a server that stops takes nothing new',
    usually: '`5`; `0` without `production`',
    shown: true,
  }),
  LOG_LEVEL: setting(oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'), 'info', {
    what: 'how much the log says',
    usually: '`info`',
    shown: true,
  }),
  DATA_DIR: setting(ownFolder, path.join(root, '.data'), {
    what: 'keys and PostgreSQL of a development server',
    usually: '`.data`',
  }),
  CLOCK_URL: optional(address, {
    what: 'the mock world’s clock; refused in production',
    usually: "the machine's time",
  }),
  NODE_ENV: setting(oneOf('production', 'development', 'test'), 'development', {
    what: '`production`, or a server for trying things out',
    usually: '`development`',
    shown: true,
  }),
} as const

export type Name = keyof typeof schema
type ReadOf<S> = S extends { readonly read: Read<infer T>; readonly usual: string }
  ? T
  : S extends { readonly read: Read<infer T> }
    ? T | undefined
    : never
export type Values = { readonly [N in Name]: ReadOf<(typeof schema)[N]> }

export const names = Object.keys(schema) as Name[]
export const settingOf = (name: Name): Setting => schema[name]

/** Names that other programs of this project read: the build, and its tests. */
export const others = [
  ...[
    'JINBAN_API_URL',
    'JINBAN_CITY',
    'JINBAN_SENDERS',
    'JINBAN_OUT',
    'JINBAN_WHOLE',
    'JINBAN_ONLY',
    'JINBAN_SOURCE',
    'JINBAN_CATALOGUE',
  ],
  ...['JINBAN_RUN', 'LOOKS_AT', 'TEST_DATABASE_URL', 'CHROMIUM_PATH', 'SWEEP_OF', 'SWEEP_SEED', 'TARO_ENV'],
]
