import { randomUUID } from 'node:crypto'
import { AppError } from '../../../../server/errors'
import { startTestApp, type Resident } from '../../../../server/testing/app'
import { HOUR_MS, startWishes, told, wishKinds, wishService, type Wish, type WishHouse } from './wishes'

let harness: WishHouse
let resident: Resident

beforeAll(async () => {
  harness = await startWishes()
})
afterAll(() => harness?.app.close())
beforeEach(async () => {
  await harness.reset()
  resident = await harness.app.resident()
  const body = { template: 'case-progress', result: 'accept' }
  for (let times = 0; times < 3; times++)
    await harness.app.send('POST', '/me/message-grants', { token: resident.token, body })
})

const pen: Wish = { thing: 'pen', at: null }
const begin = (wish: Wish = pen) =>
  harness.acts.begin(harness.kinds.wish, harness.context(resident.person), { city: 'yunlan', wish })
const newest = () => harness.acts.newest(harness.kinds.wish, { city: 'yunlan', subject: resident.person })
const messages = () =>
  harness.app.wechat.sent.filter(({ touser }) => touser === resident.openid).map(({ data }) => data as object)
const isDown = () => Promise.reject(new AppError('DEPARTMENT_DOWN'))
const emit = (kind: string, payload: Record<string, string>) =>
  harness.app.sql.begin((tx) => harness.app.app.context.ports.outbox.add(tx, { city: 'yunlan', kind, payload }))

test('an act runs once it is stored, moves as its kind says, and the person is told once', async () => {
  const act = await begin()
  await harness.work()
  expect(harness.world.runs).toEqual([{ act, tools: expect.objectContaining({ now: act.askedAt }) as unknown }])
  expect(await newest()).toMatchObject({ state: 'taken', outcome: { number: 'W-1' } })
  expect(messages()).toEqual([
    { thing1: { value: '愿望' }, thing2: { value: '好了' }, character_string3: { value: '-' } },
  ])
  expect(await harness.events()).toEqual([])
})

test('a second run does nothing', async () => {
  const { city, actId } = await begin()
  await emit('demo.wish', { city, actId })
  await emit('demo.wish', { city, actId })
  await harness.work()
  await emit('demo.wish', { city, actId })
  await harness.work()
  expect(await newest()).toMatchObject({ state: 'taken' })
  expect(messages()).toHaveLength(1)
  expect(await harness.events()).toEqual([])
})

test('a kind without a message or a time of its own runs at once and tells nobody', async () => {
  await harness.acts.begin(harness.kinds.plain, harness.context(resident.person), { city: 'yunlan', wish: pen })
  await harness.work()
  const ended = await harness.acts.newest(harness.kinds.plain, { city: 'yunlan', subject: resident.person })
  expect(ended).toMatchObject({ state: 'taken', outcome: {} })
  expect(messages()).toEqual([])
})

test('an act that has its time runs then, not before', async () => {
  const at = new Date(harness.app.clock.now().getTime() + 2 * HOUR_MS)
  await begin({ thing: 'pen', at: at.toISOString() })
  await harness.work()
  harness.app.clock.pass(2 * HOUR_MS - 1)
  await harness.work()
  expect(harness.world.runs).toEqual([])
  harness.app.clock.pass(1)
  await harness.work()
  expect(harness.world.runs).toHaveLength(1)
  expect(await newest()).toMatchObject({ state: 'taken' })
})

test('what fails is tried again, and is not told of before it has run', async () => {
  await begin()
  harness.world.run = isDown
  await harness.work()
  expect([(await newest())?.state, messages()]).toEqual(['asked', []])
  harness.app.clock.pass(HOUR_MS)
  harness.world.run = async () => ({ state: 'taken' })
  await harness.work()
  expect(harness.world.runs).toHaveLength(2)
  expect([(await newest())?.state, messages().length]).toEqual(['taken', 1])
})

test('what fails too long ends in the state that the kind names, is told once and tried no more', async () => {
  await begin()
  harness.world.run = isDown
  for (let hour = 0; hour < 24; hour++) {
    await harness.work()
    expect(await newest()).toMatchObject({ state: 'asked' })
    harness.app.clock.pass(HOUR_MS)
  }
  await harness.work()
  expect(await newest()).toMatchObject({ state: 'refused' })
  expect(messages()).toHaveLength(1)
  const tried = harness.world.runs.length
  expect(tried).toBeGreaterThan(20)
  harness.app.clock.pass(48 * HOUR_MS)
  await harness.work()
  expect(harness.world.runs).toHaveLength(tried)
  expect(messages()).toHaveLength(1)
})

