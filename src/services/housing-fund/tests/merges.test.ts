import type { Sql } from 'postgres'
import { connect } from '../../../../server/database/sql'
import { AppError } from '../../../../server/errors'
import type { Message, OutboxEvent, Ports, RequestContext } from '../../../../server/ports'
import { freshDatabase, type TestDatabase } from '../../../../server/testing/database'
import { protocol } from '../agency/protocol'
import { examples } from '../contract/examples'
import { jobs } from '../server/jobs'
import { before, MERGE_ASKED, NEXT } from '../server/merges'
import { routes } from '../server/routes'
import type { Account, Merge } from '../contract/types'
import { centreOf, idNumber, renter, renterEntries, sealed } from './centre'

const today = new Date('2026-11-23T09:20:00+08:00')
const settings = { office: examples.figures.default.office, periods: [examples.figures.default] }
let database: TestDatabase
let sql: Sql

beforeAll(async () => {
  database = await freshDatabase()
  sql = connect(database.url)
})

afterAll(async () => {
  await sql?.end()
  await database?.drop()
})

type MergeAnswer = 'accepts' | 'refuses' | 'is down'
let people = 0

/** One resident with two accounts, before the real routes, jobs and tables. */
const resident = () => {
  const person = `019aae10-5c00-7000-8000-${String(++people).padStart(12, '0')}`
  const world = { holdings: [renter, sealed], centre: 'accepts' as MergeAnswer, now: today }
  const events: OutboxEvent[] = []
  const messages: Message[] = []
  const asked: unknown[] = []
  let acts = 0
  const ports: Partial<Ports> = {
    sql,
    departments: {
      async ask<T>(at: Parameters<Ports['departments']['ask']>[0], operation: typeof protocol.merge, request: object) {
        if (operation !== protocol.merge) return centreOf(world.holdings, renterEntries).ask<T>(at, operation, request)
        asked.push(request)
        if (world.centre === 'is down') throw new AppError('DEPARTMENT_DOWN')
        if (world.centre === 'refuses') throw new AppError('DEPARTMENT_REFUSED')
        const answer: unknown = { caseNumber: 'HB20261123-0417', promisedBy: '2026-11-26' }
        return { answer: answer as T, asOf: world.now, stale: false }
      },
    },
    people: { identityOf: async () => ({ name: '林晓雨', idNumber }) },
    outbox: { add: async (_tx, event) => void events.push(event) },
    messages: { send: async (_tx, message) => void messages.push(message) },
    cities: {
      get: (id) => ({ id, name: { zh: '云澜市', en: 'Yunlan' } }),
      settings: <T>() => settings as T,
    },
  }
  const handlers = routes(ports as Ports)
  const job = jobs(ports as Ports)[MERGE_ASKED]
  const handle = typeof job === 'object' ? job.run : job
  const context = (): RequestContext => ({
    caller: { sessionId: 's', accountId: 'a', level: 'realName', actor: person, subject: person },
    requestId: 'r1',
    now: world.now,
    language: 'zh',
    actId: `019aae10-5c00-7000-9000-${String(people * 100 + ++acts).padStart(12, '0')}`,
  })
  return {
    world,
    events,
    messages,
    asked,
    merge: (into: string) =>
      handlers.merge(context(), { body: { city: 'yunlan', into }, query: {}, params: {} } as never) as Promise<Merge>,
    shown: async () => {
      const input = { query: { city: 'yunlan' }, body: {}, params: {} }
      return ((await handlers.account(context(), input as never)) as Account).merge
    },
    work: async (attempt = 1) => {
      for (const { payload } of [...events]) await handle?.(payload as never, { attempt, now: world.now })
    },
  }
}

