import { randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from 'postgres'
import { BlindIndex } from '../crypto/blind-index'
import { KeyRing } from '../crypto/key-ring'
import { connect } from '../database/sql'
import { freshDatabase, type TestDatabase } from '../testing/database'
import { fingerprintOf } from '../validation'
import { Copies, type CopyKey } from './copies'

const HOUR = 3_600_000
const [k1, k2, indexKey] = [randomBytes(32), randomBytes(32), randomBytes(32)].map((key) => key.toString('base64'))
const index = new BlindIndex(indexKey ?? '')
const start = new Date('2026-11-23T01:20:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)
const text = '{"balance": 5}'

let database: TestDatabase
let sql: Sql
let copies: Copies
let key: CopyKey
beforeAll(async () => {
  database = await freshDatabase()
  sql = connect(database.url)
  copies = new Copies(sql, new KeyRing(`k1:${k1}`), index)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})
beforeEach(async () => {
  key = { city: 'yunlan', department: 'demo', operation: '/records', person: randomUUID(), request: { limit: 1 } }
  await keep(text, start)
})

const schema = fingerprintOf({ type: 'object' })
const keep = async (said: string, at: Date, by = copies, checked = schema) =>
  by.keep(key, said, at, checked, await by.keptOf(key))
const find = (at: Date, checked = schema) => copies.find(key, at, checked)

const stored = async () => {
  const [row] = await sql<{ answer: string; asOf: Date; expiresAt: Date; version: string }[]>`
    select encode(answer, 'hex') as answer, as_of as "asOf", expires_at as "expiresAt", xmin::text as version
    from department_copies where person = ${key.person}`
  return row
}

test('what has not changed is left alone for an hour, then only its age is written', async () => {
  const first = await stored()
  await keep(text, after(HOUR - 1))
  expect(await stored()).toEqual(first)
  await keep(text, after(HOUR))
  const touched = await stored()
  expect(touched).toMatchObject({ answer: first?.answer, asOf: after(HOUR) })
  expect(touched?.expiresAt.getTime()).toBe((first?.expiresAt.getTime() ?? 0) + HOUR)
  await keep(text, after(2 * HOUR - 1))
  expect(await stored()).toEqual(touched)
  expect(await find(after(2 * HOUR))).toEqual({ answer: { balance: 5 }, asOf: after(HOUR), checked: true })
})

test('what has changed is written at once', async () => {
  await keep('{"balance": 6}', after(1))
  expect(await find(after(2))).toEqual({ answer: { balance: 6 }, asOf: after(1), checked: true })
})

test('a copy that a server of the release before has written is not taken for ours', async () => {
  const other = { ...key, person: randomUUID() }
  await copies.keep(other, '{"balance": 7}', start, schema)
  const ring = new KeyRing(`k1:${k1}`)
  const place = `department_copies:yunlan:demo:/records:${key.person}`
  await sql`
    update department_copies set answer = ${ring.encrypt('{"balance":7}', place)}, as_of = ${after(1000)}
    where person = ${key.person}`
  expect(await find(after(2000))).toMatchObject({ answer: { balance: 7 }, checked: false })
  await keep(text, after(2000))
  expect(await find(after(3000))).toEqual({ answer: { balance: 5 }, asOf: after(2000), checked: true })
})

test('under a new key it is sealed anew, though it says the same', async () => {
  const before = await stored()
  const renewed = new Copies(sql, new KeyRing(`k2:${k2},k1:${k1}`), index)
  await keep(text, after(1), renewed)
  const now = await stored()
  expect(now?.answer).not.toBe(before?.answer)
  expect(
    Buffer.from(now?.answer ?? '', 'hex')
      .subarray(1, 3)
      .toString(),
  ).toBe('k2')
})

test('a copy that is gone meanwhile, purged or forgotten, is written again', async () => {
  const kept = await copies.keptOf(key)
  await sql`delete from department_copies where person = ${key.person}`
  await copies.keep(key, text, after(HOUR), schema, kept)
  expect(await find(after(HOUR))).toMatchObject({ answer: { balance: 5 } })
})

test('asked for together, each is found under all of its key, and an old one not at all', async () => {
  const others = [
    { ...key, city: 'qinghe' },
    { ...key, department: 'other' },
    { ...key, operation: '/others' },
    { ...key, person: randomUUID() },
    { ...key, request: { limit: 2 } },
  ]
  const [found, ...none] = await Promise.all([key, ...others].map((one) => copies.find(one, start, schema)))
  expect(found?.answer).toEqual({ balance: 5 })
  expect(none).toEqual(others.map(() => undefined))
  expect(await find(after(10 * 24 * HOUR))).toBeUndefined()
})

test('a copy is known to fit the schema it was checked against, and no other', async () => {
  const newer = fingerprintOf({ type: 'object', required: ['balance'] })
  expect([await find(start), await find(start, newer)]).toMatchObject([{ checked: true }, { checked: false }])
  await keep(text, after(1), copies, newer)
  expect([await find(start), await find(start, newer)]).toMatchObject([{ checked: false }, { checked: true }])
  await keep(text, after(1 + HOUR), copies, newer)
  expect(await find(start, newer)).toMatchObject({ asOf: after(1 + HOUR), checked: true })
})
