import pino from 'pino'
import type { Sql } from 'postgres'
import { connect } from './database/sql'
import type { ServerModule } from './module'
import { purgeAll } from './purge'
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
