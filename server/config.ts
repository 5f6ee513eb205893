import fs from 'node:fs'
import path from 'node:path'
import { root } from './files'
import { KeyRing } from './crypto/key-ring'
import { BlindIndex } from './crypto/blind-index'
import { keysFor } from './crypto/dev-keys'
import type { RateClass } from '../src/shared/contract'
import type { DepartmentAddresses } from './departments/addresses'

export interface WechatApp {
  readonly appid: string
  readonly secret: string
}

export interface WechatConfig {
  readonly apiUrl: string
  readonly openUrl: string
  readonly weapp: WechatApp
  readonly h5: WechatApp
  /** WeChat's real-name page for H5. */
  readonly realNameH5Url: string
  /** Our template names → the ids WeChat gave them. */
  readonly templates: Readonly<Record<string, string>>
  readonly miniprogramState: 'formal' | 'trial' | 'developer'
}

export interface Config {
  readonly production: boolean
  readonly port: number
  readonly host: string
  readonly databaseUrl?: string
  /** Named statements; false behind a PgBouncer older than 1.21 in transaction mode. */
  readonly databasePrepare: boolean
  readonly dataDir: string
  readonly clockUrl?: string
  readonly wechat: WechatConfig
  /** Origin the H5 build lives at: OAuth comes back there and nowhere else. */
  readonly publicUrl: string
  readonly departments: DepartmentAddresses
  readonly keys: KeyRing
  readonly index: BlindIndex
  readonly minimumClient: string
  readonly citiesDir: string
  readonly logLevel: string
  /** Requests a minute by rate class, for one session; a stranger's address may ask ten times as much. */
  readonly rates: Readonly<Record<RateClass, number>>
  /** Requests in hand at once; whoever comes beyond is told to try again in some seconds. */
  readonly requestsInHand: number
  /** How long `/readyz` says 503 before a server that stops takes nothing new, in seconds. */
  readonly drainSeconds: number
  /** Whose X-Forwarded-For counts, as proxy-addr understands it. */
  readonly trustProxy: string
}

export type Env = Readonly<Record<string, string | undefined>>

/** A secret, or the text of the file its `*_FILE` twin names. */
export const secretOf = (env: Env, name: string): string | undefined => {
  const file = env[`${name}_FILE`]
  return env[name] ?? (file ? fs.readFileSync(file, 'utf8').trim() : undefined)
}

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((pair) => pair.split(/[:=](.*)/s).slice(0, 2) as [string, string]),
  )

const ratesOf = (text: string): Config['rates'] => {
  const given = Object.entries(pairs(text)).map(([name, count]) => [name, Number(count)] as const)
  return { read: 240, write: 60, login: 60, search: 120, ...Object.fromEntries(given) }
}

const needed = [
  'DATABASE_URL',
  'FIELD_KEYS',
  'INDEX_KEY',
  'WECHAT_APPID',
  'WECHAT_SECRET',
  'PUBLIC_URL',
  'DEPARTMENTS_FILE',
]

function checkProduction(env: Env): void {
  const missing = needed.filter((name) => !secretOf(env, name))
  if (missing.length > 0) throw new Error(`Set ${missing.join(', ')}: production does not start without.`)
  if (env.CLOCK_URL) throw new Error('CLOCK_URL is for trying things out: production keeps its own time. Unset it.')
}

function requestsInHandOf(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new Error(`REQUESTS_IN_HAND is ${text}: it must be 1 or more.`)
  return count
}

/** A load balancer asks every few seconds; nobody stands before a developer's server. */
function drainSecondsOf(text: string): number {
  const seconds = Number(text)
  if (!text.trim() || !(seconds >= 0 && seconds <= 300))
    throw new Error(`DRAIN_SECONDS is ${text}: it must be 0 to 300.`)
  return seconds
}

/** Everything the environment says, read once. @throws Error naming what is missing or wrong */
export function readConfig(env: Env = process.env): Config {
  const production = env.NODE_ENV === 'production'
  if (production) checkProduction(env)
  const dataDir = path.resolve(env.DATA_DIR ?? path.join(root, '.data'))
  const port = Number(env.PORT ?? 8787)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is ${env.PORT}: it must be 0 to 65535.`)
  const { fieldKeys, indexKey } = keysFor(secretOf(env, 'FIELD_KEYS'), secretOf(env, 'INDEX_KEY'), dataDir)
  const departments = env.DEPARTMENTS_FILE ? fs.readFileSync(env.DEPARTMENTS_FILE, 'utf8') : '{}'
  return {
    production,
    port,
    host: env.HOST ?? '127.0.0.1',
    databaseUrl: secretOf(env, 'DATABASE_URL'),
    databasePrepare: env.DATABASE_PREPARE !== 'false',
    dataDir,
    clockUrl: env.CLOCK_URL,
    wechat: {
      apiUrl: env.WECHAT_API_URL ?? 'https://api.weixin.qq.com',
      openUrl: env.WECHAT_OPEN_URL ?? 'https://open.weixin.qq.com',
      weapp: { appid: env.WECHAT_APPID ?? '', secret: secretOf(env, 'WECHAT_SECRET') ?? '' },
      h5: { appid: env.WECHAT_H5_APPID ?? '', secret: secretOf(env, 'WECHAT_H5_SECRET') ?? '' },
      realNameH5Url: env.REAL_NAME_H5_URL ?? '',
      templates: pairs(env.MESSAGE_TEMPLATES ?? ''),
      miniprogramState: (env.MINIPROGRAM_STATE ?? 'formal') as WechatConfig['miniprogramState'],
    },
    publicUrl: new URL(env.PUBLIC_URL ?? 'http://127.0.0.1:8788').origin,
    departments: JSON.parse(departments) as DepartmentAddresses,
    keys: new KeyRing(fieldKeys),
    index: new BlindIndex(indexKey),
    minimumClient: env.MINIMUM_CLIENT ?? '0.1.0',
    citiesDir: path.resolve(env.CITIES_DIR ?? path.join(root, 'config/cities')),
    logLevel: env.LOG_LEVEL ?? 'info',
    rates: ratesOf(env.RATES ?? ''),
    requestsInHand: requestsInHandOf(env.REQUESTS_IN_HAND ?? '400'),
    drainSeconds: drainSecondsOf(env.DRAIN_SECONDS ?? (production ? '5' : '0')),
    trustProxy: env.TRUST_PROXY ?? 'loopback',
  }
}
