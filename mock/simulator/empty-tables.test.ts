import type { Sql } from 'postgres'
import { adopt } from '../../scripts/adopt-database/adopt'
import { migrationFolders } from '../../server/database/folders'
import { migrate } from '../../server/database/migrate'
import { connect } from '../../server/database/sql'
import { databaseOf, markForTrial, mustBeForTrial } from '../../server/database/trial'
import { readConfig } from '../../server/config'
import { startServer } from '../../server/run'
import * as modules from '../../server/modules.gen'
import { foreignDatabase, freshDatabase, type TestDatabase } from '../../server/testing/database'
import { emptyTables } from './empty-tables'

const folders = migrationFolders(modules)
const at = new Date('2026-11-23T09:00:00+08:00')
let database: TestDatabase
let sql: Sql

const open = async (made: Promise<TestDatabase>) => {
  database = await made
  sql = connect(database.url, { max: 2 })
}
afterEach(async () => {
  await sql.end()
  await database.drop()
})

const name = () => new URL(database.url).pathname.slice(1)
const refusal = () => `npm run adopt-database -- ${name()}`
const start = () => startServer(readConfig({ DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'silent' }))
const tables = () =>
  sql<{ at: string }[]>`
    select schemaname || '.' || tablename as at from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`

/** Somebody else's tables, and the list of migrations as another tool keeps it. */
const others: Readonly<Record<string, string>> = {
  'another program’s': 'create table customers (n int); insert into customers select generate_series(1, 100)',
  'another program’s in a schema of its own':
    'create schema shop; create table shop.customers (n int); insert into shop.customers values (1)',
  'one with tables of our names': 'create table sessions (n int); insert into sessions values (1)',
  'one with a list of migrations of our name':
    'create table migrations (id int, name text); create table people (n int); insert into people values (1)',
  empty: 'select 1',
}

test.each(Object.entries(others))('a database that is %s is neither migrated nor emptied', async (_, made) => {
  await open(foreignDatabase())
  await sql.unsafe(made)
  const before = await tables()
  await expect(start()).rejects.toThrow(refusal())
  await expect(emptyTables(sql)).rejects.toThrow(refusal())
  expect(await tables()).toEqual(before)
  for (const { at: table } of before)
    expect(await sql.unsafe(`select 1 from ${table} limit 1`)).toHaveLength(table === 'public.migrations' ? 0 : 1)
})

test.each(Object.entries(others).filter(([what]) => what !== 'empty'))(
  'a database that is %s cannot be given away',
  async (_, made) => {
    await open(foreignDatabase())
    await sql.unsafe(made)
    await expect(adopt(sql, folders, name())).rejects.toThrow('what this program has not made')
    await expect(mustBeForTrial(sql)).rejects.toThrow(refusal())
  },
)

test('one of an older version, or of production, is left alone until its owner names it', async () => {
  await open(foreignDatabase())
  await migrate(sql, folders.slice(0, 1), at)
  await sql`insert into people values (gen_random_uuid(), 'a', 'b', 'c', ${at})`
  await expect(start()).rejects.toThrow(refusal())
  await expect(emptyTables(sql)).rejects.toThrow(refusal())
  await expect(adopt(sql, folders, undefined)).rejects.toThrow(refusal())
  await expect(adopt(sql, folders, 'another')).rejects.toThrow(refusal())
  expect(await sql`select 1 from people`).toHaveLength(1)
  await adopt(sql, folders, name())
  const server = await start()
  await server.stop()
  await emptyTables(sql)
  expect(await sql`select 1 from people`).toHaveLength(0)
})

test('an empty one that was given away is filled, and what others put there later stays', async () => {
  await open(foreignDatabase())
  await adopt(sql, folders, name())
  const server = await start()
  await server.stop()
  await sql`create table customers as select 1 as n`
  await sql`insert into people values (gen_random_uuid(), 'a', 'b', 'c', ${at})`
  await emptyTables(sql)
  expect([await sql`select 1 from people`, await sql`select 1 from customers`].map((rows) => rows.length)).toEqual([
    0, 1,
  ])
  expect((await sql`select 1 from migrations`).length).toBeGreaterThan(0)
})

test('neither a clone nor a session’s setting is marked, and a comment that was there stays', async () => {
  await open(foreignDatabase())
  const own = name()
  await sql.unsafe(`comment on database "${own}" is 'it''s a \\ "shop"'`)
  await markForTrial(sql)
  await markForTrial(sql)
  expect((await databaseOf(sql)).comment).toBe('it\'s a \\ "shop"; jinban: for trying things out, may be emptied')
  await sql.end()
  const admin = connect(process.env.TEST_DATABASE_URL ?? '', { max: 1 })
  await admin.unsafe(`create database ${own}_clone template ${own}`)
  const url = new URL(database.url)
  url.pathname = `/${own}_clone`
  sql = connect(url.href, { max: 1 })
  await expect(mustBeForTrial(sql)).rejects.toThrow('not marked')
  await sql.end()
  await admin.unsafe(`drop database ${own}_clone`)
  await admin.end()
})

test('the mark is looked for at each act: one that is taken away ends it', async () => {
  await open(freshDatabase())
  await emptyTables(sql)
  await sql.unsafe(`comment on database "${name()}" is null`)
  await sql`insert into people values (gen_random_uuid(), 'a', 'b', 'c', ${at})`
  await expect(emptyTables(sql)).rejects.toThrow('not marked')
  expect(await sql`select 1 from people`).toHaveLength(1)
})

test('a request that is under way and holds what is to be emptied is waited for, whichever of the two gives way', async () => {
  await open(freshDatabase())
  await markForTrial(sql)
  const beside = connect(database.url, { max: 2 })
  const [first, last] = ['accounts', 'sessions']
  const waits = async () => {
    const [row] = await beside<{ waiting: boolean }[]>`
      select exists (select 1 from pg_locks where not granted) as waiting`
    return row?.waiting === true
  }
  const rounds = [
    [first, last],
    [last, first],
  ] as const
  for (const [held, wanted] of rounds) {
    const emptied: Promise<void>[] = []
    await beside
      .begin(async (tx) => {
        await tx.unsafe(`lock table ${held} in access share mode`)
        emptied.push(emptyTables(sql))
        while (!(await waits())) await new Promise((resolve) => setImmediate(resolve))
        await tx.unsafe(`lock table ${wanted} in access share mode`)
      })
      // It may be this one that gives way
      .catch((error: { code?: string }) => expect(error.code).toBe('40P01'))
    await Promise.all(emptied)
  }
  await beside.end()
})
