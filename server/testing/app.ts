import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import type { Sql } from 'postgres'
import { buildApp, type AppOptions } from '../app'
import { readConfig, type Config } from '../config'
import { connect } from '../database/sql'
import { templatesOf } from '../messaging/message-templates'
import type { KitModule, ServiceModule } from '../module'
import * as modules from '../modules.gen'
import type { Channel } from '../wechat/client'
import { addDays } from '../../src/shared/days'
import { checkDigit } from '../../src/shared/id-number'
import { testClock, type TestClock } from './clock'
import { freshDatabase, type TestDatabase } from './database'
import { FakeWechat } from './wechat'

/** Whatever a test may look at in an answer; what is not there is undefined. */
export interface Body {
  readonly [field: string]: unknown
  readonly token: string
  readonly mark: string
  readonly person: string
  readonly level: string
  readonly url: string
  readonly error: Readonly<Record<'code' | 'message' | 'action' | 'requestId', string>> & Record<string, unknown>
  readonly reads: readonly Readonly<Record<string, string>>[]
}

export interface Answered {
  readonly status: number
  readonly headers: Record<string, string>
  readonly text: string
  readonly body: Body
}

export interface TestApp {
  readonly app: FastifyInstance
  readonly sql: Sql
  readonly wechat: FakeWechat
  readonly clock: TestClock
  send(method: InjectOptions['method'], url: string, options?: SendOptions): Promise<Answered>
  /** Signs a new resident in. @returns their token */
  signIn(name?: string): Promise<string>
  /** Signs a resident in and proves their name: a new one's unless an id number is given. */
  resident(name?: string, idNumber?: string, channel?: Channel): Promise<Resident>
  close(): Promise<void>
}

export interface Resident {
  readonly token: string
  readonly openid: string
  readonly name: string
  readonly idNumber: string
  readonly person: string
}

export interface SendOptions {
  readonly token?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface TestAppOptions {
  /** A migrated one, dropped at the end; a fresh one when absent. */
  readonly database?: TestDatabase
  readonly kits?: readonly KitModule[]
  readonly services?: readonly ServiceModule[]
  readonly config?: Partial<Config>
  readonly breakerPolicy?: AppOptions['breakerPolicy']
  /** Gets the log of level `config.logLevel`. */
  readonly logStream?: AppOptions['logStream']
}

const base64Key = () => randomBytes(32).toString('base64')

const testConfig = (wechatUrl: string, templates: readonly string[]): Config =>
  readConfig({
    FIELD_KEYS: `t1:${base64Key()}`,
    INDEX_KEY: base64Key(),
    WECHAT_API_URL: wechatUrl,
    WECHAT_APPID: 'wx-test',
    WECHAT_SECRET: 'secret',
    WECHAT_H5_APPID: 'wx-h5',
    WECHAT_H5_SECRET: 'secret',
    REAL_NAME_H5_URL: 'https://real-name.example/check',
    PUBLIC_URL: 'https://jinban.example',
    MESSAGE_TEMPLATES: templates.map((name, index) => `${name}:T${index + 1}`).join(','),
    LOG_LEVEL: 'silent',
    RATES: 'read=10000,write=10000,login=10000,search=10000',
  })

let people = 0
const newIdNumber = () => {
  people++
  // A day has a thousand numbers: the three digits behind it tell them apart
  const born = addDays('1990-01-01', Math.floor(people / 1000)).replaceAll('-', '')
  const first17 = `990101${born}${String(people % 1000).padStart(3, '0')}`
  return first17 + checkDigit(first17)
}

/**
 * The real server on a database of its own, with a tiny WeChat; every test file starts and closes one.
 * @throws Error what `buildApp` throws, leaving nothing behind
 */
export async function startTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { config, database: given, ...others } = options
  const wechat = new FakeWechat()
  await wechat.server.listen()
  const database = given ?? (await freshDatabase())
  const sql = connect(database.url)
  const clock = testClock('2026-11-23T09:20:00+08:00')
  const letGo = async () => {
    await sql.end()
    await database.drop()
    await wechat.server.close()
  }
  const { kits = modules.kits, services = modules.services } = options
  const templates = Object.keys(templatesOf([...kits, ...services]))
  const built = { config: { ...testConfig(wechat.server.url, templates), ...config }, sql, clock, ...others }
  const app = await buildApp(built).catch(async (error: unknown) => {
    await letGo()
    throw error
  })

  const send: TestApp['send'] = async (method, url, { token, body, headers = {} } = {}) => {
    const all: Record<string, string> = { ...headers }
    if (token) all.authorization = `Bearer ${token}`
    if (method === 'POST') {
      all['idempotency-key'] ??= randomUUID()
      all['content-type'] ??= 'application/json'
    }
    const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : body && JSON.stringify(body)
    const got = await app.inject({ method, url, headers: all, ...(payload ? { payload } : {}) })
    const isJson = String(got.headers['content-type']).includes('json')
    const parsed = (isJson ? got.json() : {}) as Body
    return { status: got.statusCode, headers: got.headers as Record<string, string>, text: got.body, body: parsed }
  }
  const enter = async (name: string, idNumber = newIdNumber(), channel: Channel = 'weapp') => {
    const openid = `openid-${randomUUID()}`
    wechat.add(openid, name, idNumber)
    const { body } = await send('POST', '/session', { body: { channel, code: `${openid}:1` } })
    return { token: body.token, openid, name, idNumber }
  }
  return {
    app,
    sql,
    wechat,
    clock,
    send,
    signIn: async (name = '林晓雨') => (await enter(name)).token,
    resident: async (name = '林晓雨', proven, channel) => {
      const known = await enter(name, proven, channel)
      const { token, openid, idNumber } = known
      await send('POST', '/session/real-name', { token, body: { name, idNumber, code: `${openid}:2` } })
      const { body } = await send('GET', '/me', { token })
      return { ...known, person: body.person }
    },
    close: async () => {
      await app.close()
      await letGo()
    },
  }
}
