import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Sql } from 'postgres'
import { readConfig } from './config'
import { migrationFolders } from './database/folders'
import { migrate } from './database/migrate'
import { connect } from './database/sql'
import * as modules from './modules.gen'
import { requeueCommand } from './requeue-command'
import { startServer, type RunningServer } from './run'
import { emptyDatabase, type TestDatabase } from './testing/database'
import { accountOf, startOutside, type Outside } from './testing/outside'

const role = `serving_${randomBytes(4).toString('hex')}`
let database: TestDatabase
let owner: Sql
let outside: Outside
let server: RunningServer
let folder: string
let url: string

/** As docs/deploy.md has it: one role owns the tables and migrates, one serves. */
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-role-'))
  database = await emptyDatabase()
  owner = connect(database.url, { max: 1 })
  await owner.unsafe(`create role ${role} login password '${role}'`)
  await owner.unsafe(`grant usage on schema public to ${role}`)
  await owner.unsafe(
    `alter default privileges in schema public grant select, insert, update, delete on tables to ${role}`,
  )
  await migrate(owner, migrationFolders(modules), new Date())
  const address = new URL(database.url)
  ;[address.username, address.password] = [role, role]
  url = address.href
  const accounts = ['990100000001', '990100000002'].map(accountOf)
  outside = await startOutside(folder, ({ path: asked }) => {
    if (asked === '/accounts/query') return { body: { accounts } }
    return { body: { caseNumber: 'CASE-0001', promisedBy: '2026-12-31' } }
  })
  const { DEPARTMENTS_FILE } = outside.env
  server = await startServer(
    readConfig({ ...outside.env, DEPARTMENTS_FILE, DATABASE_URL: url, LOG_LEVEL: 'silent', DRAIN_SECONDS: '0' }),
  )
})
afterAll(async () => {
  await server?.stop()
  await outside?.close()
  await owner.unsafe(`drop owned by ${role}`)
  await owner.unsafe(`drop role ${role}`)
  await owner.end()
  await database.drop()
  fs.rmSync(folder, { recursive: true })
})

test('the role that serves may change no table', async () => {
  const sql = connect(url, { max: 1 })
  for (const text of ['create table more (id int)', 'alter table outbox add column more int', 'drop table outbox'])
    await expect(sql.unsafe(text)).rejects.toMatchObject({ code: '42501' })
  await sql.end()
})

test('under it a server is ready, takes an act, has the queue run it, tells of it and repeats what is repeated', async () => {
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  const { token } = await outside.resident(server.url, 1)
  const post = async (where: string, sent: object) => {
    const key = randomUUID()
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key }
    const answer = await fetch(server.url + where, { method: 'POST', headers, body: JSON.stringify(sent) })
    return [answer.status, (await answer.json()) as object] as const
  }
  expect(await post('/me/message-grants', { template: 'case-progress', result: 'accept' })).toMatchObject([
    200,
    { remaining: 1 },
  ])
  const [status, merge] = await post('/housing-fund/merges', { city: 'yunlan', into: '990100000001' })
  expect([status, merge]).toMatchObject([200, { state: 'sent' }])
  while (outside.wechat.sent.length === 0) await new Promise((resolve) => setImmediate(resolve))
  const [act] = await owner<{ state: string }[]>`select state from acts`
  expect(act?.state).toBe('accepted')
  const repeated = await owner<{ kind: string }[]>`select kind from outbox where city_id = '*' order by kind`
  expect(repeated.map(({ kind }) => kind)).toEqual(['acts.seal-plain', 'platform.purge', 'progress.reconcile'])
})

test('what was given up is put back under it too', async () => {
  const said: string[] = []
  await requeueCommand({ env: { DATABASE_URL: url }, args: [], say: (line) => said.push(line) })
  expect(said).toEqual(['Nothing was given up'])
})
