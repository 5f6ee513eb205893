import { startTestApp, type Resident, type TestApp } from '../../../../server/testing/app'
import { purge } from '../server/purge'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const sendPath = '/cgi-bin/message/subscribe/send'
const wish = { city: 'yunlan', event: 'newborn', step: 'hukou-newborn', on: '2026-12-01', due: '2026-12-03' }
const asAsked = { event: wish.event, step: wish.step, on: wish.on, due: wish.due }

let harness: TestApp
let resident: Resident
let keys = 0

beforeEach(async () => {
  harness = await startTestApp()
  resident = await harness.resident()
})
afterEach(() => harness.close())

const post = (url: string, body: object, token = resident.token) =>
  harness.send('POST', url, { token, body, headers: { 'idempotency-key': `key-of-a-test-${++keys}` } })
const allow = (token = resident.token) => post('/me/message-grants', { template: 'step-due', result: 'accept' }, token)
const remind = (more: Partial<typeof wish> = {}, token = resident.token) =>
  post('/reminders', { ...wish, ...more }, token)
const mine = async (token = resident.token) =>
  (await harness.send('GET', '/reminders?city=yunlan', { token })).body.reminders
const forget = (token = resident.token, event = wish.event) =>
  harness.send('DELETE', `/reminders?city=yunlan&event=${event}`, { token })
const sent = () => harness.wechat.sent.filter(({ touser }) => touser === resident.openid)
const work = () => harness.app.context.queue.runDue()
/** The clock of the harness begins on 23 November at 09:20. */
const dayComes = async (days = 8) => {
  harness.clock.pass(days * DAY_MS)
  await work()
}

test('a reminder arrives on its day, in the morning, once, with what to do and by when', async () => {
  await allow()
  expect((await remind()).body).toEqual(asAsked)
  expect(await mine()).toEqual([asAsked])
  harness.clock.pass(8 * DAY_MS - 21 * 60_000)
  await work()
  expect(sent()).toEqual([])
  await dayComes(0.1)
  expect(sent()).toMatchObject([
    {
      page: 'pages/guide/event/index?id=newborn&city=yunlan',
      data: {
        thing1: { value: '上户口' },
        date2: { value: '2026年12月3日' },
        thing3: { value: '还有 2 天，点开看带什么' },
      },
    },
  ])
  await dayComes(1)
  expect([sent().length, await mine()]).toEqual([1, []])
})

test('a name need not be proven: WeChat’s login is enough', async () => {
  const token = await harness.signIn()
  await allow(token)
  expect((await remind({}, token)).status).toBe(200)
  await dayComes()
  expect(harness.wechat.sent).toHaveLength(1)
})

test('what was taken back never arrives', async () => {
  await allow()
  await remind()
  expect((await forget()).status).toBe(200)
  expect((await forget()).status).toBe(200)
  await dayComes()
  expect([sent(), await mine()]).toEqual([[], []])
})

test('one asked for anew stands in the place of the one before: of another day, or another step', async () => {
  await allow()
  await remind()
  await remind({ on: '2026-12-02' })
  await dayComes()
  expect(sent()).toEqual([])
  await remind({ step: 'medical-resident', on: '2026-12-02', due: '2026-12-02' })
  await dayComes(1)
  expect(sent().map(({ data }) => data)).toMatchObject([
    { thing1: { value: '上少儿医保' }, thing3: { value: '今天是最后一天，点开看带什么' } },
  ])
})

test('each life event has its own', async () => {
  await remind()
  await remind({ event: 'after-a-death', step: 'hukou-cancel' })
  expect(await mine()).toHaveLength(2)
  await forget()
  expect(await mine()).toMatchObject([{ event: 'after-a-death' }])
})

test('who did not allow it gets none, and it is not tried again', async () => {
  await remind()
  await dayComes()
  expect([sent(), await mine()]).toEqual([[], []])
  await allow()
  await dayComes(1)
  expect(sent()).toEqual([])
})

test.each([43101, 43107, 40003])('who takes none any more (%i) gets none, and it is over', async (errcode) => {
  await allow()
  await remind()
  harness.wechat.next.set(sendPath, { body: { errcode } })
  await dayComes()
  await dayComes(1)
  expect([sent(), await mine()]).toEqual([[], []])
})

test('a server that slept through the day sends it when it wakes, but none after the last day', async () => {
  await allow()
  await remind()
  await dayComes(9)
  expect(sent().map(({ data }) => data)).toMatchObject([{ thing3: { value: '还有 1 天，点开看带什么' } }])
  await allow()
  await remind({ on: '2026-12-03', due: '2026-12-03' })
  await dayComes(3)
  expect([sent().length, await mine()]).toEqual([1, []])
})

test('nobody else sees it, takes it back or gets it', async () => {
  const other = await harness.resident()
  await allow()
  await allow(other.token)
  await remind()
  expect(await mine(other.token)).toEqual([])
  await forget(other.token)
  await dayComes()
  expect(harness.wechat.sent.map(({ touser }) => touser)).toEqual([resident.openid])
})

test('what of, stands in no table in plain', async () => {
  await remind()
  const tables = await harness.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`
  for (const { name } of tables) {
    const rows = await harness.sql<{ row: string }[]>`select t::text as row from ${harness.sql(name)} t`
    expect(rows.filter(({ row }) => /hukou|newborn/.test(row))).toEqual([])
  }
})

test.each([
  ['a day that has begun', { on: '2026-11-23' }, 409, 'REMINDER_DAY_UNFIT'],
  ['a day after the last one', { on: '2026-12-04' }, 409, 'REMINDER_DAY_UNFIT'],
  ['a day in many years', { on: '2036-01-01', due: '2036-01-02' }, 409, 'REMINDER_DAY_UNFIT'],
  ['a step of another event', { step: 'hukou-cancel' }, 404, 'NOT_FOUND'],
  ['an event that is none', { event: 'constructor' }, 404, 'NOT_FOUND'],
  ['a day that is none', { on: '2026-02-30' }, 400, 'INPUT_INVALID'],
])('%s is refused, and nothing is kept', async (_, more, status, code) => {
  const answer = await remind(more)
  expect([answer.status, answer.body.error.code, await mine()]).toEqual([status, code, []])
})

test('two wishes at one moment leave one', async () => {
  await Promise.all(['2026-11-29', '2026-11-30', '2026-12-01'].map((on) => remind({ on })))
  expect(await mine()).toHaveLength(1)
})

test('what could not be sent does not stay', async () => {
  await remind()
  await purge({ sql: harness.sql }, new Date('2026-12-05T00:00:00Z'))
  expect(await mine()).toHaveLength(1)
  expect(await purge({ sql: harness.sql }, new Date('2026-12-09T00:00:00Z'))).toEqual({ reminders: 1 })
})
