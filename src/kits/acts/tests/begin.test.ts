import { randomUUID } from 'node:crypto'
import { AppError } from '../../../../server/errors'
import { startWishes, type Wish, type WishHouse } from './wishes'

let harness: WishHouse
let person: string
const pen: Wish = { thing: 'pen', at: null }
const cup: Wish = { thing: 'cup', at: null }

beforeAll(async () => {
  harness = await startWishes()
})
afterAll(() => harness?.app.close())
beforeEach(async () => {
  await harness.reset()
  ;({ person } = await harness.app.resident())
})

const begin = (wish: Wish, { actId, check, city = 'yunlan', who = person }: Begun = {}) =>
  harness.acts.begin(harness.kinds.wish, harness.context(who, actId), { city, wish, check })

interface Begun {
  readonly actId?: string
  readonly check?: () => Promise<void>
  readonly city?: string
  readonly who?: string
}

test('an act is stored as it was asked for, and its event is there with it', async () => {
  const actId = randomUUID()
  const now = harness.app.clock.now()
  const act = await begin(pen, { actId })
  expect(act).toEqual({
    city: 'yunlan',
    actId,
    kind: 'demo.wish',
    actor: person,
    subject: person,
    state: 'asked',
    wish: pen,
    outcome: {},
    requestId: 'r1',
    askedAt: now,
    changedAt: now,
  })
  expect(await harness.events()).toEqual([{ kind: 'demo.wish.act', payload: { city: 'yunlan', actId }, runAt: now }])
})

test('a repeat finds its own act, running or ended, and asks for no precondition', async () => {
  const actId = randomUUID()
  const check = jest.fn(async () => undefined)
  const first = await begin(pen, { actId, check })
  expect(check).toHaveBeenCalledTimes(1)
  expect(await begin(pen, { actId, check })).toEqual(first)
  await harness.work()
  const ended = await harness.acts.move(harness.kinds.wish, first, { state: 'lost' }, harness.app.clock.now())
  expect(await begin(pen, { actId, check })).toEqual(ended)
  expect(check).toHaveBeenCalledTimes(1)
  expect(harness.world.runs).toHaveLength(1)
})

test('the same wish, asked for anew, is the act that runs, and asks for no precondition', async () => {
  const first = await begin(pen)
  const check = jest.fn(async () => undefined)
  expect(await begin({ ...pen }, { check })).toEqual(first)
  expect(check).not.toHaveBeenCalled()
  expect(await harness.events()).toHaveLength(1)
})

test('another wish while one runs is refused by the code that the kind names, before any precondition', async () => {
  const first = await begin(pen)
  const check = jest.fn(async () => undefined)
  await expect(begin(cup, { check })).rejects.toMatchObject({ code: 'BUSY' })
  expect(check).not.toHaveBeenCalled()
  await harness.work()
  await expect(begin(cup)).rejects.toMatchObject({ code: 'BUSY' })
  await harness.acts.move(harness.kinds.wish, first, { state: 'done' }, harness.app.clock.now())
  expect(await begin(cup)).toMatchObject({ state: 'asked', wish: cup })
})

test('what a precondition refuses leaves nothing behind', async () => {
  const check = () => Promise.reject(new Error('no'))
  await expect(begin(pen, { check })).rejects.toThrow('no')
  expect(await harness.acts.newest(harness.kinds.wish, { city: 'yunlan', subject: person })).toBeUndefined()
  expect(await harness.events()).toEqual([])
})

