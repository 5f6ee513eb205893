import type { Sql } from 'postgres'
import { connect } from './database/sql'
import { bytes, texts } from './sql-arrays'
import { emptyDatabase, type TestDatabase } from './testing/database'

let database: TestDatabase
let sql: Sql
beforeAll(async () => {
  database = await emptyDatabase()
})
afterAll(() => database.drop())
afterEach(() => sql.end())

const odd = ['', 'null', 'NULL', 'a,b', '"quoted"', 'back\\slash', '{braces}', ' blanks ', '林晓雨', '\\x00', null]

test.each([true, false])('come back as they went, in a pool’s first query too; prepared: %s', async (prepare) => {
  sql = connect(database.url, { max: 1, prepare })
  const all = [Buffer.from([0, 1, 255]), Buffer.alloc(0), Buffer.from('\\"{}')]
  const byteas = await sql`select one from unnest(${bytes(all)}::bytea[]) as one`
  expect(byteas.map(({ one }) => one as Buffer)).toEqual(all)
  const names = await sql`select one from unnest(${texts(odd)}::text[]) as one`
  expect(names.map(({ one }) => one as string | null)).toEqual(odd)
})
