import type { ErrorText } from '../../../../server/error-catalogue'
import { startTestApp, type Resident, type TestApp, type TestAppOptions } from '../../../../server/testing/app'
import { HttpServer } from '../../../../server/testing/http-server'
import { protocol } from '../agency/protocol'
import type { Account, Entries, Merge } from '../contract/types'
import { renter, renterEntries, said, sealed, type CentreFacts } from './centre'

type Operation = keyof typeof protocol
const isOperation = (name: string): name is Operation => name in protocol

/** The centre of both cities over HTTP, as a test sets it. */
export class TestCentre {
  facts: CentreFacts = { accounts: [renter, sealed], entries: renterEntries }
  mood: 'accepts' | 'refuses' | 'is down' = 'accepts'
  readonly server = new HttpServer(({ path, body }) => {
    const operation = Object.keys(protocol).find((name) => isOperation(name) && protocol[name].path === path)
    if (this.mood === 'is down' || !operation || !isOperation(operation)) return { status: 500 }
    if (this.mood === 'refuses' && operation === 'merge') return { status: 409, body: { code: 'NOT_NOW' } }
    return { body: said(operation, body, this.facts) }
  })

  /** What it was asked by one operation, oldest first. */
  asked(operation: Operation): readonly Readonly<Record<string, unknown>>[] {
    return this.server.asked.filter(({ path }) => path === protocol[operation].path).map(({ body }) => body)
  }
}

/** An answer of the server: the body where it was granted, else the code. */
export interface Told<T> {
  readonly status: number
  readonly body: T & { readonly error?: ErrorText & { readonly code: string } }
}

export interface HousingFundHarness {
  readonly app: TestApp
  readonly centre: TestCentre
  account(token: string, city?: string): Promise<Told<Account>>
  entries(token: string, query: { city?: string; before?: string; limit?: number }): Promise<Told<Entries>>
  merge(token: string, into: string, city?: string): Promise<Told<Merge>>
  /** A resident who has said yes to messages; a new one unless an id number is given. */
  resident(idNumber?: string): Promise<Resident>
  /** A new session of the same resident. @returns the token */
  again(resident: Resident): Promise<string>
  /** Does what is due, as the queue would. */
  work(): Promise<void>
  /** What WeChat was given to send to this resident: values by the fields of its template. */
  messages(resident: Resident): readonly Readonly<Record<string, string>>[]
  close(): Promise<void>
}

const departmentsAt = (url: string) => {
  const address = { url, appId: 'jinban', key: 'secret' }
  return { yunlan: { 'housing-fund': address }, qinghe: { 'housing-fund': address } }
}

/** The whole server over a real database, before a housing-fund centre that a test sets. */
export async function startHousingFund(options: TestAppOptions = {}): Promise<HousingFundHarness> {
  const centre = new TestCentre()
  const { url } = await centre.server.listen()
  const breakerPolicy = { faults: 1e6, pause: 1, backoff: [1, 2] } as const
  const app = await startTestApp({
    breakerPolicy,
    ...options,
    config: { departments: departmentsAt(url), ...options.config },
  })
  const get = async <T>(address: string, token: string) => (await app.send('GET', address, { token })) as unknown as T
  let signIns = 10

  return {
    app,
    centre,
    account: (token, city = 'yunlan') => get(`/housing-fund/account?city=${city}`, token),
    entries: (token, { city = 'yunlan', ...page }) => {
      const given = Object.entries({ city, ...page }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      )
      return get(`/housing-fund/entries?${new URLSearchParams(given).toString()}`, token)
    },
    merge: async (token, into, city = 'yunlan') =>
      (await app.send('POST', '/housing-fund/merges', { token, body: { city, into } })) as unknown as Told<Merge>,
    resident: async (idNumber) => {
      const resident = await app.resident('林晓雨', idNumber)
      const body = { template: 'case-progress', result: 'accept' }
      for (let times = 0; times < 3; times++)
        await app.send('POST', '/me/message-grants', { token: resident.token, body })
      return resident
    },
    again: async ({ openid }) => {
      const body = { channel: 'weapp', code: `${openid}:${++signIns}` }
      return (await app.send('POST', '/session', { body })).body.token
    },
    work: async () => {
      await app.app.context.queue.runDue()
    },
    messages: ({ openid }) =>
      app.wechat.sent
        .filter(({ touser }) => touser === openid)
        .map(({ data }) =>
          Object.fromEntries(
            Object.entries(data as Record<string, { value: string }>).map(([field, { value }]) => [field, value]),
          ),
        ),
    close: async () => {
      await app.close()
      await centre.server.close()
    },
  }
}