describe('a wish that was granted under another key, whose answer was lost', () => {
  const refuses = () => Promise.reject(new AppError('NOT_YOURS'))
  const granted = async () => {
    const first = await begin(pen)
    await harness.work()
    return harness.acts.move(harness.kinds.wish, first, { state: 'done' }, harness.app.clock.now())
  }

  test('is told as granted, not as impossible', async () => {
    const act = await granted()
    expect(await begin(pen, { check: refuses })).toEqual(act)
    expect(await harness.events()).toEqual([])
  })

  test('may be asked for anew where that can be done', async () => {
    const act = await granted()
    expect((await begin(pen, { check: async () => undefined })).actId).not.toBe(act?.actId)
  })

  test.each([
    ['another wish', cup, refuses, 0, 'NOT_YOURS'],
    ['a wish of the day before', pen, refuses, 86_400_000, 'NOT_YOURS'],
    [
      'one that nobody could be asked about',
      pen,
      () => Promise.reject(new AppError('DEPARTMENT_DOWN')),
      0,
      'DEPARTMENT_DOWN',
    ],
  ])('is not %s', async (_, wish, check, later, code) => {
    await granted()
    harness.app.clock.pass(later)
    await expect(begin(wish, { check })).rejects.toMatchObject({ code })
  })

  test('is not one that was refused', async () => {
    harness.world.run = async () => ({ state: 'refused' })
    await begin(pen)
    await harness.work()
    await expect(begin(pen, { check: refuses })).rejects.toMatchObject({ code: 'NOT_YOURS' })
  })
})

test('two at once are one act with one event, though both have met their preconditions', async () => {
  let met = 0
  const bothHaveMet = async () => {
    met += 1
    while (met < 2) await new Promise(setImmediate)
  }
  const [one, two] = await Promise.all([begin(pen, { check: bothHaveMet }), begin(pen, { check: bothHaveMet })])
  expect(met).toBe(2)
  expect(one).toEqual(two)
  expect(await harness.events()).toHaveLength(1)
})

test('two wishes at once: one is taken, the other refused', async () => {
  let met = 0
  const check = async () => {
    met += 1
    while (met < 2) await new Promise(setImmediate)
  }
  const both = await Promise.allSettled([begin(pen, { check }), begin(cup, { check })])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'BUSY' } })
  expect(await harness.events()).toHaveLength(1)
})

test('one runs for a person, a city and a kind: others beside it do not matter', async () => {
  const first = await begin(pen)
  const { person: other } = await harness.app.resident()
  const asked = [
    await begin(cup, { city: 'qinghe' }),
    await begin(cup, { who: other }),
    await harness.acts.begin(harness.kinds.plain, harness.context(person), { city: 'yunlan', wish: cup }),
  ]
  expect(new Set([first, ...asked].map(({ actId }) => actId)).size).toBe(4)
})

test('a kind that is about a thing runs once for each thing, however many at once', async () => {
  const each = (wish: Wish) => harness.acts.begin(harness.kinds.each, harness.context(person), { city: 'yunlan', wish })
  const [one, same, other] = await Promise.all([each(pen), each(pen), each(cup)])
  expect([one.actId === same.actId, one.actId === other.actId]).toEqual([true, false])
  await expect(each({ ...pen, at: '2026-12-01T00:00:00Z' })).rejects.toMatchObject({ code: 'NOT_YOURS' })
  harness.app.clock.pass(1000)
  const ended = await harness.acts.move(harness.kinds.each, one, { state: 'refused' }, harness.app.clock.now())
  const again = await each({ ...pen, at: '2026-12-01T00:00:00Z' })
  const all = await harness.acts.all(harness.kinds.each, { city: 'yunlan', subject: person })
  expect(all[0]).toEqual(again)
  expect(all.slice(1)).toEqual(expect.arrayContaining([ended, other]))
  expect(all).toHaveLength(3)
})

test('the newest is the one asked for last, running or ended, of the person alone', async () => {
  const newest = () => harness.acts.newest(harness.kinds.wish, { city: 'yunlan', subject: person })
  const first = await begin(pen)
  await harness.work()
  const ended = await harness.acts.move(harness.kinds.wish, first, { state: 'done' }, harness.app.clock.now())
  expect(await newest()).toEqual(ended)
  harness.app.clock.pass(1000)
  const second = await begin(cup)
  expect(await newest()).toEqual(second)
  expect(await harness.acts.newest(harness.kinds.plain, { city: 'yunlan', subject: person })).toBeUndefined()
  expect(await harness.acts.newest(harness.kinds.wish, { city: 'qinghe', subject: person })).toBeUndefined()
})
