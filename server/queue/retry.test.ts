import type { Job, RetryPolicy } from '../ports'
import { fragileJob, startTestOutbox, type TestOutbox } from '../testing/queue'
import { deadEvents, requeue } from './requeue'
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
afterEach(() => jest.restoreAllMocks())

describe('a failed event', () => {
  const waitedAfter = async (job: Job) => {
    const before = now()
    await harness.queue(job).runDue()
    return (await harness.theEvent()).runAt.getTime() - before
  }

  test('waits five seconds, then twice as long each time, half of it random', async () => {
    const { run } = fragileJob()
    await harness.add()
    for (const random of [0, 0.999_999]) {
      jest.spyOn(Math, 'random').mockReturnValue(random)
      for (const longest of [5, 10, 20, 40, 80]) {
        const waited = await waitedAfter(run)
        expect(waited / SECOND).toBeCloseTo(random === 0 ? longest / 2 : longest, 1)
        harness.clock.pass(waited - 1)
        expect(await harness.queue(run).runDue()).toBe(0)
        harness.clock.pass(1)
      }
      await harness.sql`update outbox set attempts = 0, due_at = ${harness.clock.now()}`
    }
  })

  test('waits no longer than its kind says, and is tried for as long as its kind says', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(1)
    const retry: RetryPolicy = { firstMs: 60 * SECOND, longestMs: 150 * SECOND, forMs: 600 * SECOND }
    const job = fragileJob()
    const start = now()
    await harness.add()
    await harness.runOut(harness.queue({ run: job.run, retry }))
    expect(job.ran.map((ran) => (ran - start) / SECOND)).toEqual([0, 60, 180, 330, 480, 600])
    expect(job.attempts).toEqual([1, 2, 3, 4, 5, 6])
    expect((await harness.theEvent()).deadAt).toEqual(new Date(start + 600 * SECOND))
  })

  test('does not bind another kind', async () => {
    const [brief, long] = [fragileJob(), fragileJob()]
    const retry: RetryPolicy = { firstMs: SECOND, longestMs: SECOND, forMs: 3 * SECOND }
    await harness.add()
    await harness.add({ kind: 'demo.long' })
    await harness.runOut(harness.queue({ run: brief.run, retry }, { 'demo.long': long.run }))
    expect(Number(brief.ran.at(-1)) - Number(brief.ran[0])).toBe(3 * SECOND)
    expect(Number(long.ran.at(-1)) - Number(long.ran[0])).toBe(standardRetry.forMs)
  })

  test('is gone once it succeeds', async () => {
    const job = fragileJob()
    await harness.add()
    await harness.queue(job.run).runDue()
    expect(await harness.theEvent()).toMatchObject({ attempts: 1, deadAt: null, lastError: 'DEPARTMENT_DOWN' })
    job.fails = false
    harness.clock.pass(5 * SECOND)
    await harness.queue(job.run).runDue()
    expect(job.attempts).toEqual([1, 2])
    expect(await harness.stored()).toEqual([])
  })

  test('does not hold up the others', async () => {
    const ran: unknown[] = []
    await harness.add({ payload: { n: 1 } })
    await harness.add({ payload: { n: 2 } })
    await harness
      .queue(async ({ n }) => {
        if (n === 1) throw new Error('no')
        ran.push(n)
      })
      .runDue()
    expect(ran).toEqual([2])
    expect(await harness.stored()).toHaveLength(1)
  })
})

