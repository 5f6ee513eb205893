import { startTestApp, type Answered, type Resident, type TestApp } from '../testing/app'
import { passFace } from '../testing/face'
import { purgeAll } from '../purge'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const get = (who: Resident, url: string) => app.send('GET', url, { token: who.token })
const post = (who: Resident, url: string, body: object) => app.send('POST', url, { token: who.token, body })
const code = ({ status, body }: Answered) => [status, body.error?.code]
const settle = () => app.app.context.queue.runDue()
const accountOf = async (who: Resident) => {
  const [row] = await app.sql<{ id: string }[]>`select account as id from sessions where person = ${who.person}`
  return row?.id ?? ''
}

interface Exported {
  readonly id: string
  readonly state: string
  readonly done: number
  readonly total: number
  readonly sizes: { readonly json: number; readonly page: number }
}
const exported = async (who: Resident) => (await get(who, '/me/exports')).body as unknown as Exported

/** Leaves something in every table that is about a person. */
async function busy(name = '欧阳㐂甯') {
  const resident = await app.resident(name)
  const { person } = resident
  const mother = await app.resident('赵桂兰')
  const account = await accountOf(resident)
  const at = app.clock.now()
  await post(resident, '/me/consents', { purpose: 'platform.vaccine' })
  await post(resident, '/me/offers', { key: 'platform.vaccine:me:HepB-2', answer: 'not-me' })
  await post(resident, '/family/invitations', {
    relation: 'mother',
    name: '赵桂兰',
    scopes: ['housing-fund'],
    months: 3,
  })
  await post(resident, '/me/message-grants', { template: 'case-progress', result: 'accept' })
  await post(resident, '/reports/guide', { city: 'yunlan', guide: 'id-card-lost', part: 'fee' })
  const on = { on: '2026-12-01', due: '2026-12-05', event: 'newborn', step: 'hukou-newborn' }
  await post(resident, '/reminders', { city: 'yunlan', ...on })
  await app.sql`
    insert into message_sends (account, event, template, state, began_at)
    values (${account}, ${person}, 'case-progress', 'sent', ${at})`
  await app.sql`
    insert into reads (person, id, actor, endpoint, purpose, request_id, at)
    values (${person}, ${account}, ${person}, 'housing-fund.account', 'housing-fund.account', 'r', ${at})`
  await post(resident, '/me/reads/reported', { reads: [account] })
  await app.sql`
    insert into nearby_corrections (city_id, place_id, account, what, said_at)
    values ('yunlan', 'p', ${account}, 'closed', ${at})`
  await app.sql`
    insert into department_copies (city_id, department, operation, person, request_hash, answer, as_of, expires_at)
    values ('yunlan', 'housing-fund', '/old', ${person}, 'h', 'sealed', ${at}, ${at})`
  await app.sql`
    insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until, ended_at)
    values (${person}, ${mother.person}, ${account}, 'delegate', 'mother', 'son', '{}', '2026-01-01', '2026-02-01', ${at})`
  const acts = await app.sql`
    insert into acts (city_id, act_id, kind, actor, subject, state, is_open, wish, outcome, request_id, asked_at, changed_at)
    values ('yunlan', ${account}, 'housing-fund.merge', ${person}, ${person}, 'accepted', true, '{}', '{}', 'r', ${at}, ${at})`
  expect(acts.count).toBe(1)
  return { resident, account }
}

/** Tables, and how many of their rows have one of these words anywhere. */
async function rowsWith(words: readonly string[]): Promise<Record<string, number>> {
  const tables = await app.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const rows = await app.sql<{ text: string }[]>`select t::text as text from ${app.sql(name)} t`
    const count = rows.filter(({ text }) => words.some((word) => text.includes(word))).length
    if (count > 0) found[name] = count
  }
  return found
}

/** Tables of the release before, which nobody writes any more. */
const FORMER = ['bus_report']

test('there is something in every table that is about somebody', async () => {
  const { resident, account } = await busy()
  await post(resident, '/me/exports', { city: 'yunlan' })
  await passFace(app, resident, 'show-number')
  const columns = ['person', 'account', 'account_id', 'actor', 'subject', 'inviter']
  const personal = await app.sql<{ name: string }[]>`
    select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ${app.sql(columns)}`
  const filled = Object.keys(await rowsWith([resident.person, account]))
  const wanted = personal.map(({ name }) => name).filter((name) => !FORMER.includes(name))
  expect(wanted.length).toBeGreaterThan(12)
  expect(wanted.filter((name) => !filled.includes(name))).toEqual([])
})

test('what is held is told, thing by thing, with how long it stays', async () => {
  const { resident } = await busy()
  await app.sql`delete from department_copies`
  const { held, underWay } = (await get(resident, '/me/data')).body as unknown as {
    held: readonly { key: string; count: number; until: { zh: string } }[]
    underWay: number
  }
  const counts = Object.fromEntries(held.map(({ key, count }) => [key, count]))
  const once = { person: 1, sessions: 1, reads: 1, consents: 1, acts: 1, reports: 1, reminders: 1 }
  expect(counts).toMatchObject(once)
  expect(held.every(({ until }) => until.zh.length > 0)).toBe(true)
  expect(underWay).toBe(1)
})

