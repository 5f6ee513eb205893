import { residents as everybody } from '../../../../mock/residents'
import { startServiceApp, type ServiceApp } from '../../../../tests/harness/service-app'
import type { Dispute, Violation, Violations } from '../contract/types'
import type { Body } from '../../../../server/testing/app'

export interface Told<T> {
  readonly status: number
  readonly body: T & Pick<Body, 'error'>
  readonly text: string
}

/** One resident before the real server and the pretend police. */
export interface Driver {
  readonly token: string
  readonly person: string
  readonly openid: string
  get<T>(path: string): Promise<Told<T>>
  /** Says something; under the key, where it is said again. */
  post<T>(path: string, body: object, key?: string): Promise<Told<T>>
  violations(): Promise<Violations>
  /** The one of this kind that stands first. */
  one(kind: string): Promise<Violation>
  dispute(id: string, asked?: object, key?: string): Promise<Told<Dispute>>
}

export interface Town {
  readonly app: ServiceApp
  /** Somebody of the mock world, by another name and number. */
  like(id: string): Promise<Driver>
  close(): Promise<void>
}

export async function startTown(city = 'yunlan'): Promise<Town> {
  const app = await startServiceApp('traffic')
  const like = async (id: string): Promise<Driver> => {
    const { token, person, openid } = await app.known({ id, plates: everybody.find((one) => one.id === id)?.plates })
    const at = (path: string) => `/traffic/${path}${path.includes('?') ? '&' : '?'}city=${city}`
    const driver: Driver = {
      token,
      person,
      openid,
      get: async (path) => (await app.send('GET', at(path), { token })) as never,
      post: async (path, body, key) =>
        (await app.send('POST', `/traffic/${path}`, {
          token,
          body: { city, ...body },
          ...(key ? { headers: { 'idempotency-key': key } } : {}),
        })) as never,
      violations: async () => (await driver.get<Violations>('violations')).body,
      one: async (kind) => {
        const row = (await driver.violations()).violations.find((each) => each.kind === kind)
        return (await driver.get<Violation>(`violations/${row?.id}`)).body
      },
      dispute: (asked, wish = { reason: 'notSo' }, key) => driver.post('disputes', { id: asked, ...wish }, key),
    }
    return driver
  }
  return { app, like, close: () => app.close() }
}