describe('an event that is given up', () => {
  test('is dead: kept with its last error, and never run again', async () => {
    const job = fragileJob()
    await harness.add()
    await harness.runOut(harness.queue(job.run))
    const tried = job.ran.length
    expect(tried).toBeGreaterThanOrEqual(10)
    expect(tried).toBeLessThanOrEqual(15)
    expect(await harness.theEvent()).toMatchObject({
      deadAt: harness.clock.now(),
      lastError: 'DEPARTMENT_DOWN',
      attempts: tried,
    })
    expect(harness.logged.at(-1)).toBe('event given up')
    harness.clock.pass(1000 * HOUR)
    expect(await harness.queue(job.run).runDue()).toBe(0)
  })

  test('has been tried, however long the servers stood still', async () => {
    const job = fragileJob()
    await harness.add()
    harness.clock.pass(100 * HOUR)
    await harness.queue(job.run).runDue()
    expect(job.ran).toHaveLength(1)
    expect((await harness.theEvent()).deadAt).toEqual(harness.clock.now())
  })

  test('is told to its job in place of another attempt', async () => {
    const job = fragileJob()
    const givenUp = jest.fn(async () => undefined)
    await harness.add({ payload: { actId: 'a1' } })
    await harness.runOut(harness.queue({ run: job.run, givenUp }))
    expect(givenUp).toHaveBeenCalledTimes(1)
    expect(givenUp).toHaveBeenCalledWith(
      { actId: 'a1' },
      {
        id: expect.any(String) as string,
        attempt: job.ran.length,
        now: harness.clock.now(),
      },
    )
    expect(await harness.theEvent()).toMatchObject({ deadAt: harness.clock.now(), lastError: 'DEPARTMENT_DOWN' })
  })

  test('is tried again while its job cannot be told', async () => {
    const job = fragileJob()
    const givenUp = jest.fn(async () => undefined).mockRejectedValueOnce(new TypeError('no database'))
    const queue = harness.queue({ run: job.run, retry: { ...standardRetry, longestMs: 60 * SECOND }, givenUp })
    await harness.add()
    harness.clock.pass(standardRetry.forMs)
    await queue.runDue()
    const { deadAt, runAt, lastError } = await harness.theEvent()
    expect([deadAt, lastError]).toEqual([null, 'TypeError'])
    const wait = runAt.getTime() - now()
    expect(wait).toBeGreaterThanOrEqual(2.5 * SECOND)
    expect(wait).toBeLessThanOrEqual(5 * SECOND)
    harness.clock.pass(wait)
    await queue.runDue()
    expect(givenUp).toHaveBeenCalledTimes(2)
    expect(await harness.theEvent()).toMatchObject({ deadAt: harness.clock.now(), lastError: 'DEPARTMENT_DOWN' })
  })
})

describe('putting back', () => {
  beforeEach(async () => {
    await harness.add()
    await harness.add({ kind: 'demo.other' })
    harness.clock.pass(2 * HOUR)
    await harness.queue(fragileJob().run).runDue()
  })

  test('what was given up is told by kind and error', async () => {
    expect(await deadEvents(harness.sql)).toEqual([
      { kind: 'demo.act', count: 1, lastError: 'DEPARTMENT_DOWN', since: harness.clock.now() },
      { kind: 'demo.other', count: 1, lastError: 'Error', since: harness.clock.now() },
    ])
  })

  test('by kind: due at once, with its whole time before it', async () => {
    harness.clock.pass(100 * HOUR)
    expect(await requeue(harness.sql, 'demo.act', harness.clock.now())).toBe(1)
    const job = fragileJob()
    const start = now()
    await harness.runOut(harness.queue(job.run))
    expect(job.attempts[0]).toBe(1)
    expect(now() - start).toBe(standardRetry.forMs)
    expect(await harness.stored()).toHaveLength(2)
  })

  test('by id: that one only', async () => {
    const [one] = await harness.sql<{ id: string }[]>`select id from outbox where kind = 'demo.other'`
    expect(await requeue(harness.sql, one?.id ?? '', harness.clock.now())).toBe(1)
    const run = jest.fn(async () => undefined)
    expect(await harness.queue(async () => undefined, { 'demo.other': run }).runDue()).toBe(1)
    expect(run).toHaveBeenCalledTimes(1)
  })

  test('leaves what waits alone, and says when there is nothing', async () => {
    await harness.add({ runAt: new Date(now() + HOUR) })
    expect(await requeue(harness.sql, 'demo.act', harness.clock.now())).toBe(1)
    expect(await requeue(harness.sql, 'demo.act', harness.clock.now())).toBe(0)
    expect(await harness.queue(async () => undefined).runDue()).toBe(1)
  })
})