test('the time of giving up counts from when the act was to run', async () => {
  const at = new Date(harness.app.clock.now().getTime() + 48 * HOUR_MS)
  await begin({ thing: 'pen', at: at.toISOString() })
  harness.world.run = isDown
  harness.app.clock.pass(49 * HOUR_MS)
  await harness.work()
  expect(await newest()).toMatchObject({ state: 'asked' })
})

test('state and message are written together: a message that cannot be sent leaves the act where it stood', async () => {
  await begin()
  harness.world.message = (act) => told(act, '一个长得没有哪个微信模板字段装得下的句子，真的太长了')
  await harness.work()
  expect([(await newest())?.state, messages()]).toEqual(['asked', []])
  harness.world.message = (act) => told(act, '好了')
  harness.app.clock.pass(HOUR_MS)
  await harness.work()
  expect([(await newest())?.state, messages().length]).toEqual(['taken', 1])
})

test('where somebody else has moved it meanwhile, the run changes nothing and tells nobody', async () => {
  const act = await begin()
  harness.world.run = async () => {
    await harness.acts.move(harness.kinds.wish, act, { state: 'refused' }, harness.app.clock.now())
    return { state: 'taken' }
  }
  await harness.work()
  expect([(await newest())?.state, messages()]).toEqual(['refused', []])
})

test('a run that answers a state where the table does not lead has failed: it is tried again, then given up', async () => {
  await begin()
  harness.world.run = async () => ({ state: 'done' })
  await harness.work()
  expect([(await newest())?.state, messages()]).toEqual(['asked', []])
  expect(await harness.events()).toHaveLength(1)
  harness.app.clock.pass(24 * HOUR_MS)
  await harness.work()
  expect([(await newest())?.state, messages().length]).toEqual(['refused', 1])
})

test('an act has its person at hand, and the reading is in their log under the act’s kind', async () => {
  await begin()
  harness.world.run = async (_, { person }) => {
    const { name, idNumber, requestId } = await person()
    return { state: 'taken', outcome: { note: `${name} ${idNumber} ${requestId}` } }
  }
  await harness.work()
  expect((await newest())?.outcome.note).toBe(`${resident.name} ${resident.idNumber} r1`)
  const reads = await harness.app.sql`select actor, purpose from reads where person = ${resident.person}`
  expect([...reads]).toEqual([{ actor: resident.person, purpose: 'demo.wish' }])
})

test('events that an earlier release wrote for such acts still run them', async () => {
  const { city, actId } = await begin()
  await harness.app.sql`delete from outbox`
  await emit('demo.wished', { city, actId })
  await harness.work()
  expect(await newest()).toMatchObject({ state: 'taken' })
  expect(messages()).toHaveLength(1)
})

test('an event of an act that is not there is done with', async () => {
  await emit('demo.wish', { city: 'yunlan', actId: randomUUID() })
  await harness.work()
  expect([harness.world.runs, await harness.events()]).toEqual([[], []])
})

test.each([
  [
    'of another service',
    { wish: { ...wishKinds(nothing()).wish, kind: 'other.wish' } },
    'other.wish is declared in demo',
  ],
  [
    'whose end its table does not reach',
    { wish: { ...wishKinds(nothing()).wish, giveUp: { afterMs: 1, state: 'lost' } } },
    'demo.wish does not lead from asked to lost',
  ],
  ['that is none', { wish: { kind: 'demo.wish' } }, 'src/services/demo/server/acts.ts exports what is no kind of act'],
])('a kind %s is refused at the start', async (_, given, sentence) => {
  await expect(startTestApp({ services: [wishService(given)] })).rejects.toThrow(sentence)
})

test('a service that names the kit may have no kind yet', async () => {
  await (await startTestApp({ services: [wishService(undefined)] })).close()
})

function nothing() {
  return { run: async () => ({ state: 'taken' as const }), message: () => undefined, runs: [] }
}
