import { isOpen, predecessors } from '../server/states'
import { startWishes, type WishHouse } from './wishes'

let harness: WishHouse
beforeAll(async () => {
  harness = await startWishes()
})
afterAll(() => harness?.app.close())
beforeEach(() => harness.reset())

const begun = async () => {
  const { person } = await harness.app.resident()
  return harness.acts.begin(harness.kinds.wish, harness.context(person), {
    city: 'yunlan',
    wish: { thing: 'pen', at: null },
  })
}
type Begun = Awaited<ReturnType<typeof begun>>

const move = (act: Begun, state: Begun['state'], outcome = {}) =>
  harness.acts.move(harness.kinds.wish, act, { state, outcome }, harness.app.clock.now())

const stored = async ({ actId }: Begun) => {
  const [row] = await harness.app.sql`select state, is_open as "isOpen", outcome from acts where act_id = ${actId}`
  return row
}

test('what leads on is open; whence a state is reached is read from the table', () => {
  const { next } = harness.kinds.wish
  expect(isOpen<string>(next, 'asked')).toBe(true)
  expect(isOpen<string>(next, 'done')).toBe(false)
  expect(predecessors<string>(next, 'asked')).toEqual([])
  expect(predecessors<string>(next, 'lost')).toEqual(['taken'])
  expect(harness.acts.isOpen(harness.kinds.wish, 'taken')).toBe(true)
  expect(harness.acts.isOpen(harness.kinds.wish, 'refused')).toBe(false)
})

test('an act goes where its table leads, with when and what came of it', async () => {
  const act = await begun()
  harness.app.clock.pass(5000)
  const taken = await move(act, 'taken', { number: 'W-1' })
  const changedAt = harness.app.clock.now()
  expect(taken).toEqual({ ...act, state: 'taken', outcome: { number: 'W-1' }, changedAt })
  expect(await stored(act)).toEqual({ state: 'taken', isOpen: true, outcome: { number: 'W-1' } })
  harness.app.clock.pass(5000)
  const done = await move(act, 'done', { note: 'gone' })
  expect(done).toMatchObject({ state: 'done', outcome: { number: 'W-1', note: 'gone' } })
  expect(await stored(act)).toMatchObject({ state: 'done', isOpen: false })
})

test('where the table does not lead it does not go, whatever the caller believes', async () => {
  const act = await begun()
  for (const state of ['asked', 'done', 'lost'] as const) expect(await move(act, state)).toBeUndefined()
  expect(await stored(act)).toMatchObject({ state: 'asked', isOpen: true })
  await move(act, 'refused')
  // The copy in hand still says "asked"
  for (const state of ['taken', 'done', 'refused'] as const) expect(await move(act, state)).toBeUndefined()
  expect(await stored(act)).toMatchObject({ state: 'refused', isOpen: false })
})

test('of two movers one wins', async () => {
  for (let round = 0; round < 5; round++) {
    const act = await begun()
    await move(act, 'taken')
    const both = await Promise.all([move(act, 'done', { note: 'one' }), move(act, 'lost', { note: 'two' })])
    const won = both.filter((moved) => moved !== undefined)
    expect(won).toHaveLength(1)
    expect(await stored(act)).toMatchObject({ state: won[0]?.state, outcome: won[0]?.outcome })
  }
})

test('an act of another city is not moved', async () => {
  const act = await begun()
  expect(await move({ ...act, city: 'qinghe' }, 'taken')).toBeUndefined()
  expect(await stored(act)).toMatchObject({ state: 'asked' })
})
