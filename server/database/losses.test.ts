import type { Sql } from 'postgres'
import { freshDatabase, type TestDatabase } from '../testing/database'
import { startTcpProxy, type TcpProxy } from '../testing/tcp-proxy'
import { connect } from './sql'
import { isUnavailable } from './unavailable'

let database: TestDatabase
let proxy: TcpProxy
let sql: Sql
beforeAll(async () => {
  database = await freshDatabase()
  proxy = await startTcpProxy(database.url)
})
beforeEach(() => {
  sql = connect(proxy.url, { max: 1 })
})
afterEach(() => sql.end({ timeout: 1 }))
afterAll(async () => {
  await proxy.close()
  await database.drop()
})

const lossOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
const works = async () => (await sql<{ one: number }[]>`select 1 as one`)[0]?.one

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'a connection that is lost at the %i. word of the database is an error, and the pool goes on',
  async (times) => {
    proxy.resetAfter(times)
    const loss = await lossOf(
      sql.begin(async (tx) => {
        for (let n = 0; n < 12; n++) await tx`select ${n}::int`
      }),
    )
    proxy.resetAfter(0)
    expect(loss === undefined || isUnavailable(loss)).toBe(true)
    expect([await works(), await works()]).toEqual([1, 1])
  },
)

test('a transaction whose connection goes between two statements sends nothing more, and is undone', async () => {
  const loss = await lossOf(
    sql.begin(async (tx) => {
      await tx`insert into message_grants values ('019aae10-5c00-7000-8000-000000000001', 'lost', 1, '2026-11-23')`
      proxy.reset()
      // Somebody else's work, in the course of which it goes
      const other = connect(database.url, { max: 1 })
      await other`select pg_sleep(0.05)`
      await other.end()
      await tx`insert into message_grants values ('019aae10-5c00-7000-8000-000000000002', 'lost', 1, '2026-11-23')`
    }),
  )
  expect(isUnavailable(loss)).toBe(true)
  expect(await sql`select 1 from message_grants where template = 'lost'`).toHaveLength(0)
})

test('a backend that is ended in the middle of a transaction is such a loss', async () => {
  const admin = connect(database.url, { max: 1 })
  const loss = await lossOf(
    sql.begin(async (tx) => {
      const [row] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`
      await Promise.all([tx`select pg_sleep(60)`, admin`select pg_terminate_backend(${row?.pid ?? 0})`])
    }),
  )
  await admin.end()
  expect(isUnavailable(loss)).toBe(true)
  // The driver may tell the next who asks of it once more
  await lossOf(works())
  expect(await works()).toBe(1)
})

test('what was lost elsewhere in the course of the work is thrown, and undone', async () => {
  const thrown = await lossOf(
    sql.begin(async (tx) => {
      await tx`insert into message_grants values ('019aae10-5c00-7000-8000-000000000004', 'else', 1, '2026-11-23')`
      throw Object.assign(new Error('somebody else'), { code: 'ECONNREFUSED' })
    }),
  )
  expect(thrown).toMatchObject({ code: 'ECONNREFUSED' })
  expect(await sql`select 1 from message_grants where template = 'else'`).toHaveLength(0)
})

test('what the work itself throws is thrown, and undone', async () => {
  const thrown = await lossOf(
    sql.begin(async (tx) => {
      await tx`insert into message_grants values ('019aae10-5c00-7000-8000-000000000003', 'own', 1, '2026-11-23')`
      throw new TypeError('own')
    }),
  )
  expect(thrown).toBeInstanceOf(TypeError)
  expect(await sql`select 1 from message_grants where template = 'own'`).toHaveLength(0)
  expect(await sql.begin((tx) => tx`select 2 as two`)).toEqual([{ two: 2 }])
})
