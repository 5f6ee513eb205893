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

const expired = expect.objectContaining({ code: 'SESSION_EXPIRED' }) as Error

test('a session lives thirty days, to the moment', async () => {
  const { token, expiresAt } = await sessions.open(account)
  expect(expiresAt.getTime() - clock.now().getTime()).toBe(30 * DAY)
  clock.pass(30 * DAY - 1)
  expect(await sessions.of(token)).toMatchObject({ account: account.id, level: 'wechat', expiresAt })
  clock.pass(1)
  await expect(sessions.of(token)).rejects.toThrow(expired)
})

test('what another server has changed decides the next request: a name proven, a session revoked', async () => {
  const { token } = await sessions.open(account)
  const { id, sealed } = await sessions.of(token)
  expect(sealed).toBeUndefined()
  const [name, idNumber] = [Buffer.from('sealed name'), Buffer.from('sealed number')]
  await sql`
    insert into people (id, id_number_index, id_number, name, proven_at)
    values (${account.id}, ${Buffer.from(account.id)}, ${idNumber}, ${name}, ${clock.now()})`
  await sql.begin((tx) => sessions.raise(tx, id, account.id))
  const known = { person: account.id, name, idNumber }
  expect(await sessions.of(token)).toMatchObject({ id, level: 'realName', person: account.id, sealed: known })
  await sql`update sessions set revoked_at = now() where id = ${id}`
  await expect(sessions.of(token)).rejects.toThrow(expired)
})

test('asked for together, each gets its own, and a token of nobody none', async () => {
  const tokens = await Promise.all([sessions.open(account), sessions.open(account), sessions.open(account)])
  const one = await Promise.all(tokens.map(({ token }) => sessions.of(token)))
  const again = [...tokens].reverse().map(({ token }) => sessions.of(token))
  const stranger = sessions.of('x'.repeat(43))
  await expect(stranger).rejects.toThrow(expired)
  expect((await Promise.all(again)).map(({ id }) => id)).toEqual(one.map(({ id }) => id).reverse())
  expect(new Set(one.map(({ id }) => id)).size).toBe(3)
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
