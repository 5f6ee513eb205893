import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle } from '../scripts/lib/server'
import { checkDigit } from '../src/shared/id-number'
import { connect } from './database/sql'
import { root } from './files'
import { freshDatabase } from './testing/database'
import { HttpServer } from './testing/http-server'
import { FakeWechat } from './testing/wechat'

/** `npm run kills` has twenty. */
const CYCLES = Number(process.env.KILLS ?? 4)
const PHONES = 16

/** Starts the program and gives where it listens. */
async function started(program: string, env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    const url = /listening at (http:[^"\s]+)/.exec(said)?.[1]
    if (url) {
      child.stdout?.resume()
      return { child, url }
    }
  }
  throw new Error(`it ended: ${said}`)
}

test(`killed in the middle of its work ${CYCLES} times: no answer without its line in the audit log`, async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-kill-'))
  await bundle([path.join(root, 'server/main.ts')], folder)
  const database = await freshDatabase()
  const sql = connect(database.url, { max: 1 })
  const wechat = new FakeWechat()
  await wechat.server.listen()
  const body = (path: string) => (path === '/accounts/query' ? { accounts: [] } : { entries: [], more: false })
  const department = await new HttpServer(({ path }) => ({ body: body(path) })).listen()
  const departments = path.join(folder, 'departments.json')
  const address = { url: department.url, appId: 'a', key: 'a long random secret' }
  fs.writeFileSync(departments, JSON.stringify({ yunlan: { 'housing-fund': address } }))
  const env = {
    DATABASE_URL: database.url,
    DEPARTMENTS_FILE: departments,
    CITIES_DIR: path.join(root, 'config/cities'),
    FIELD_KEYS: `k:${randomBytes(32).toString('base64')}`,
    INDEX_KEY: randomBytes(32).toString('base64'),
    NODE_ENV: 'production',
    PORT: '0',
    PUBLIC_URL: 'https://jinban.example',
    RATES: 'read=1000000',
    WECHAT_API_URL: wechat.server.url,
    WECHAT_APPID: 'wx-test',
    WECHAT_SECRET: 'secret',
  }
  const program = path.join(folder, 'main.js')

  const residentAt = async (url: string, number: number) => {
    const first17 = `9901011990010${String(number + 1001)}`
    const [openid, idNumber] = [`openid-${number}`, first17 + checkDigit(first17)]
    wechat.add(openid, '林晓雨', idNumber)
    const post = async (where: string, sent: object, token = '') => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), authorization: token }
      const answer = await fetch(url + where, { method: 'POST', headers, body: JSON.stringify(sent) })
      return (await answer.json()) as { token: string }
    }
    const { token } = await post('/session', { channel: 'weapp', code: `${openid}:1` })
    await post('/session/real-name', { name: '林晓雨', idNumber, code: `${openid}:2` }, `Bearer ${token}`)
    return token
  }

  const answered: string[] = []
  let tokens: string[] = []
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const { child, url } = await started(program, env)
    if (cycle === 0) tokens = await Promise.all(Array.from({ length: PHONES }, (_, number) => residentAt(url, number)))
    const before = answered.length
    const ended = once(child, 'exit')
    const phone = async (token: string) => {
      for (;;) {
        const id = randomUUID()
        const headers = { authorization: `Bearer ${token}`, 'x-request-id': id }
        const got = await fetch(`${url}/housing-fund/account?city=yunlan`, { headers }).catch(() => undefined)
        const text = await got?.text().catch(() => undefined)
        if (got?.status !== 200 || !text?.includes('"status"')) return got?.status
        answered.push(id)
        // Another moment each time: between a batch and the next, or in the middle of one
        if (answered.length - before === 20 + 7 * cycle) child.kill('SIGKILL')
      }
    }
    const refused = await Promise.all(tokens.map(phone))
    expect(refused.filter((status) => status !== undefined)).toEqual([])
    await ended
  }
  const lines = await sql<{ id: string }[]>`select request_id as id from reads`
  const known = new Set(lines.map(({ id }) => id))
  expect(answered.length).toBeGreaterThan(20 * CYCLES)
  expect(answered.filter((id) => !known.has(id))).toEqual([])
  expect(known.size).toBe(lines.length)

  await sql.end()
  await database.drop()
  await wechat.server.close()
  await department.close()
  fs.rmSync(folder, { recursive: true })
})
