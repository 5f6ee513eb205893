import { fragileJob, startTestOutbox, type TestOutbox } from '../testing/queue'
import { idsBy } from '../ids'
import { createOutbox } from './outbox'
import type { RunJob } from '../ports'
import { LEASE_MS } from './queue'
import { standardRetry } from './retry'

const SECOND = 1000
const HOUR = 3_600_000

let harness: TestOutbox
const now = () => harness.clock.now().getTime()

beforeAll(async () => {
  harness = await startTestOutbox()
})
beforeEach(() => harness.clear())
afterAll(() => harness.close())

/** A promise and the function that fulfils it. */
const signal = () => {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => (give = resolve))
  return { give, given }
}

describe('an event', () => {
  test('is handed to the job of its kind and gone', async () => {
    const run = jest.fn(async () => undefined)
    await harness.add({ payload: { actId: 'a1', count: 2 } })
    expect(await harness.queue(run).runDue()).toBe(1)
    expect(run).toHaveBeenCalledWith(
      { actId: 'a1', count: 2 },
      { id: expect.any(String) as string, attempt: 1, now: harness.clock.now() },
    )
    expect(await harness.stored()).toEqual([])
  })

  test('of an act that rolled back never was', async () => {
    const undone = harness.sql.begin(async (tx) => {
      await createOutbox(harness.clock, idsBy(harness.clock)).add(tx, { city: 'yunlan', kind: 'demo.act', payload: {} })
      throw new Error('no')
    })
    await expect(undone).rejects.toThrow('no')
    expect(await harness.stored()).toEqual([])
  })

  test('with a time runs then, not before', async () => {
    const run = jest.fn(async () => undefined)
    await harness.add({ runAt: new Date(now() + HOUR) })
    harness.clock.pass(HOUR - 1)
    expect(await harness.queue(run).runDue()).toBe(0)
    harness.clock.pass(1)
    expect(await harness.queue(run).runDue()).toBe(1)
  })

  test('with a time has its whole time from then on', async () => {
    const job = fragileJob()
    await harness.add({ runAt: new Date(now() + 48 * HOUR) })
    harness.clock.pass(48 * HOUR)
    await harness.queue(job.run).runDue()
    expect((await harness.theEvent()).deadAt).toBeNull()
    await harness.runOut(harness.queue(job.run))
    expect(job.ran.at(-1)).toBe(now())
    expect(now() - Number(job.ran[0])).toBe(standardRetry.forMs)
  })

  test('that is due first starts first, whatever was written first', async () => {
    const ran: unknown[] = []
    for (const minute of [3, 1, 2])
      await harness.add({ payload: { minute }, runAt: new Date(now() + minute * 60 * SECOND) })
    harness.clock.pass(HOUR)
    await harness.queue(async ({ minute }) => void ran.push(minute)).runDue()
    expect(ran).toEqual([1, 2, 3])
  })

  test('does not wait behind a batch of later ones', async () => {
    const ran: unknown[] = []
    for (let n = 0; n < 25; n++) await harness.add({ payload: { n }, runAt: new Date(now() + (25 - n) * SECOND) })
    harness.clock.pass(HOUR)
    await harness.queue(async ({ n }) => void ran.push(n)).runDue()
    expect(ran).toEqual(Array.from({ length: 25 }, (_, index) => 24 - index))
  })

  test('of a kind that nobody knows is kept, and done by a server that does', async () => {
    await harness.add({ kind: 'demo.new' })
    await harness.queue(async () => undefined).runDue()
    expect(await harness.theEvent()).toMatchObject({ attempts: 1, deadAt: null, lastError: 'Error' })
    harness.clock.pass(HOUR)
    const run = jest.fn(async () => undefined)
    await harness.queue(async () => undefined, { 'demo.new': run }).runDue()
    expect(run).toHaveBeenCalledTimes(1)
    expect(await harness.stored()).toEqual([])
  })

  test('written by the release before, which knows no due time, is handled like any other', async () => {
    const job = fragileJob()
    await harness.sql`
      insert into outbox (city_id, id, kind, payload, run_at, created_at)
      values ('yunlan', ${idsBy(harness.clock)()}, 'demo.act', '{}', ${harness.clock.now()}, ${harness.clock.now()})`
    await harness.runOut(harness.queue(job.run))
    expect(now() - Number(job.ran[0])).toBe(standardRetry.forMs)
    expect((await harness.theEvent()).deadAt).toEqual(harness.clock.now())
  })
})

