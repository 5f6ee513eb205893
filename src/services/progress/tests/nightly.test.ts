import type { facts } from '../agency/residents'
import { startTown, told, type Town } from './told'

const CITY = 'yunlan'
let town: Town
beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.close())

/** What the night does, now. @returns how it ended, and what is asked again then */
async function night() {
  const { app, sql, clock } = town.app
  await sql`
    insert into outbox (city_id, id, kind, payload, run_at, due_at, created_at)
    values ('*', gen_random_uuid(), 'progress.reconcile', '{}', ${clock.now()}, ${clock.now()}, ${clock.now()})`
  await app.context.queue.runDue()
  await sql`delete from outbox where kind = 'progress.reconcile'`
}
const marks = (): Promise<{ department: string; wholeAt: Date | null }[]> =>
  town.app
    .sql`select department, whole_at as "wholeAt" from progress_sources where city_id = ${CITY} order by department`

test('a department that is away: nothing is said to be lost, and it is asked again', async () => {
  const of = await town.app.known()
  await town.tell([told({ idNumber: of.idNumber })])
  town.app.away = true
  await night()
  town.app.away = false
  expect((await marks()).map(({ wholeAt }) => wholeAt)).toEqual([null])
  expect((await town.cases(of)).theirs[0]?.state).toBe('working')
})

test('what was never pushed comes in, and what a department does not know any more is said so', async () => {
  const like = async (id: keyof typeof facts) => {
    const of = await town.app.known({ id, phone: '19900004417' })
    return { of, cases: () => town.cases(of) }
  }
  const [parents, retiring] = [await like('parents'), await like('retiring')]
  const { idNumber } = retiring.of
  await town.tell([told({ number: 'SZ-GONE-1', idNumber, title: { zh: '树枝' }, promisedBy: '2026-11-18' })])
  town.app.clock.pass(1000)
  await night()
  expect((await marks()).every(({ wholeAt }) => wholeAt)).toBe(true)
  const { yours, theirs, over } = await parents.cases()
  expect(yours.map(({ asked }) => asked?.what)).toEqual(['补一张照片', '选一个体检的日子'])
  expect(theirs.map(({ title, lateDays }) => [title, lateDays])).toEqual([
    ['修路灯', 4],
    ['居住证签注', 0],
  ])
  expect(over.cases.map(({ title }) => title)).toEqual(['社保卡补办'])
  const gone = await retiring.cases()
  expect(gone.theirs.map(({ title, state, lateDays }) => [title, state, lateDays])).toEqual([
    ['修路灯', 'working', 4],
    ['树枝', 'lost', 0],
  ])
  const found = await town.find('SZ90000000-0914', '4417')
  expect(found.body).toMatchObject({ title: '修路灯' })
  // It turns up again
  await town.tell([told({ number: 'SZ-GONE-1', idNumber, revision: 2, title: { zh: '树枝' } })])
  expect((await retiring.cases()).theirs.map(({ state }) => state)).toEqual(['working', 'working'])
})

test('in one night a department that was heard is not asked twice', async () => {
  const asked = () => town.app.asked.filter(({ path }) => path.endsWith('/held')).length
  const before = asked()
  await night()
  expect(asked()).toBe(before)
  town.app.clock.pass(24 * 3_600_000)
  await night()
  expect(asked()).toBeGreaterThan(before)
})

test('what differs under one revision is mended by what the department says it holds', async () => {
  const of = await town.app.known({ id: 'permit', phone: '19900004417' })
  await night()
  town.app.clock.pass(24 * 3_600_000)
  const { revision } =
    (await town.app.sql<{ revision: number }[]>`select max(revision) as revision from progress_cases`)[0] ?? {}
  const mixed = told({
    number: 'ZW90000000-0301',
    idNumber: of.idNumber,
    revision: (revision ?? 0) + 1,
    title: { zh: '弄混了' },
  })
  await town.tell([mixed], 'service-hall')
  expect((await town.cases(of)).theirs.map(({ title }) => title)).toEqual(['弄混了'])
  await night()
  expect((await town.cases(of)).theirs.map(({ title }) => title)).toEqual(['居住证签注'])
})
