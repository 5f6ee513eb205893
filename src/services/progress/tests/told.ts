import { startServiceApp, type ServiceApp } from '../../../../tests/harness/service-app'
import { mustPush, push, type Bent } from '../../../../tests/harness/push'
import type { Resident } from '../../../../server/testing/app'
import type { TheirCase } from '../agency/client'
import type { Case, Cases, Found } from '../contract/types'

/** A case as a department tells of it, on 2026-11-23: a lamp that was to be mended within three working days. */
export const told = (more: Partial<TheirCase> = {}): TheirCase => ({
  number: 'SZ20261116-0913',
  revision: 1,
  phoneTail: '4417',
  title: { zh: '修路灯' },
  holder: { zh: '市政养护二班' },
  phone: '12345',
  state: 'working',
  receivedOn: '2026-11-16',
  workingDays: 3,
  steps: [
    { title: { zh: '收到' }, on: '2026-11-16', note: { zh: '望澜桥东头' } },
    { title: { zh: '换灯' } },
    { title: { zh: '你来看亮没亮' } },
  ],
  changedAt: '2026-11-20T16:02:00+08:00',
  ...more,
})

export interface Town {
  readonly app: ServiceApp
  /** Tells the server, and says what it was answered. */
  push(cases: readonly TheirCase[], bent?: Bent & { city?: string; department?: string }): ReturnType<typeof push>
  /** Tells the server, which must take it. */
  tell(cases: readonly TheirCase[], department?: string): Promise<void>
  cases(of: Resident, more?: string): Promise<Cases>
  one(of: Resident, id: string | undefined): Promise<{ status: number; body: Case & { error?: { code: string } } }>
  find(
    number: string,
    tail: string,
  ): Promise<{ status: number; text: string; body: Found & { error?: { code: string; left?: number } } }>
  close(): Promise<void>
}

export async function startTown(): Promise<Town> {
  const app = await startServiceApp('progress')
  const at = (cases: readonly TheirCase[], department: string) => ({
    department,
    path: 'progress/cases',
    body: { cases },
  })
  return {
    app,
    push: (cases, { city = 'yunlan', department = 'public-works', ...bent } = {}) =>
      push(app, { city, ...at(cases, department) }, bent),
    tell: (cases, department = 'public-works') => mustPush(app, at(cases, department)),
    cases: async ({ token }, more = '') =>
      (await app.send('GET', `/progress/cases?city=yunlan${more}`, { token })).body as never,
    one: async ({ token }, id) => (await app.send('GET', `/progress/cases/${id}?city=yunlan`, { token })) as never,
    find: async (number, tail) =>
      (await app.send('POST', '/progress/find', { body: { city: 'yunlan', number, tail } })) as never,
    close: () => app.close(),
  }
}
