import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Sql } from 'postgres'
import { freshDatabase, type TestDatabase } from '../testing/database'
import * as modules from '../modules.gen'
import { migrationFolders } from './folders'
import { migrate, pending } from './migrate'
import { connect } from './sql'

const at = new Date('2026-11-23T09:00:00+08:00')
let database: TestDatabase
let sql: Sql
let folder: string

const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text)
const folders = () => [{ id: 'demo', path: folder }]

beforeEach(async () => {
  database = await freshDatabase()
  sql = connect(database.url)
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'migrations-'))
})
afterEach(async () => {
  await sql.end()
  await database.drop()
  fs.rmSync(folder, { recursive: true })
})

test('a test database has every migration of the project', async () => {
  expect(await pending(sql, migrationFolders(modules))).toEqual([])
  expect(await sql`select count(*)::int as n from people`).toEqual([{ n: 0 }])
})

test('applies each file once, in order, with the time it was given', async () => {
  write('0001_first.sql', 'create table demo (a int); insert into demo values (1);')
  expect(await migrate(sql, folders(), at)).toEqual(['demo/0001_first.sql'])
  write('0002_second.sql', 'update demo set a = a + 1')
  expect(await pending(sql, folders())).toEqual(['demo/0002_second.sql'])
  expect(await migrate(sql, folders(), at)).toEqual(['demo/0002_second.sql'])
  expect(await migrate(sql, folders(), at)).toEqual([])
  expect(await sql`select a from demo`).toEqual([{ a: 2 }])
  expect(await sql`select applied_at from migrations where folder = 'demo' and number = 2`).toEqual([
    { applied_at: at },
  ])
})

test('servers that start together apply each file once', async () => {
  write('0001_first.sql', 'create table demo (a int)')
  write('0002_second.sql', 'insert into demo values (1)')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(sql, folders(), at)))
  expect(applied.flat().sort()).toEqual(['demo/0001_first.sql', 'demo/0002_second.sql'])
  expect(await sql`select a from demo`).toEqual([{ a: 1 }])
})

test('a failed file leaves nothing behind', async () => {
  write('0001_first.sql', 'create table demo (a int); select 1/0;')
  await expect(migrate(sql, folders(), at)).rejects.toThrow(/division/)
  expect(await sql`select to_regclass('demo') as there`).toEqual([{ there: null }])
  expect(await pending(sql, folders())).toHaveLength(1)
})

test('refuses a file that changed after it was applied; other line ends are no change', async () => {
  write('0001_first.sql', 'create table demo (a int);\n')
  await migrate(sql, folders(), at)
  write('0001_first.sql', 'create table demo (a int);\r\n')
  expect(await migrate(sql, folders(), at)).toEqual([])
  write('0001_first.sql', 'create table demo (b int);\n')
  await expect(migrate(sql, folders(), at)).rejects.toThrow('demo/0001_first.sql changed after it was applied')
})

test('refuses two files of one number and a name without one', async () => {
  write('0001_a.sql', 'select 1')
  write('0001_b.sql', 'select 1')
  await expect(migrate(sql, folders(), at)).rejects.toThrow('Two migrations are called demo 1')
  fs.renameSync(path.join(folder, '0001_b.sql'), path.join(folder, 'b.sql'))
  await expect(migrate(sql, folders(), at)).rejects.toThrow('NNNN_what_it_does.sql')
})

test('days stay text, amounts are numbers, and too large a number is an error, not a wrong one', async () => {
  const [row] = await sql`select date '2026-02-28' as day, 9007199254740991::bigint as fen`
  expect(row).toEqual({ day: '2026-02-28', fen: 9007199254740991 })
  await expect(sql`select 9007199254740993::bigint as fen`).rejects.toThrow('beyond 2^53')
})
