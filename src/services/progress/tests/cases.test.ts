import { randomUUID } from 'node:crypto'
import type { ServiceModule } from '../../../../server/module'
import { services } from '../../../../server/modules.gen'
import { startTestApp } from '../../../../server/testing/app'
import { passFace } from '../../../../server/testing/face'
import type { TheirCase } from '../agency/client'
import type { Cases } from '../contract/types'
import { startTown, told, type Town } from './told'

let town: Town
beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town.close())

const over = (number: string, state: TheirCase['state'], endedOn: string) =>
  told({ number, state, endedOn, outcome: { zh: '看回执' } })
const waiting = (number: string, what: string, by?: string) =>
  told({ number, state: 'waiting', asked: { kind: 'bring', what: { zh: what }, ...(by ? { by } : {}) } })

/** One who has everything at once. */
async function busy() {
  const of = await town.app.known()
  const mine = (all: TheirCase[]) => all.map((one) => ({ ...one, idNumber: of.idNumber }))
  const mark = of.idNumber.slice(-6)
  await town.tell(
    mine([
      told({ number: `SZ-${mark}-1`, title: { zh: '修路灯', en: 'Street lamp' } }),
      told({ number: `SZ-${mark}-2`, title: { zh: '加装电梯' }, workingDays: 90 }),
      told({ number: `SZ-${mark}-3`, title: { zh: '占道' }, workingDays: undefined, promisedBy: '2026-11-18' }),
      over(`SZ-${mark}-4`, 'refused', '2026-11-20'),
      over(`SZ-${mark}-5`, 'withdrawn', '2026-11-21'),
      over(`SZ-${mark}-6`, 'done', '2026-06-01'),
    ]),
  )
  await town.tell(
    mine([
      waiting(`ZW-${mark}-1`, '选医院'),
      waiting(`ZW-${mark}-2`, '补照片', '2026-11-25'),
      waiting(`ZW-${mark}-3`, '来签字', '2026-11-20'),
      told({
        number: `ZW-${mark}-4`,
        title: { zh: '签注' },
        receivedOn: '2026-11-23',
        workingDays: 5,
        state: 'received',
      }),
    ]),
    'service-hall',
  )
  return of
}

test('everything across departments: what waits for me by its day, then the latest of theirs, and what is over', async () => {
  const of = await busy()
  const { yours, theirs, over: ended, late, departments, on } = await town.cases(of)
  expect(on).toBe('2026-11-23')
  expect(yours.map(({ asked }) => [asked?.what, asked?.lateDays])).toEqual([
    ['来签字', 3],
    ['补照片', 0],
    ['选医院', 0],
  ])
  expect(theirs.map(({ title, lateDays, promise }) => [title, lateDays, promise?.by])).toEqual([
    ['占道', 5, '2026-11-18'],
    ['修路灯', 4, '2026-11-19'],
    ['签注', 0, '2026-11-30'],
    ['加装电梯', 0, undefined],
  ])
  expect(theirs[3]?.promise).toEqual({ workingDays: 90, announced: false })
  expect([late, ended.count, ended.cases.map(({ state }) => state)]).toEqual([2, 2, ['withdrawn', 'refused']])
  expect(departments).toEqual({ count: 2, silent: [] })
})

test('one case: its steps, how its days are counted, who has it', async () => {
  const of = await busy()
  const { theirs, yours } = await town.cases(of)
  const lamp = (await town.one(of, theirs[1]?.id)).body
  expect(lamp).toMatchObject({ holder: '市政养护二班', phone: '12345', lateDays: 4 })
  expect(lamp.strip?.map(({ is, number }) => number ?? is)).toEqual(['start', 1, 2, 3, 1, 2, 3, 4])
  expect(lamp.steps.map(({ state, note }) => [state, note])).toEqual([
    ['done', '望澜桥东头'],
    ['now', undefined],
    ['next', undefined],
  ])
  expect((await town.one(of, theirs[3]?.id)).body.strip).toBeUndefined()
  expect((await town.one(of, yours[0]?.id)).body).toMatchObject({ asked: { what: '来签字' }, lateDays: 0 })
})

