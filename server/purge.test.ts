import { randomBytes, randomUUID } from 'node:crypto'
import pino from 'pino'
import type { Sql } from 'postgres'
import { connect } from './database/sql'
import type { ServerModule } from './module'
import { purgeAll } from './purge'
import { weekOf } from './search/missed/week'
import { freshDatabase, type TestDatabase } from './testing/database'

const now = new Date('2026-11-23T09:20:00+08:00')
const long = (days: number) => new Date(now.getTime() - days * 86_400_000)
let database: TestDatabase
let sql: Sql
let logged: Record<string, unknown>[]

beforeAll(async () => {
  database = await freshDatabase()
  sql = connect(database.url)
  await sql`create table demo_notes (at timestamptz not null)`
})
afterAll(async () => {
  await sql?.end()
  await database?.drop()
})
beforeEach(async () => {
  logged = []
  await sql`delete from demo_notes`
  await sql`insert into demo_notes (at) values (${long(40)}), (${long(2)})`
})

const log = pino({}, { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) })

type Purged = Pick<ServerModule, 'id' | 'purge'>
const notes: Purged = {
  id: 'notes',
  purge: async (ports, at) => {
    const before = new Date(at.getTime() - 30 * 86_400_000)
    return { demoNotes: (await ports.sql`delete from demo_notes where at < ${before}`).count }
  },
}
const broken: Purged = {
  id: 'broken',
  purge: async (ports) => ({ nothing: (await ports.sql`delete from no_such_table`).count }),
}

test('each module deletes what has expired of its own, after the platform', async () => {
  const gone = await purgeAll({ sql, modules: [{ id: 'plain' }, notes], log }, now)
  expect(Object.keys(gone)).toEqual(['platform', 'notes'])
  expect(gone.platform).toMatchObject({ sessions: 0, clientErrors: 0 })
  expect(gone.notes).toEqual({ demoNotes: 1 })
  expect(await sql`select 1 from demo_notes`).toHaveLength(1)
  expect(logged).toEqual([])
})

/** A row of each table that the platform purges, at these ages in days; the future is negative. */
const rowsOf = {
  sessions: async (age: number, revoked?: number) => {
    await sql`
      insert into sessions (token_hash, id, account, level, created_at, expires_at, revoked_at)
      values (${randomBytes(8)}, ${randomUUID()}, ${randomUUID()}, 'wechat', ${long(99)}, ${long(age)},
        ${revoked === undefined ? null : long(revoked)})`
  },
  idempotency: async (age: number) => {
    await sql`
      insert into idempotency (session, key, endpoint, request_hash, act_id, started_at, expires_at)
      values (${randomUUID()}, 'key', 'demo.act', ${randomBytes(8)}, ${randomUUID()}, ${long(99)}, ${long(age)})`
  },
  department_copies: async (age: number) => {
    await sql`
      insert into department_copies (city_id, department, operation, person, request_hash, answer, as_of, expires_at)
      values ('yunlan', 'demo', '/records', ${randomUUID()}, ${randomBytes(8)}, '', ${long(99)}, ${long(age)})`
  },
  missed_searches: async (age: number) => {
    const week = weekOf(long(age))
    await sql`insert into missed_searches (city_id, week, said, times, how)
      values ('yunlan', ${week}, ${randomUUID()}, 1, 'nothing')`
  },
  client_errors: async (age: number) => {
    await sql`insert into client_errors (id, at, code, page, version, stack) values (${randomUUID()}, ${long(age)}, 'TypeError', '', '0.1.0', '')`
  },
}

test('a live session stays, and so does one that ended within the day: its owner may still be told so', async () => {
  for (const [expires, revoked] of [[-20], [0.9], [-20, 0.9], [1.1], [-20, 1.1]] as const)
    await rowsOf.sessions(expires, revoked)
  const gone = await purgeAll({ sql, modules: [], log }, now)
  expect(gone.platform?.sessions).toBe(2)
  const left = await sql<{ expires: Date; revoked: Date | null }[]>`
    select expires_at as expires, revoked_at as revoked from sessions order by expires_at, revoked_at`
  expect([...left]).toEqual([
    { expires: long(0.9), revoked: null },
    { expires: long(-20), revoked: long(0.9) },
    { expires: long(-20), revoked: null },
  ])
})

test.each([
  ['idempotency', 0.1, -0.1],
  ['department_copies', 0.1, -0.1],
  ['missed_searches', 14 * 7, 13 * 7],
  ['client_errors', 30.1, 29.9],
] as const)('of %s goes what is older than is kept, and nothing younger', async (table, old, young) => {
  await rowsOf[table](old)
  await rowsOf[table](young)
  const name = table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  expect((await purgeAll({ sql, modules: [], log }, now)).platform?.[name]).toBe(1)
  expect(await sql`select 1 from ${sql(table)}`).toHaveLength(1)
})

test('what fails is logged by its name and keeps no other from it', async () => {
  const gone = await purgeAll({ sql, modules: [broken, notes], log }, now)
  expect(Object.keys(gone)).toEqual(['platform', 'notes'])
  expect(logged).toMatchObject([{ level: 50, msg: 'purge', module: 'broken', err: { code: '42P01' } }])
})

test('a platform whose tables are away keeps no module from it', async () => {
  await sql`alter table sessions rename to sessions_away`
  const gone = await purgeAll({ sql, modules: [notes], log }, now)
  await sql`alter table sessions_away rename to sessions`
  expect(gone).toEqual({ notes: { demoNotes: 1 } })
  expect(logged).toMatchObject([{ module: 'platform' }])
})
