import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { connect } from './database/sql'
import { freshDatabase } from './testing/database'
import { startOutside } from './testing/outside'
import { bundledServer, startProgram } from './testing/program'

/** More of them by `KILLS=20`. */
const CYCLES = Number(process.env.KILLS ?? 4)
const PHONES = 16

test(`killed in the middle of its work ${CYCLES} times: no answer without its line in the audit log`, async () => {
  const { file, folder } = await bundledServer()
  const database = await freshDatabase()
  const sql = connect(database.url, { max: 1 })
  const body = (path: string) => (path === '/accounts/query' ? { accounts: [] } : { entries: [], more: false })
  const outside = await startOutside(folder, ({ path }) => ({ body: body(path) }))
  const env = { ...outside.env, DATABASE_URL: database.url }

  const answered: string[] = []
  let tokens: string[] = []
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const { child, url, ended } = await startProgram(file, env)
    if (cycle === 0) {
      const phones = Array.from({ length: PHONES }, (_, number) => outside.resident(url, number))
      tokens = (await Promise.all(phones)).map(({ token }) => token)
    }
    const before = answered.length
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
  await outside.close()
  fs.rmSync(folder, { recursive: true })
})
