import { settingsOf, type Env } from './config/environment'
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
  readonly map: { readonly apiUrl: string; readonly key?: string }
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

export type { Env } from './config/environment'

/** Everything the environment says, read once. @throws Error with a sentence for each thing that is missing or wrong */
export function readConfig(env: Env = process.env): Config {
  const said = settingsOf(env)
  const { fieldKeys, indexKey } = keysFor(said.FIELD_KEYS, said.INDEX_KEY, said.DATA_DIR)
  return {
    production: said.NODE_ENV === 'production',
    port: said.PORT,
    host: said.HOST,
    databaseUrl: said.DATABASE_URL,
    databasePrepare: said.DATABASE_PREPARE,
    dataDir: said.DATA_DIR,
    clockUrl: said.CLOCK_URL,
    wechat: {
      apiUrl: said.WECHAT_API_URL,
      openUrl: said.WECHAT_OPEN_URL,
      weapp: { appid: said.WECHAT_APPID ?? '', secret: said.WECHAT_SECRET ?? '' },
      h5: { appid: said.WECHAT_H5_APPID ?? '', secret: said.WECHAT_H5_SECRET ?? '' },
      realNameH5Url: said.REAL_NAME_H5_URL ?? '',
      templates: said.MESSAGE_TEMPLATES,
      miniprogramState: said.MINIPROGRAM_STATE,
    },
    publicUrl: said.PUBLIC_URL,
    departments: said.DEPARTMENTS_FILE ?? {},
    keys: new KeyRing(fieldKeys),
    index: new BlindIndex(indexKey),
    map: { apiUrl: said.MAP_API_URL, key: said.MAP_KEY },
    minimumClient: said.MINIMUM_CLIENT,
    citiesDir: said.CITIES_DIR,
    logLevel: said.LOG_LEVEL,
    rates: said.RATES,
    requestsInHand: said.REQUESTS_IN_HAND,
    // A load balancer asks every few seconds; nobody stands before a developer's server
    drainSeconds: said.DRAIN_SECONDS ?? (said.NODE_ENV === 'production' ? 5 : 0),
    trustProxy: said.TRUST_PROXY,
  }
}
