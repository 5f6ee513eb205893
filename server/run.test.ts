import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { once } from 'node:events'
import { systemClock } from './clock'
import { readConfig } from './config'
import { migrationFolders } from './database/folders'
import { pending } from './database/migrate'
import { connect } from './database/sql'
import { idsBy } from './ids'
import * as modules from './modules.gen'
import { startServer, type RunningServer } from './run'
import { emptyDatabase, freshDatabase, type TestDatabase } from './testing/database'

let folder: string
const databases: TestDatabase[] = []
const running: RunningServer[] = []
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-run-'))
})
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
  for (const database of databases.splice(0)) await database.drop()
  fs.rmSync(folder, { recursive: true })
})

const kept = (database: TestDatabase) => {
  databases.push(database)
  return database.url
}

const start = async (env: Readonly<Record<string, string>>) => {
  const server = await startServer(readConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', ...env }))
  running.push(server)
  return server
}

const ready = async (url: string) => (await fetch(`${url}/readyz`)).status

const asked = async <T>(url: string, ask: (sql: ReturnType<typeof connect>) => Promise<T>): Promise<T> => {
  const sql = connect(url, { max: 1 })
  return ask(sql).finally(() => sql.end())
}

const connectionsTo = (url: string) =>
  asked(url, async (sql) => {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    return row?.count
  })

/** Writes an event that is due then, and waits until the server has taken it up. */
const seenToRun = (url: string, due: Date) =>
  asked(url, async (sql) => {
    await sql`
      insert into outbox (city_id, id, kind, payload, run_at, created_at)
      values ('yunlan', ${idsBy(systemClock)()}, 'demo.unknown', '{}', ${due}, ${due})`
    while ((await sql`select 1 from outbox where attempts > 0`).length === 0)
      await new Promise((resolve) => setImmediate(resolve))
  })

test('it makes its tables, answers, runs what is due, and leaves nothing behind', async () => {
  const url = kept(await emptyDatabase())
  const server = await start({ DATABASE_URL: url })
  expect(await ready(server.url)).toBe(200)
  expect(await asked(url, (sql) => pending(sql, migrationFolders(modules)))).toEqual([])
  expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('process_cpu_seconds_total')
  await seenToRun(url, new Date())
  await Promise.all([server.stop(), server.stop()])
  await expect(ready(server.url)).rejects.toThrow()
  expect(await connectionsTo(url)).toBe(0)
})

describe('a server with other keys than the values of its database', () => {
  const base64 = () => randomBytes(32).toString('base64')
  const [k1, k2, INDEX_KEY] = [base64(), base64(), base64()]

  test.each([
    ['an old key gone', `k2:${k2}`, INDEX_KEY, 'FIELD_KEYS has no "k1"'],
    ['another key under an old name', `k2:${k2},k1:${base64()}`, INDEX_KEY, 'FIELD_KEYS has another key for "k1"'],
    ['another index key', `k1:${k1}`, base64(), 'INDEX_KEY is not the one'],
  ])('does not start: %s', async (_, fields, index, said) => {
    const DATABASE_URL = kept(await emptyDatabase())
    await (await start({ DATABASE_URL, FIELD_KEYS: `k1:${k1}`, INDEX_KEY })).stop()
    const wrong = start({ DATABASE_URL, FIELD_KEYS: fields, INDEX_KEY: index })
    await expect(wrong).rejects.toThrow(said)
    for (const key of [k1, k2, index]) await expect(wrong).rejects.not.toThrow(key)
    expect(await connectionsTo(DATABASE_URL)).toBe(0)
  })

  test('a new key that is only read with leaves no trace; one that is written with is missed', async () => {
    const DATABASE_URL = kept(await emptyDatabase())
    const one = { DATABASE_URL, INDEX_KEY }
    for (const keys of [`k1:${k1},k2:${k2}`, `k1:${k1}`, `k2:${k2},k1:${k1}`, `k1:${k1},k2:${k2}`])
      await (await start({ ...one, FIELD_KEYS: keys })).stop()
    await expect(start({ ...one, FIELD_KEYS: `k1:${k1}` })).rejects.toThrow('FIELD_KEYS has no "k2"')
  })

  test('is not ready where the database came later', async () => {
    const DATABASE_URL = kept(await freshDatabase())
    await (await start({ DATABASE_URL, FIELD_KEYS: `k1:${k1}`, INDEX_KEY })).stop()
    const hidden = (to: string) => asked(DATABASE_URL, (sql) => sql.unsafe(`alter table ${to}`))
    await hidden('known_keys rename to hidden_keys')
    const server = await start({ DATABASE_URL, FIELD_KEYS: `k1:${k2}`, INDEX_KEY })
    await hidden('hidden_keys rename to known_keys')
    expect(await ready(server.url)).toBe(503)
  })
})

test('a taken port is an error that leaves nothing running', async () => {
  const other = http.createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const url = kept(await freshDatabase())
  await expect(start({ DATABASE_URL: url, PORT: String(port) })).rejects.toThrow('EADDRINUSE')
  expect(await connectionsTo(url)).toBe(0)
  other.close()
})

test('in production the tables are made by a command of its own', async () => {
  const url = kept(await emptyDatabase())
  const file = path.join(folder, 'departments.json')
  fs.writeFileSync(file, '{}')
  const key = () => randomBytes(32).toString('base64')
  const env = { NODE_ENV: 'production', FIELD_KEYS: `k1:${key()}`, INDEX_KEY: key(), DEPARTMENTS_FILE: file }
  const wechat = { WECHAT_APPID: 'wx', WECHAT_SECRET: 'secret', PUBLIC_URL: 'https://jinban.example' }
  const server = await start({ DATABASE_URL: url, ...env, ...wechat })
  expect(await ready(server.url)).toBe(503)
  const tables = await asked(url, (sql) => sql`select 1 from pg_tables where schemaname = 'public'`)
  expect(tables).toHaveLength(0)
})

test('its time is that of the clock it is told to follow', async () => {
  const clock = http.createServer((_, response) => response.end(JSON.stringify({ now: '2031-05-06T07:08:09Z' })))
  clock.listen(0, '127.0.0.1')
  await once(clock, 'listening')
  const { port } = clock.address() as AddressInfo
  const url = kept(await freshDatabase())
  const server = await start({ DATABASE_URL: url, CLOCK_URL: `http://127.0.0.1:${port}` })
  await seenToRun(url, new Date('2031-05-06T07:08:00Z'))
  await server.stop()
  clock.closeAllConnections()
  clock.close()
})
