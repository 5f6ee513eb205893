import { both, loader, type Loading } from '../loading'
import { Problem } from '../problem'
import { phone } from './fake-taro'

jest.mock('@tarojs/taro', () => jest.requireActual<object>('./fake-taro'))

const told: Loading<string>[] = []
let kept: string | undefined
const persisted = {
  read: () => kept,
  write: (value: string) => void (kept = value),
  clear: () => void (kept = undefined),
}
const problem = (code: string, facts = {}) => new Problem(code, '', '', '', facts)
const fails =
  (code: string, facts = {}) =>
  async () =>
    Promise.reject(problem(code, facts))

beforeEach(() => {
  jest.useFakeTimers()
  told.length = 0
  kept = undefined
  phone.network = 'wifi'
})
afterEach(() => jest.useRealTimers())

const make = () => loader<string>((state) => void told.push(state))
/** An answer that a test gives when it likes. */
const later = () => {
  let give = (_: string) => undefined as void
  const answer = new Promise<string>((resolve) => (give = resolve))
  return { ask: () => answer, give }
}

test('it waits, then shows the answer and keeps it', async () => {
  await make()(
    async () => 'new',
    () => persisted,
  )
  expect(told).toEqual([{ phase: 'loading' }, { phase: 'ready', value: 'new' }])
  expect(kept).toBe('new')
})

test('after three seconds it says that it is slow, and no more once it is answered', async () => {
  const { ask, give } = later()
  const loaded = make()(ask)
  await jest.advanceTimersByTimeAsync(2999)
  expect(told).toEqual([{ phase: 'loading' }])
  await jest.advanceTimersByTimeAsync(1)
  expect(told).toEqual([{ phase: 'loading' }, { phase: 'slow' }])
  give('late')
  await loaded
  expect(told.at(-1)).toEqual({ phase: 'ready', value: 'late' })
  await jest.advanceTimersByTimeAsync(10_000)
  expect(told).toHaveLength(3)
})

test('a phone in no network is not told that others are slow: it says so, with the copy where there is one', async () => {
  phone.network = 'none'
  const { ask, give } = later()
  const loaded = make()(ask, () => persisted)
  await jest.advanceTimersByTimeAsync(3000)
  expect(told.at(-1)).toMatchObject({ phase: 'failed', problem: { code: 'OFFLINE' } })
  kept = 'copy'
  void make()(ask, () => persisted)
  await jest.advanceTimersByTimeAsync(3000)
  expect(told.at(-1)).toMatchObject({ phase: 'ready', value: 'copy', problem: { code: 'OFFLINE' } })
  give('after all')
  await loaded
  expect(told.at(-1)).toEqual({ phase: 'ready', value: 'after all' })
})

test('an answer that comes while the network is looked at is not covered by it', async () => {
  phone.network = 'none'
  const { ask, give } = later()
  const loaded = make()(ask)
  jest.advanceTimersByTime(3000)
  give('just then')
  await loaded
  await jest.advanceTimersByTimeAsync(0)
  expect(told.map(({ phase }) => phase)).toEqual(['loading', 'ready'])
})

test('what is answered in time is never called slow', async () => {
  await make()(async () => 'quick')
  await jest.advanceTimersByTimeAsync(10_000)
  expect(told.map(({ phase }) => phase)).toEqual(['loading', 'ready'])
})

test('asked twice, the newest answer counts, whichever comes last', async () => {
  const load = make()
  const [old, fresh] = [later(), later()]
  const both = [load(old.ask), load(fresh.ask)]
  fresh.give('fresh')
  await both[1]
  old.give('old')
  await both[0]
  expect(told.filter(({ phase }) => phase === 'ready')).toEqual([{ phase: 'ready', value: 'fresh' }])
})

test('an older failure does not cover a newer answer', async () => {
  const load = make()
  let fail = () => undefined as void
  const old = load(() => new Promise((_, reject) => (fail = () => reject(problem('OFFLINE')))))
  await load(async () => 'fresh')
  fail()
  await old
  expect(told.at(-1)).toEqual({ phase: 'ready', value: 'fresh' })
})

test.each(['OFFLINE', 'TIMEOUT', 'DEPARTMENT_DOWN', 'BUSY', 'UNAVAILABLE'])(
  'while it is away (%s) the copy is shown, and why',
  async (code) => {
    kept = 'copy'
    await make()(fails(code), () => persisted)
    expect(told.at(-1)).toMatchObject({ phase: 'ready', value: 'copy', problem: { code } })
    expect(kept).toBe('copy')
  },
)

test.each(['DEPARTMENT_REFUSED', 'CLIENT_TOO_OLD'])('%s is not covered by a copy', async (code) => {
  kept = 'copy'
  await make()(fails(code), () => persisted)
  expect(told.at(-1)).toEqual({ phase: 'failed', problem: problem(code) })
})

test('without a copy it has failed', async () => {
  await make()(fails('OFFLINE'), () => persisted)
  await make()(fails('OFFLINE'))
  expect(told.filter(({ phase }) => phase === 'failed')).toHaveLength(2)
})

test('a name that is missing is asked for, whatever is kept; another level is a failure', async () => {
  kept = 'copy'
  await make()(fails('LEVEL_REQUIRED', { needed: 'realName' }), () => persisted)
  expect(told.at(-1)?.phase).toBe('name')
  await make()(fails('LEVEL_REQUIRED', { needed: 'face' }), () => persisted)
  expect(told.at(-1)?.phase).toBe('failed')
  await make()(fails('OTHER', { needed: 'realName' }), () => persisted)
  expect(told.at(-1)?.phase).toBe('failed')
})

test('what is no problem of ours is shown as one, in words for a resident', async () => {
  await make()(async () => Promise.reject(new TypeError('broken')))
  expect(told.at(-1)).toMatchObject({ phase: 'failed', problem: { code: 'UNREADABLE', message: '收到的数据不对' } })
})

test.each<[Loading<string>, Loading<string>, string]>([
  [{ phase: 'ready', value: 'a' }, { phase: 'loading' }, 'loading'],
  [{ phase: 'loading' }, { phase: 'slow' }, 'slow'],
  [{ phase: 'slow' }, { phase: 'failed' }, 'failed'],
  [{ phase: 'failed' }, { phase: 'name' }, 'name'],
  [{ phase: 'ready', value: 'a' }, { phase: 'slow', value: 'b' }, 'ready'],
])('of two, %j and %j, the screen is %s', (a, b, phase) => {
  expect([both(a, b).phase, both(b, a).phase]).toEqual([phase, phase])
})

test('two values come together, with the problem of either', () => {
  const [a, b] = [problem('OFFLINE'), problem('BUSY')]
  expect(both({ phase: 'ready', value: 1 }, { phase: 'ready', value: 2 })).toEqual({ phase: 'ready', value: [1, 2] })
  expect(both({ phase: 'ready', value: 1, problem: a }, { phase: 'failed', problem: b }).problem).toBe(a)
  expect(both({ phase: 'ready', value: 1 }, { phase: 'ready', value: 2, problem: b }).problem).toBe(b)
})
