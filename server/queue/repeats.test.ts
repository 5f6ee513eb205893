import { fragileJob, startTestOutbox, type TestOutbox } from '../testing/queue'
import type { Job } from '../ports'
import type { Queue } from './queue'

const HOUR = 3_600_000
let harness: TestOutbox
const running: Queue[] = []
const now = () => harness.clock.now().getTime()
const soon = () => new Promise((resolve) => setImmediate(resolve))

beforeAll(async () => {
  harness = await startTestOutbox()
})
beforeEach(() => harness.clear())
afterEach(async () => {
  for (const queue of running.splice(0)) await queue.stop()
})
afterAll(() => harness.close())

const serve = (job: Job) => {
  const queue = harness.queue(async () => undefined, { 'demo.hourly': job }, { every: 5 })
  running.push(queue)
  queue.start()
  return queue
}
const until = async (isSo: () => boolean | Promise<boolean>) => {
  while (!(await isSo())) await soon()
}
/** An hour later, to the millisecond. */
const nextHour = () => harness.clock.pass(HOUR - (now() % HOUR))

test('what is repeated runs once an hour, whichever of three servers takes it up', async () => {
  const ran: number[] = []
  const job: Job = { run: async (_, context) => void ran.push(context.now.getTime()), repeats: { everyMs: HOUR } }
  for (let server = 0; server < 3; server++) serve(job)
  await until(async () => (await harness.stored()).length === 1)
  expect(ran).toEqual([])
  for (let hour = 1; hour <= 3; hour++) {
    nextHour()
    await until(async () => (await harness.theEvent()).runAt.getTime() > now() && ran.length === hour)
  }
  expect(new Set(ran).size).toBe(3)
  expect(await running[0]?.depth()).toMatchObject({ waiting: 0, dead: 0 })
})

test('one that fails is tried again, and once given up runs at its next time, with nobody’s help', async () => {
  const job = fragileJob()
  const repeats = { everyMs: 3 * HOUR }
  serve({ run: job.run, repeats, retry: { firstMs: 1000, longestMs: 1000, forMs: HOUR } })
  await until(async () => (await harness.stored()).length === 1)
  harness.clock.pass(3 * HOUR - (now() % (3 * HOUR)))
  await until(async () => (await harness.theEvent()).attempts === 1)
  harness.clock.pass(HOUR)
  await until(async () => (await harness.theEvent()).attempts === 0)
  expect(await harness.theEvent()).toMatchObject({ deadAt: null, lastError: 'DEPARTMENT_DOWN' })
  expect(harness.logged).toContain('event given up')
  job.fails = false
  harness.clock.pass(3 * HOUR - (now() % (3 * HOUR)))
  await until(async () => (await harness.theEvent()).lastError === null)
  expect(job.ran.at(-1)).toBe(now())
})

test('one that a release gave up which did not know it is taken up again by one that does', async () => {
  const run = jest.fn(async () => undefined)
  serve({ run, repeats: { everyMs: HOUR } })
  await until(async () => (await harness.stored()).length === 1)
  await running.splice(0)[0]?.stop()
  await harness.sql`update outbox set dead_at = run_at, attempts = 9`
  serve({ run, repeats: { everyMs: HOUR } })
  await until(async () => (await harness.theEvent()).deadAt === null)
  nextHour()
  await until(() => run.mock.calls.length === 1)
})

test('where everything was emptied, what is repeated is written down again', async () => {
  const queue = serve({ run: async () => undefined, repeats: { everyMs: HOUR } })
  await until(async () => (await harness.stored()).length === 1)
  await harness.clear()
  queue.sowAgain()
  await until(async () => (await harness.stored()).length === 1)
})
