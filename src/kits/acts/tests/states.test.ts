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

const stored = async ({ actId, subject }: Begun) => {
  const [row] = await harness.app.sql`select is_open as "isOpen" from acts where act_id = ${actId}`
  const act = await harness.acts.newest(harness.kinds.wish, { city: 'yunlan', subject })
  return { state: act?.state, outcome: act?.outcome, ...row }
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

test('what was asked for and what came of it is stored sealed, and opens for no other act', async () => {
  const [one, other] = [await begun(), await begun()]
  await move(one, 'taken', { number: 'W-1' })
  const { sql } = harness.app
  const [row] = await sql<{ text: string; sealed: Buffer }[]>`
    select acts::text as text, sealed from acts where act_id = ${one.actId}`
  expect(row?.text).not.toMatch(/pen|W-1/)
  expect(row?.sealed.toString('latin1')).not.toMatch(/pen|W-1/)
  await sql`update acts set sealed = ${row?.sealed ?? ''} where act_id = ${other.actId}`
  await expect(stored(other)).rejects.toThrow()
})

test('what a server of the release before has in plain is read as it stands, sealed once, and moves', async () => {
  const { sql } = harness.app
  const acts = [await begun(), await begun(), await begun()]
  await sql`update acts set sealed = null, wish = '{"thing": "cup", "at": null}', outcome = '{"note": "then"}'`
  const plain = { wish: { thing: 'cup', at: null }, outcome: { note: 'then' } }
  const [first, second] = acts
  if (!first || !second) throw new Error('none')
  expect(await move({ ...first, ...plain }, 'taken', { number: 'W-1' })).toMatchObject({
    wish: plain.wish,
    outcome: { note: 'then', number: 'W-1' },
  })
  await sql`delete from outbox`
  await sql.begin((tx) =>
    harness.app.app.context.ports.outbox.add(tx, { city: 'yunlan', kind: 'acts.seal-plain', payload: {} }),
  )
  await harness.work()
  expect(await sql`select 1 from acts where sealed is null or wish <> '{}' or outcome <> '{}'`).toHaveLength(0)
  expect((await stored(second)).outcome).toEqual(plain.outcome)
  expect(await harness.acts.newest(harness.kinds.wish, { city: 'yunlan', subject: second.subject })).toMatchObject(
    plain,
  )
})
