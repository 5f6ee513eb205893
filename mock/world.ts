import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { DepartmentAddresses } from '../server/departments/addresses'
import { cities } from './cities'
import { WorldClock } from './clock'
import { addDepartments } from './departments'
import { openDoor } from './door'
import { Faults } from './faults'
import { addMaps, mapKey } from './maps'
import { answering, type Counter } from './module-mock'
import { modules } from './all-modules'
import { pushAll } from './pushes'
import { residents } from './residents'
import { usual, type Situation } from './situation'
import { templateNames } from './templates'
import { Traffic } from './traffic'
import { addWechatApi } from './wechat/api'
import { addWechatPages } from './wechat/pages'
import { WechatPlatform, type WechatApps } from './wechat/platform'

export interface WorldOptions {
  /** Take login codes made elsewhere, as WeChat DevTools has them. */
  readonly foreignCodes?: boolean
  /** Shortest and longest wait of a healthy answer, in ms. */
  readonly latency?: readonly [number, number]
}

const apps: WechatApps = {
  weapp: { appid: 'wx0000mockweapp000', secret: 'mock-weapp-secret' },
  h5: { appid: 'wx0000mockh5app000', secret: 'mock-h5-secret' },
}
const templates: Readonly<Record<string, string>> = Object.fromEntries(
  templateNames().map((name) => [name, `mock-template-${name}`]),
)
const departments = answering(modules)

/** The outside world on loopback: WeChat and every department, the residents they agree on, one clock, one situation. */
export class World {
  readonly clock = new WorldClock()
  readonly traffic = new Traffic()
  readonly faults: Faults
  readonly wechat: WechatPlatform
  readonly app: FastifyInstance = openDoor({ forceCloseConnections: true })
  readonly residents = residents
  readonly templates = templates
  situation: Situation = usual
  private readonly key = randomBytes(32).toString('hex')
  /** Mocks that have been asked, with what they remember. */
  private readonly counters = new Map<string, Counter>()

  constructor({ foreignCodes = false, latency }: WorldOptions = {}) {
    this.faults = new Faults(latency)
    const now = () => this.clock.now()
    const surroundings = { faults: this.faults, traffic: this.traffic, now }
    this.wechat = new WechatPlatform({ apps, templates: Object.values(templates), residents, now })
    this.app.removeAllContentTypeParsers()
    this.app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    addWechatApi(this.app, { wechat: this.wechat, surroundings, foreignCodes })
    addWechatPages(this.app, this.wechat)
    addMaps(this.app, surroundings)
    addDepartments(this.app, {
      surroundings,
      appId: 'jinban',
      key: this.key,
      counterOf: (city, department, path) => this.counterOf(city, department, path),
    })
    this.app.get('/clock', async () => ({ now: now().toISOString() }))
    this.set(usual)
  }

  /** @returns base URL. @param port 0 for any free one */
  listen(port = 0): Promise<string> {
    return this.app.listen({ port, host: '127.0.0.1' })
  }

  close(): Promise<void> {
    return this.app.close()
  }

  /** Makes the world so, whatever it was before. */
  set(situation: Situation): void {
    this.situation = situation
    this.wechat.holder = situation.resident
    this.clock.set(situation.now)
    this.faults.clear()
    for (const [name, fault] of Object.entries(situation.faults)) this.faults.set(name, fault)
  }

  /** Everything back to the beginning: nobody has asked for anything. */
  reset(): void {
    this.counters.clear()
    this.wechat.reset()
    this.traffic.clear()
    this.set(usual)
  }

  /** Where the server finds the departments: the content of DEPARTMENTS_FILE. */
  departmentAddresses(url: string): DepartmentAddresses {
    const of = (city: string) =>
      Object.fromEntries(
        [...departments.keys()].map((department) => [
          department,
          { url: `${url}/departments/${city}/${department}`, appId: 'jinban', key: this.key },
        ]),
      )
    return Object.fromEntries(cities.map(({ id }) => [id, of(id)]))
  }

  /** Has departments that are well tell the server what they tell unasked. @throws Error where the server refuses it */
  push(serverUrl: string): Promise<void> {
    const of = (city: string) => (department: string) => ({ appId: 'jinban', key: this.key, city, department })
    const pushing = cities.flatMap(({ id: city }) =>
      modules.flatMap((mock) =>
        mock
          .pushes({ residents, city, now: () => this.clock.now() })
          .map((push) => ({ ...push, by: of(city)(mock.department) })),
      ),
    )
    return pushAll(serverUrl, this.clock.now(), pushing)
  }

  /** The server's environment that makes this world its outside world. @param url Base URL of `listen` */
  environment(url: string): Record<string, string> {
    return {
      WECHAT_API_URL: `${url}/wechat`,
      WECHAT_OPEN_URL: `${url}/wechat`,
      WECHAT_APPID: apps.weapp.appid,
      WECHAT_SECRET: apps.weapp.secret,
      WECHAT_H5_APPID: apps.h5.appid,
      WECHAT_H5_SECRET: apps.h5.secret,
      REAL_NAME_H5_URL: `${url}/wechat/real-name`,
      MESSAGE_TEMPLATES: Object.entries(templates)
        .map((pair) => pair.join(':'))
        .join(','),
      MAP_API_URL: `${url}/maps`,
      MAP_KEY: mapKey,
      CLOCK_URL: `${url}/clock`,
    }
  }

  private counterOf(city: string, department: string, path: string): Counter | undefined {
    const mock = departments.get(department)?.get(path)
    if (!mock) return undefined
    const key = `${city}/${department}/${mock.module}`
    const counter =
      this.counters.get(key) ??
      mock.open({ residents, city, now: () => this.faults.timeOf(`${city}/${department}`, this.clock.now()) })
    this.counters.set(key, counter)
    return counter
  }
}

export const buildWorld = (options?: WorldOptions): World => new World(options)