test('a merge is sent, accepted with the department’s own day, and done when one account is left', async () => {
  const { world, events, messages, merge, shown, work } = resident()
  const sent = await merge(renter.number)
  expect(sent).toEqual({ actId: expect.stringMatching(/^019aae10/) as string, state: 'sent' })
  expect(events).toEqual([{ city: 'yunlan', kind: MERGE_ASKED, payload: { city: 'yunlan', actId: sent.actId } }])
  expect(await shown()).toEqual({ ...sent, into: renter.number })

  await work()
  const accepted = { ...sent, state: 'accepted', caseNumber: 'HB20261123-0417', promisedBy: '2026-11-26' }
  expect(await shown()).toEqual({ ...accepted, into: renter.number })
  expect(messages).toHaveLength(1)
  expect(messages[0]?.data.progress).toBe('收下了，11月26日前合好')

  world.holdings = [renter]
  expect(await shown()).toEqual({ ...accepted, state: 'done', into: renter.number })
  world.now = new Date('2027-01-10T09:00:00+08:00')
  expect(await shown()).toBeUndefined()
})

test('a job that runs again asks and tells nothing twice', async () => {
  const { asked, messages, merge, work } = resident()
  const { actId } = await merge(renter.number)
  await work()
  await work()
  expect(asked).toEqual([{ requestId: actId, name: '林晓雨', idNumber, into: renter.number }])
  expect(messages).toHaveLength(1)
})

test('a department that is down is asked again, under the same act', async () => {
  const { world, asked, messages, merge, shown, work } = resident()
  await merge(renter.number)
  world.centre = 'is down'
  await expect(work()).rejects.toMatchObject({ code: 'DEPARTMENT_DOWN' })
  expect(await shown()).toMatchObject({ state: 'sent' })
  world.centre = 'accepts'
  await work()
  expect(await shown()).toMatchObject({ state: 'accepted' })
  expect(asked[0]).toEqual(asked[1])
  expect(messages).toHaveLength(1)
})

test('a department away for hours is asked on; after a week the resident is told', async () => {
  const { world, events, messages, merge, shown, work } = resident()
  const sent = await merge(renter.number)
  world.centre = 'is down'
  await work(8)
  expect(events).toHaveLength(2)
  expect(events[1]).toEqual(events[0])
  expect(await shown()).toMatchObject({ state: 'sent' })
  world.now = new Date('2026-12-01T09:20:00+08:00')
  await work(8)
  expect(await shown()).toEqual({ ...sent, state: 'refused', into: renter.number })
  expect(messages).toHaveLength(1)
})

test('a refusal ends it, is told, and another merge may follow', async () => {
  const { world, messages, merge, shown, work } = resident()
  const first = await merge(renter.number)
  world.centre = 'refuses'
  await work()
  expect(await shown()).toEqual({ ...first, state: 'refused', into: renter.number })
  expect(messages.map(({ data }) => data)).toEqual([{ matter: '合并公积金账户', progress: '没办成，看看原因' }])
  world.now = new Date(today.getTime() + 60000)
  expect(await merge(sealed.number)).toMatchObject({ state: 'sent' })
})

test('two wishes at once are one merge; another account meanwhile is refused', async () => {
  const { events, merge } = resident()
  const [one, two] = await Promise.all([merge(renter.number), merge(renter.number)])
  expect(one).toEqual(two)
  expect(events).toHaveLength(1)
  await expect(merge(sealed.number)).rejects.toMatchObject({ code: 'HOUSING_FUND_MERGE_UNDERWAY' })
})

test('only one’s own account, and only where there are several', async () => {
  const { world, events, merge } = resident()
  await expect(merge('990100999999')).rejects.toMatchObject({ code: 'HOUSING_FUND_NOT_YOUR_ACCOUNT' })
  world.holdings = [renter]
  await expect(merge(renter.number)).rejects.toMatchObject({ code: 'HOUSING_FUND_NOTHING_TO_MERGE' })
  expect(events).toEqual([])
})

test('nobody sees another’s merge', async () => {
  const [mine, theirs] = [resident(), resident()]
  await mine.merge(renter.number)
  expect(await theirs.shown()).toBeUndefined()
})

test('the state table has no way back', () => {
  expect(before('sent')).toEqual([])
  expect(before('done')).toEqual(['accepted'])
  expect([...NEXT.done, ...NEXT.refused]).toEqual([])
})