describe('the lease', () => {
  test('a worker that died has its event run again when the lease ends, and not before', async () => {
    await harness.add()
    const [started, ended] = [signal(), signal()]
    const dies = async () => {
      started.give()
      await ended.given
    }
    const dead = harness.queue(dies).runDue()
    await started.given
    const run = jest.fn(async () => undefined)
    harness.clock.pass(LEASE_MS - 1)
    expect(await harness.queue(run).runDue()).toBe(0)
    harness.clock.pass(1)
    expect(await harness.queue(run).runDue()).toBe(1)
    expect(run).toHaveBeenCalledWith({}, { id: expect.any(String) as string, attempt: 2, now: harness.clock.now() })
    ended.give()
    await dead
  })

  test('two queues at once run each event once', async () => {
    const ran: unknown[] = []
    for (let n = 0; n < 60; n++) await harness.add({ payload: { n } })
    const job: RunJob = async ({ n }) => void ran.push(n)
    const done = await Promise.all([
      harness.queue(job).runDue(),
      harness.queue(job).runDue(),
      harness.queue(job).runDue(),
    ])
    expect(done.reduce((sum, one) => sum + one)).toBe(60)
    expect(ran.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n))
  })

  test('what another server is taking just now is passed over, not waited for', async () => {
    const ran: unknown[] = []
    for (const n of [1, 2]) await harness.add({ payload: { n } })
    await harness.sql.begin(async (tx) => {
      await tx`select id from outbox where payload->>'n' = '1' for update`
      await harness.queue(async ({ n }) => void ran.push(n)).runDue()
    })
    expect(ran).toEqual([2])
  })

  test('a worker that was too slow has no say over the event any more', async () => {
    const [started, released] = [signal(), signal()]
    await harness.add()
    const slow = harness
      .queue(async () => {
        started.give()
        await released.given
        throw new TypeError('too late')
      })
      .runDue()
    await started.given
    harness.clock.pass(LEASE_MS)
    await harness.queue(fragileJob().run).runDue()
    const before = await harness.theEvent()
    released.give()
    await slow
    expect(await harness.theEvent()).toEqual(before)
    expect(before).toMatchObject({ attempts: 2, lastError: 'DEPARTMENT_DOWN' })
  })
})

describe('a server', () => {
  test('that stops waits for what is in hand, and takes nothing new', async () => {
    const [started, released] = [signal(), signal()]
    const ran: unknown[] = []
    for (let n = 0; n < 30; n++) await harness.add({ payload: { n } })
    const queue = harness.queue(async ({ n }) => {
      started.give()
      await released.given
      ran.push(n)
    })
    queue.start()
    await started.given
    let hasStopped = false
    const stopped = queue.stop().then(() => (hasStopped = true))
    await harness.sql`select 1`
    expect(hasStopped).toBe(false)
    released.give()
    await stopped
    expect(ran).toHaveLength(20)
    expect((await harness.stored()).map(({ attempts }) => attempts)).toEqual(Array(10).fill(0))
  })

  test('waits for all of a batch, though one event cannot even be kept', async () => {
    const [started, released] = [signal(), signal()]
    const done = jest.fn()
    await harness.add({ kind: 'demo.bad' })
    await harness.add()
    const bad = {
      get code(): string {
        throw new Error('unreadable')
      },
    }
    const queue = harness.queue(
      async () => {
        started.give()
        await released.given
        done()
      },
      { 'demo.bad': () => Promise.reject(Object.create(bad) as Error) },
    )
    queue.start()
    await started.given
    const stopped = queue.stop()
    await harness.sql`select 1`
    released.give()
    await stopped
    expect(done).toHaveBeenCalledTimes(1)
    expect(await harness.theEvent()).toMatchObject({ attempts: 1, runAt: new Date(now() + LEASE_MS) })
  })

  test('says how much there is to do, and how late it is', async () => {
    const queue = harness.queue(fragileJob().run)
    expect(await queue.depth()).toEqual({ waiting: 0, dead: 0, oldestSeconds: 0 })
    await harness.add({ runAt: new Date(now() + HOUR) })
    await harness.add()
    harness.clock.pass(90 * SECOND)
    expect(await queue.depth()).toEqual({ waiting: 2, dead: 0, oldestSeconds: 90 })
    await queue.runDue()
    expect(await queue.depth()).toEqual({ waiting: 2, dead: 0, oldestSeconds: 0 })
    await harness.runOut(queue)
    expect(await queue.depth()).toEqual({ waiting: 0, dead: 2, oldestSeconds: 0 })
  })
})
