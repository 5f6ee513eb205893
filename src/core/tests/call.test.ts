import type { Endpoint } from '../../shared/contract'
import { call } from '../http/call'
import { Problem } from '../problem'
import { forget, signOut } from '../session/session'
import { wipePersonal } from '../storage'
import { granted, phone, refused } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const common = { owner: 'anyone', rate: 'read' } as const
const act: Endpoint = { ...common, method: 'POST', path: '/demo/acts', level: 'none', idempotent: false }
const personal: Endpoint = { ...common, method: 'GET', path: '/demo/mine', level: 'wechat', idempotent: true }
const session = { token: 'token-one', mark: 'one', level: 'wechat', expiresAt: '2027-01-01T00:00:00+08:00' }
const isSignIn = ({ url, method }: { url: string; method: string }) => method === 'POST' && url.endsWith('/session')

beforeEach(() => {
  phone.stored.clear()
  phone.asked.length = 0
  // Waits between repeats are of no interest here
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((then: () => void) => {
    void Promise.resolve().then(then)
    return 0 as unknown as NodeJS.Timeout
  })
})
afterEach(() => jest.restoreAllMocks())

const thrownBy = async (work: Promise<unknown>): Promise<Problem> =>
  work.then(
    () => Promise.reject(new Error('nothing was thrown')),
    (thrown: unknown) => (thrown instanceof Problem ? thrown : Promise.reject(thrown as Error)),
  )

describe('a key belongs to a payload', () => {
  /** The key under which this was sent. */
  const keyOf = async (into: string, fails?: string) => {
    phone.answer = () => (fails ? refused(503, fails) : granted({}))
    await call(act, { body: { into } }).catch(() => undefined)
    return phone.asked.at(-1)?.header['Idempotency-Key']
  }

  test.each(['BUSY', 'DEPARTMENT_DOWN', 'DEPARTMENT_GARBLED', 'INTERNAL', 'RATE_LIMITED'])(
    'what failed with %s goes again under its own, whatever was tried between',
    async (code) => {
      const first = await keyOf('A', code)
      const other = await keyOf('B', code)
      expect(other).not.toBe(first)
      expect(await keyOf('A', code)).toBe(first)
      expect(await keyOf('B', code)).toBe(other)
      expect(await keyOf('A')).toBe(first)
      await keyOf('B')
    },
  )

  test('a lost answer is asked for again under its own', async () => {
    phone.answer = () => ({ errMsg: 'request:fail' })
    await thrownBy(call(act, { body: { into: 'lost' } }))
    const [lost] = phone.asked
    expect(await keyOf('lost')).toBe(lost?.header['Idempotency-Key'])
  })

  test('once done or refused, the same is a new wish', async () => {
    const done = await keyOf('C')
    const refusal = await keyOf('C', 'REAL_NAME_MISMATCH')
    const next = await keyOf('C')
    expect(new Set([done, refusal, next]).size).toBe(3)
  })

  test('a wipe leaves none', async () => {
    const before = await keyOf('D', 'BUSY')
    wipePersonal()
    expect(await keyOf('D')).not.toBe(before)
  })
})

describe('an answer belongs to who asked', () => {
  const two = { ...session, token: 'token-two', mark: 'two' }

  test('after signing out it is nobody’s', async () => {
    phone.answer = (one) => (isSignIn(one) ? granted(session) : granted({}))
    await call(personal)
    let late = (_: ReturnType<typeof granted>): void => undefined
    phone.answer = ({ method }) => (method === 'DELETE' ? granted({}) : new Promise((resolve) => (late = resolve)))
    const waiting = thrownBy(call(personal))
    await new Promise((resolve) => void setImmediate(resolve))
    await signOut()
    late(granted({ balance: 'of one' }))
    expect(await waiting).toMatchObject({ code: 'CANCELED' })
  })

  test('after another person has signed in it is asked for again, for them', async () => {
    phone.answer = (one) => (isSignIn(one) ? granted(session) : granted({}))
    await call(personal)
    let late = (_: ReturnType<typeof granted>): void => undefined
    phone.answer = () => new Promise((resolve) => (late = resolve))
    const waiting = call(personal)
    await new Promise((resolve) => void setImmediate(resolve))
    phone.answer = (one) => (isSignIn(one) ? granted(two) : granted({ of: one.header.Authorization }))
    forget('token-one')
    await call(personal)
    late(granted({ of: 'one' }))
    expect(await waiting).toEqual({ of: 'Bearer token-two' })
  })

  test('of two refusals of one ended session the second leaves the new one alone', async () => {
    phone.answer = (one) => (isSignIn(one) ? granted(session) : granted({}))
    await call(personal)
    phone.asked.length = 0
    let last = { ...session }
    phone.answer = (one) => {
      if (isSignIn(one)) return granted((last = { ...session, token: `${last.token}+` }))
      return one.header.Authorization === 'Bearer token-one' ? refused(401, 'SESSION_EXPIRED') : granted({ done: 1 })
    }
    expect(await Promise.all([call(personal), call(personal)])).toEqual([{ done: 1 }, { done: 1 }])
    expect(phone.asked.filter(isSignIn)).toHaveLength(1)
  })
})
