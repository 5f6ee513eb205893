import { randomUUID } from 'node:crypto'
import { startTestApp, type Answered, type Resident, type TestApp } from './testing/app'
import { readReportsCommand } from './read-reports-command'
import { freshDatabase } from './testing/database'

let app: TestApp
let database: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => {
  database = await freshDatabase()
  app = await startTestApp({ database })
})
afterAll(() => app.close())

const code = ({ status, body }: Answered) => [status, body.error?.code]
const report = (who: Resident, reads: readonly string[]) =>
  app.send('POST', '/me/reads/reported', { token: who.token, body: { reads: [...reads] } })
const listed = async (who: Resident) => (await app.send('GET', '/me/reads', { token: who.token })).body.reads
const command = async (...args: string[]) => {
  const said: string[] = []
  await readReportsCommand({ env: { DATABASE_URL: database.url }, args, say: (line) => said.push(line) })
  return said
}

/** Somebody with a line in their log. */
async function readOf(name: string) {
  const who = await app.resident(name)
  const id = randomUUID()
  await app.sql`
    insert into reads (person, id, actor, endpoint, purpose, request_id, at)
    values (${who.person}, ${id}, null, 'housing-fund.merge', 'housing-fund.merge', 'request-1', ${app.clock.now()})`
  return { who, id }
}

test('a read that should not have been is reported once, listed for an operator without a name, and answered', async () => {
  expect(await command()).toEqual(['Nobody has reported a read'])
  const { who, id } = await readOf('欧阳㐂甯')
  expect(await listed(who)).toEqual([expect.objectContaining({ id, what: '有几个账户' })])
  await report(who, [id])
  app.clock.pass(60_000)
  expect((await report(who, [id])).status).toBe(200)
  const [line = '', ...others] = await command()
  expect([line, others]).toEqual([
    `${id}  reported 2026-11-23T01:20:00.000Z  housing-fund.merge by nobody  at 2026-11-23T01:20:00.000Z  request request-1`,
    [],
  ])
  expect(await listed(who)).toEqual([expect.objectContaining({ reported: { at: '2026-11-23T09:20:00+08:00' } })])
  expect(await command(id, '系统', '按你的申请去查的')).toEqual([`Answered: ${id}`])
  expect(await command(id, '再答一次')).toEqual([`Nothing waits for an answer under ${id}`])
  expect(await command()).toEqual(['Nobody has reported a read'])
  const reported = { at: '2026-11-23T09:20:00+08:00', answer: '系统 按你的申请去查的' }
  expect(await listed(who)).toEqual([expect.objectContaining({ reported })])
})

test('nobody reports the reads of another, nor one that is none', async () => {
  const [{ who, id }, other] = [await readOf('林晓雨'), await app.resident('王五')]
  expect(code(await report(other, [id]))).toEqual([404, 'NOT_FOUND'])
  expect(code(await report(who, [id, randomUUID()]))).toEqual([404, 'NOT_FOUND'])
  expect(await command()).toEqual(['Nobody has reported a read'])
})

test('an answer that says nothing, or to nothing, is not taken', async () => {
  await expect(command('not-an-id', '好')).rejects.toThrow('Give the read')
  await expect(command('019aae10-5c00-7000-8000-00000000b001', ' ')).rejects.toThrow('Give the read')
})