test('an export says how far it is, and is fetched in pieces, as data and as a page', async () => {
  const { resident } = await busy('林晓雨')
  await app.sql`delete from department_copies`
  expect((await exported(resident)).state).toBe('none')
  const started = (await post(resident, '/me/exports', { city: 'yunlan' })).body
  expect(started).toMatchObject({ state: 'queued', done: 0 })
  // A second tap finds the first
  expect((await post(resident, '/me/exports', { city: 'yunlan' })).body.id).toBe(started.id)
  await settle()
  const { id, state, done, total, sizes } = await exported(resident)
  expect([id, state, done]).toEqual([started.id, 'ready', total])
  for (const form of ['json', 'page'] as const) {
    let text = ''
    while (text.length < sizes[form]) {
      const piece = (await get(resident, `/me/exports/part?id=${id}&form=${form}&from=${text.length}`)).body
      text += piece.part as string
    }
    expect(text).toContain('林晓雨')
    expect(text).toContain(resident.idNumber)
    expect(text).toContain('housing-fund.merge')
    if (form === 'json') expect(Object.keys(JSON.parse(text) as object)).toContain('consents')
    else expect(text).toMatch(/^<!doctype html>.*<\/html>$/s)
  }
})

test('an export goes on where it was broken off, and begins anew for a server that died', async () => {
  const resident = await app.resident()
  const { id } = (await post(resident, '/me/exports', { city: 'yunlan' })).body
  await app.sql`update exports set state = 'running', done = 3 where id = ${id as string}`
  await settle()
  expect(await exported(resident)).toMatchObject({ state: 'ready' })
  expect(code(await get(await app.resident('王五'), `/me/exports/part?id=${String(id)}&form=json&from=0`))).toEqual([
    404,
    'NOT_FOUND',
  ])
  app.clock.pass(7 * 86_400_000)
  expect((await exported(resident)).state).toBe('none')
})

test('whoever deletes their account leaves nothing but what the law keeps, for half a year and without a name', async () => {
  const { resident, account } = await busy()
  const other = await app.resident(resident.name, resident.idNumber)
  const { person } = resident
  await post(resident, '/me/exports', { city: 'yunlan' })
  const face = await passFace(app, resident, 'delete-account')
  expect((await rowsWith([person, account])).acts).toBe(1)
  const { status, body } = await post(resident, '/me/deletion', { face })
  expect([status, body.kept]).toEqual([
    200,
    [expect.objectContaining({ zh: expect.stringContaining('6 个月') as string })],
  ])
  expect(await rowsWith([person, account])).toEqual({ reads: 1 })
  expect(code(await get(resident, '/me'))).toEqual([401, 'SESSION_EXPIRED'])
  expect(code(await get(other, '/me'))).toEqual([401, 'SESSION_EXPIRED'])
  await settle()

  const log = { error: () => undefined }
  await purgeAll({ sql: app.sql, modules: [], log }, new Date(app.clock.now().getTime() + 184 * 86_400_000))
  expect(await rowsWith([person])).toEqual({})
  // They may come back, as somebody new
  expect((await app.resident(resident.name, resident.idNumber)).person).not.toBe(person)
})

test('with a guardian goes the child whom nobody else brought', async () => {
  const [mother, father] = [await app.resident('李梅'), await app.resident('许明川')]
  const [alone, both] = [await app.resident('许一'), await app.resident('许二')]
  const bond = (actor: string, subject: string) => app.sql`
    insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until)
    values (${actor}, ${subject}, ${crypto.randomUUID()}, 'guardian', 'son', 'mother', '{}', '2026-01-01', '2030-01-01')`
  await bond(mother.person, alone.person)
  await bond(mother.person, both.person)
  await bond(father.person, both.person)
  await app.sql`delete from accounts where person in (${alone.person}, ${both.person})`
  const face = await passFace(app, mother, 'delete-account')
  expect((await post(mother, '/me/deletion', { face })).status).toBe(200)
  const left = await app.sql`select id from people where id in (${alone.person}, ${both.person})`
  expect(left.map(({ id }) => id as string)).toEqual([both.person])
})

test('signing out everywhere ends every session of a person, and nobody else’s', async () => {
  const [resident, other] = [await app.resident(), await app.resident('王五')]
  const second = await app.resident(resident.name, resident.idNumber)
  expect((await app.send('DELETE', '/sessions', { token: resident.token })).body).toEqual({ ended: 2 })
  for (const one of [resident, second]) expect(code(await get(one, '/me'))).toEqual([401, 'SESSION_EXPIRED'])
  expect((await get(other, '/me')).status).toBe(200)
})
