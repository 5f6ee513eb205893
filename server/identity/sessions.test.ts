import type { Sql } from 'postgres'
import { connect } from '../database/sql'
import { idsBy } from '../ids'
import { testClock, type TestClock } from '../testing/clock'
import { freshDatabase, type TestDatabase } from '../testing/database'
import type { Account } from './accounts'
import { Sessions } from './sessions'

const DAY = 86_400_000

let database: TestDatabase
let sql: Sql
let clock: TestClock
let sessions: Sessions
let account: Account

beforeAll(async () => {
  database = await freshDatabase()
  sql = connect(database.url)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})
beforeEach(async () => {
  clock = testClock('2026-11-23T09:20:00+08:00')
  const newId = idsBy(clock)
  sessions = new Sessions(sql, clock, newId)
  account = { id: newId(), channel: 'weapp', ownerTag: 'tag', person: null }
  await sql`
    insert into accounts (id, channel, openid_index, openid, mark, created_at)
    values (${account.id}, 'weapp', ${Buffer.from(account.id)}, ${Buffer.from('x')}, ${account.id}, ${clock.now()})`
})
afterEach(() => jest.restoreAllMocks())

const expired = expect.objectContaining({ code: 'SESSION_EXPIRED' }) as Error

test('a session lives thirty days, to the moment', async () => {
  const { token, expiresAt } = await sessions.open(account)
  expect(expiresAt.getTime() - clock.now().getTime()).toBe(30 * DAY)
  clock.pass(30 * DAY - 1)
  expect(await sessions.of(token)).toMatchObject({ account: account.id, level: 'wechat', expiresAt })
  clock.pass(1)
  await expect(sessions.of(token)).rejects.toThrow(expired)
})

test('revoked elsewhere, it lives ten seconds more in this server’s memory, and no longer', async () => {
  const { token } = await sessions.open(account)
  const { id } = await sessions.of(token)
  await sql`update sessions set revoked_at = now() where id = ${id}`
  const began = performance.now()
  const now = jest.spyOn(performance, 'now').mockReturnValue(began + 9000)
  expect((await sessions.of(token)).id).toBe(id)
  now.mockReturnValue(began + 11_000)
  await expect(sessions.of(token)).rejects.toThrow(expired)
})

test('forgotten, one is asked for anew, and the others stay in memory', async () => {
  const [one, other] = [await sessions.open(account), await sessions.open(account)]
  const { id } = await sessions.of(one.token)
  await sessions.of(other.token)
  await sql`update sessions set revoked_at = now()`
  sessions.forget(id)
  await expect(sessions.of(one.token)).rejects.toThrow(expired)
  expect((await sessions.of(other.token)).account).toBe(account.id)
  sessions.forget()
  await expect(sessions.of(other.token)).rejects.toThrow(expired)
})

test('revoked here, it is over at once; the moment is kept, and the first one stays', async () => {
  const { token } = await sessions.open(account)
  const { id } = await sessions.of(token)
  await sessions.revoke(id)
  await expect(sessions.of(token)).rejects.toThrow(expired)
  const first = clock.now()
  clock.pass(1000)
  await sessions.revoke(id)
  expect(await sql`select revoked_at as at from sessions where id = ${id}`).toEqual([{ at: first }])
})
