import { startTestOutbox, type TestOutbox } from '../testing/queue'
import { LEASE_MS } from './queue'

let harness: TestOutbox
const soon = () => new Promise((resolve) => setImmediate(resolve))

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

test('a worker that is slow but lives keeps its event, for however long it takes', async () => {
  const [started, released] = [signal(), signal()]
  await harness.add()
  const slow = async () => {
    started.give()
    await released.given
  }
  const working = harness.queue(slow, {}, { renewEvery: 5 }).runDue()
  await started.given
  const other = jest.fn(async () => undefined)
  for (let lease = 0; lease < 4; lease++) {
    harness.clock.pass(LEASE_MS - 1)
    const renewed = harness.clock.now().getTime() + LEASE_MS
    while ((await harness.theEvent()).runAt.getTime() !== renewed) await soon()
    expect(await harness.queue(other).runDue()).toBe(0)
  }
  released.give()
  await working
  expect(other).not.toHaveBeenCalled()
  expect(await harness.stored()).toEqual([])
})

test('an event that takes longer than its kind may has failed, and is tried again', async () => {
  await harness.add()
  const never = () => new Promise<void>(() => undefined)
  expect(await harness.queue({ run: never, withinMs: 10 }).runDue()).toBe(1)
  expect(await harness.theEvent()).toMatchObject({ attempts: 1, deadAt: null, lastError: 'TooLong' })
  harness.clock.pass(LEASE_MS)
  const run = jest.fn(async () => undefined)
  expect(await harness.queue(run).runDue()).toBe(1)
})

test('what throws at once has failed, and no limit is left to run out later, when nobody listens', async () => {
  await harness.add()
  const [began, ended] = [jest.spyOn(globalThis, 'setTimeout'), jest.spyOn(globalThis, 'clearTimeout')]
  const throws = () => {
    throw new RangeError('at once')
  }
  await harness.queue({ run: throws, withinMs: 4321 }).runDue()
  const limits = began.mock.results.filter((_, index) => began.mock.calls[index]?.[1] === 4321)
  expect(limits).toHaveLength(1)
  for (const { value } of limits) expect(ended).toHaveBeenCalledWith(value)
  expect(await harness.theEvent()).toMatchObject({ attempts: 1, deadAt: null, lastError: 'RangeError' })
  began.mockRestore()
  ended.mockRestore()
})

test('one that takes long keeps its own place only: the others go on beside it', async () => {
  const [started, released] = [signal(), signal()]
  const ran: unknown[] = []
  await harness.add({ payload: { n: 0 } })
  const queue = harness.queue(
    async ({ n }) => {
      if (n === 0) {
        started.give()
        await released.given
      }
      ran.push(n)
    },
    {},
    { every: 5 },
  )
  queue.start()
  await started.given
  for (let n = 1; n <= 50; n++) await harness.add({ payload: { n } })
  while (ran.length < 50) await soon()
  released.give()
  await queue.stop()
  expect(ran.at(-1)).toBe(0)
  expect(ran).toHaveLength(51)
})