test('whoever acts for them sees the cases, not what they have begun; anybody else sees none', async () => {
  const [of, son, stranger] = [await busy(), await town.app.known(), await town.app.known()]
  await town.app.sql`
    insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until)
    values (${son.person}, ${of.person}, ${randomUUID()}, 'delegate', 'mother', 'son', '{progress}', '2026-01-01',
      '2027-05-23')`
  const own = await town.cases(of)
  expect(await town.cases(son, `&subject=${of.person}`)).toMatchObject({ yours: own.yours, begun: [] })
  const id = own.yours[0]?.id
  const [theirs, none] = [await town.one(stranger, id), await town.one(stranger, randomUUID())]
  expect([theirs, none].map(({ status, body }) => [status, body.error?.code])).toEqual(
    Array(2).fill([404, 'PROGRESS_NO_SUCH_CASE']),
  )
})

test('home has them too, in both languages, and the account’s own data; with the account they go', async () => {
  const of = await busy()
  const { body } = await town.app.send('GET', '/me/under-way', { token: of.token })
  const home = body.underWay as { key: string; title: { zh: string; en: string }; note: object; turn: string }[]
  expect(home).toHaveLength(7)
  expect(home.find(({ title }) => title.zh === '修路灯')).toMatchObject({
    title: { en: 'Street lamp' },
    note: { zh: '市政养护二班，晚了 4 天', en: '市政养护二班, 4 days late' },
    turn: 'theirs',
  })
  expect(home.map(({ note }) => (note as { zh: string }).zh)).toContain('补照片，11月25日前')
  const data = await town.app.send('GET', '/me/data', { token: of.token })
  expect(JSON.stringify(data.body.held)).toContain('progress_cases')
  const holder = () => town.app.sql`select count(distinct holder_index)::int as n from progress_cases`
  const [before] = await holder()
  const face = await passFace(town.app, of, 'delete-account')
  const { status } = await town.app.send('POST', '/me/deletion', { token: of.token, body: { face } })
  expect([status, (await holder())[0]?.n]).toEqual([200, (before?.n as number) - 1])
})

test('a department that told nothing for a day is named; when none did, all of it is old', async () => {
  const of = await busy()
  town.app.clock.pass(27 * 3_600_000)
  await town.tell([told({ number: 'SZ-NEW-1' })])
  const one = await town.cases(of)
  expect([one.stale, one.departments]).toEqual([
    false,
    { count: 2, silent: [{ name: '政务服务中心', heardAt: '2026-11-23T09:20:00+08:00' }] },
  ])
  town.app.clock.pass(27 * 3_600_000)
  const none = await town.cases(of)
  expect([none.stale, none.asOf, none.departments.silent.length]).toEqual([true, '2026-11-24T12:20:00+08:00', 2])
})

test('what they have begun in our own services stands there too, for themselves alone', async () => {
  const both = (text: string) => ({ zh: text, en: text })
  const begun = {
    key: 'merge',
    title: both('合并账户'),
    note: both('在办'),
    page: 'pages/home/index',
    turn: 'theirs' as const,
  }
  const other: ServiceModule = {
    ...{ id: 'other', contract: {}, responses: {}, routes: () => ({}) },
    underWay: () => async () => [{ ...begun, since: new Date('2026-11-20T08:00:00+08:00') }],
  }
  const app = await startTestApp({ services: [...services.filter(({ id }) => id === 'progress'), other] })
  const { token } = await app.resident()
  const { body } = await app.send('GET', '/progress/cases?city=yunlan', { token })
  await app.close()
  expect(body.begun).toEqual([{ ...begun, title: '合并账户', note: '在办', since: '2026-11-20T08:00:00+08:00' }])
  // Nobody has told us anything yet: that is said, and is no old list
  expect([body.stale, (body.departments as Cases['departments']).silent.length]).toEqual([false, 2])
})
