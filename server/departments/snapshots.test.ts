import { testClock, type TestClock } from '../testing/clock'
import type { Feed } from '../ports'
import { Fault } from './fault'
import { Snapshots } from './snapshots'

interface Observed {
  readonly at: string
  readonly value: number
}

const MINUTE = 60_000
const feed: Feed<Observed> = { everyMs: MINUTE, keptMs: 60 * MINUTE, observedAt: ({ at }) => at }
const strict: Feed<Observed> = { ...feed, says: ({ value }) => value }
const start = '2026-11-23T09:20:00.000Z'
let clock: TestClock
let snapshots: Snapshots
let asked: number
let told: unknown[]
let answer: () => Promise<Observed> | Observed

const before = (ms: number) => new Date(clock.now().getTime() - ms).toISOString()
const read = (of = feed, key = 'yunlan') =>
  snapshots.read(
    key,
    of,
    async () => {
      asked++
      const said = await answer()
      return { answer: said, text: JSON.stringify(said) }
    },
    (failure) => told.push(failure),
  )

beforeEach(() => {
  clock = testClock(start)
  snapshots = new Snapshots(clock, 20)
  asked = 0
  told = []
  answer = () => ({ at: before(0), value: asked })
})

test('a thousand who ask at once, and all who ask within the interval, are one question', async () => {
  const all = await Promise.all(Array.from({ length: 1000 }, () => read()))
  clock.pass(MINUTE - 1)
  all.push(await read())
  expect(asked).toBe(1)
  expect(new Set(all.map((reply) => JSON.stringify(reply))).size).toBe(1)
  clock.pass(1)
  expect((await read()).answer.value).toBe(2)
})

test('each key is asked by itself', async () => {
  await Promise.all([read(), read(feed, 'qinghe')])
  expect(asked).toBe(2)
})

test('the age is the department’s own', async () => {
  answer = () => ({ at: before(20 * MINUTE), value: 1 })
  expect(await read()).toMatchObject({ asOf: new Date(before(20 * MINUTE)), stale: false })
})

test('a department that gives nothing: what is held, stale; it is asked again soon, not at every request', async () => {
  const first = await read()
  answer = () => Promise.reject(new Fault('down'))
  clock.pass(MINUTE)
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 2, 3].map(() => ({ ...first, stale: true })))
  await read()
  expect(asked).toBe(2)
  clock.pass(10_000)
  await read()
  expect(asked).toBe(3)
})

test('nothing held: everybody hears why, and the department is not asked by each of them', async () => {
  answer = () => Promise.reject(new Fault('slow'))
  await expect(Promise.all([read(), read()])).rejects.toMatchObject({ kind: 'slow' })
  await expect(read()).rejects.toMatchObject({ kind: 'slow' })
  expect(asked).toBe(1)
})

test('a slow department: whoever has something to show does not wait for it, and what comes is held', async () => {
  await read()
  let give: (said: Observed) => void = () => undefined
  answer = () => new Promise((resolve) => (give = resolve))
  clock.pass(MINUTE)
  expect(await read()).toMatchObject({ answer: { value: 1 }, stale: true })
  give({ at: before(0), value: 7 })
  expect((await read()).answer.value).toBe(7)
  expect(asked).toBe(2)
})

test.each<[string, Feed<Observed>, () => Observed]>([
  ['in the future', feed, () => ({ at: before(-121_000), value: 9 })],
  ['before what it said already', feed, () => ({ at: before(MINUTE + 1), value: 9 })],
  ['that says the same under a new time', strict, () => ({ at: before(0), value: 1 })],
  ['at no time', feed, () => ({ at: 'noon', value: 9 })],
])('an observation %s is not taken: what is held grows older', async (_, of, lie) => {
  const first = await read(of)
  answer = lie
  clock.pass(MINUTE)
  expect(await read(of)).toEqual({ ...first, stale: true })
  expect(told[1]).toMatchObject({ kind: 'garbled', field: 'observedAt' })
})

test('lies alone are no answer', async () => {
  answer = () => ({ at: before(-121_000), value: 9 })
  await expect(read()).rejects.toMatchObject({ kind: 'garbled' })
})

test('the same observation again is no newer, and may be corrected', async () => {
  const { asOf } = await read(strict)
  answer = () => ({ at: start, value: 5 })
  clock.pass(MINUTE)
  expect(await read(strict)).toEqual({ answer: { at: start, value: 5 }, asOf, stale: false })
})

test('a department’s clock may be two minutes ahead', async () => {
  answer = () => ({ at: before(-120_000), value: 3 })
  expect((await read()).answer.value).toBe(3)
})

test('what was observed too long ago is not given', async () => {
  await read()
  answer = () => Promise.reject(new Fault('down'))
  clock.pass(60 * MINUTE)
  expect((await read()).stale).toBe(true)
  clock.pass(1)
  await expect(read()).rejects.toMatchObject({ kind: 'down' })
})

test('our own clock set back: what was observed in its future is neither given nor the measure of what comes', async () => {
  await read()
  clock.pass(-3 * 60 * MINUTE)
  expect(await read()).toMatchObject({ answer: { value: 2 }, asOf: clock.now(), stale: false })
})

test('after a reset everybody is asked; what they said is kept unless that is to be forgotten too', async () => {
  await read()
  snapshots.reset({ held: false })
  answer = () => Promise.reject(new Fault('down'))
  expect((await read()).answer.value).toBe(1)
  snapshots.reset({ held: true })
  await expect(read()).rejects.toMatchObject({ kind: 'down' })
})

test('what a reset overtakes is not held', async () => {
  let give: (said: Observed) => void = () => undefined
  answer = () => new Promise((resolve) => (give = resolve))
  const overtaken = read()
  snapshots.reset({ held: true })
  give({ at: before(0), value: 1 })
  await expect(overtaken).rejects.toMatchObject({ kind: 'down' })
  answer = () => ({ at: before(MINUTE), value: 2 })
  expect((await read()).answer.value).toBe(2)
})

test('memory is bounded: what nobody asked for lately goes first', async () => {
  const text = 'x'.repeat(6 << 20)
  const large = (key: string) =>
    snapshots.read(key, feed, async () => (asked++, { answer: { at: before(0), value: 1 }, text }))
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await large(key)
  expect(asked).toBe(4)
})
