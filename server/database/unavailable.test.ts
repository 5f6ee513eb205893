import type { Sql } from 'postgres'
import { freshDatabase, type TestDatabase } from '../testing/database'
import { connect } from './sql'
import { assertWritable, isUnavailable } from './unavailable'

let database: TestDatabase
let sql: Sql
beforeAll(async () => {
  database = await freshDatabase()
  sql = connect(database.url, { max: 1 })
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

test.each([
  ...['08000', '08006', '08P01', '53000', '53100', '53200', '53300', '53400', '57P01', '57P02', '57P03', '57P04'],
  ...['57014', '58000', '58030', '25006', '40001', '40P01', '55P03'],
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_DESTROYED', 'CONNECTION_ENDED', 'ECONNREFUSED', 'ECONNRESET'],
  ...['EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
])('%s passes', (code) => {
  expect(isUnavailable(Object.assign(new Error(), { code }))).toBe(true)
})

test.each(['23505', '42P01', '42501', '22P02', '57000', '5310', '531000', 'INPUT_INVALID', 53100, undefined])(
  '%s does not',
  (code) => {
    expect(isUnavailable(Object.assign(new Error(), { code }))).toBe(false)
    expect(isUnavailable(undefined)).toBe(false)
  },
)

test('a database that can be written to is', async () => {
  await expect(assertWritable(sql)).resolves.toBeUndefined()
})

test('trying it goes to the disk', async () => {
  const lines = await sql.begin(async (tx) => {
    await tx`set local work_mem = '64kB'`
    return tx<{ 'QUERY PLAN': string }[]>`
      explain (analyze, costs off, timing off, summary off)
      select count(*) from (select n from generate_series(1, 20000) as n order by n desc offset 1) as sorted`
  })
  expect(lines.map((line) => line['QUERY PLAN']).join('\n')).toContain('Sort Method: external merge')
})

test('one that can only be read cannot', async () => {
  const name = new URL(database.url).pathname.slice(1)
  await sql.unsafe(`alter database ${name} set default_transaction_read_only = on`)
  const reader = connect(database.url, { max: 1 })
  await expect(assertWritable(reader)).rejects.toMatchObject({ code: '25006' })
  await reader.end()
})
