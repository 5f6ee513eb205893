import { randomUUID } from 'node:crypto'
import type { ServiceModule } from '../module'
import type { Messages } from '../ports'
import { startTestApp, type Resident, type TestApp } from '../testing/app'
import type { Reply } from '../testing/http-server'
import * as sends from './sends'

const sendPath = '/cgi-bin/message/subscribe/send'
const template = 'case-progress'
let harness: TestApp
let resident: Resident
let messages: Messages

// A module that sends, and nothing else
const sender: ServiceModule = {
  id: 'sender',
  contract: {},
  responses: {},
  routes: (ports) => {
    messages = ports.messages
    return {}
  },
}

beforeAll(async () => {
  harness = await startTestApp({ services: [sender] })
})
afterAll(() => harness.close())
beforeEach(async () => {
  await harness.sql`delete from outbox`
  resident = await harness.resident()
})

const says = async (result: string, token = resident.token) =>
  (await harness.send('POST', '/me/message-grants', { token, body: { template, result } })).body
const remaining = async () => (await says('reject')).remaining
const data = { matter: '合并公积金账户', progress: '收下了' }
const send = (more: object = {}) =>
  harness.sql.begin((tx) =>
    messages.send(tx, {
      city: 'yunlan',
      person: resident.person,
      template,
      page: '/services/housing-fund/pages/account/index',
      data,
      ...more,
    }),
  )
const work = () => harness.app.context.queue.runDue()
const wechatAnswers = (reply: Reply) => harness.wechat.next.set(sendPath, reply)
const sent = () => harness.wechat.sent.filter(({ touser }) => touser === resident.openid)
const waiting = async () => harness.sql<{ error: string }[]>`select last_error as error from outbox`

test('each yes adds one message, a no adds none, and neither takes any away', async () => {
  const told = [await says('reject'), await says('accept'), await says('accept'), await says('filter')]
  expect(told.map(({ remaining: left }) => left)).toEqual([0, 1, 2, 2])
  expect(told[0]).toEqual({ template, remaining: 0 })
})

test('a ban takes back every yes, and a yes after it counts anew', async () => {
  await says('accept')
  await says('accept')
  expect((await says('ban')).remaining).toBe(0)
  await send()
  await work()
  expect(sent()).toEqual([])
  expect((await says('accept')).remaining).toBe(1)
})

test('a template that nobody declares cannot be asked about', async () => {
  const { status, body } = await harness.send('POST', '/me/message-grants', {
    token: resident.token,
    body: { template: 'nobody-s', result: 'accept' },
  })
  expect([status, body.error.code]).toEqual([404, 'NOT_FOUND'])
})

test('a message goes out as WeChat wants it and costs one yes', async () => {
  await says('accept')
  await send()
  await work()
  expect(sent()).toEqual([
    {
      touser: resident.openid,
      template_id: 'T1',
      page: 'services/housing-fund/pages/account/index',
      data: { thing1: { value: data.matter }, thing2: { value: data.progress }, character_string3: { value: '-' } },
      miniprogram_state: expect.any(String) as string,
      lang: 'zh_CN',
    },
  ])
  expect(await remaining()).toBe(0)
  await send()
  await work()
  expect(sent()).toHaveLength(1)
  expect(await waiting()).toEqual([])
})

test('while it waits, nobody reads in the database what it says or where it leads', async () => {
  await says('accept')
  await send()
  const [row] = await harness.sql<{ payload: object }[]>`select payload from outbox`
  const kept = JSON.stringify(row)
  for (const word of [...Object.values(data), 'housing-fund', 'account/index']) expect(kept).not.toContain(word)
  const elsewhere = { ...row?.payload, person: (await harness.resident()).person }
  await harness.sql`update outbox set payload = ${harness.sql.json(elsewhere)}`
  const before = harness.wechat.sent.length
  await work()
  expect(harness.wechat.sent).toHaveLength(before)
})

test('one that the release before wrote, in plain, goes out', async () => {
  await says('accept')
  const payload = { person: resident.person, template, page: '/pages/home/index', data: JSON.stringify(data) }
  const at = harness.clock.now()
  await harness.sql`
    insert into outbox (city_id, id, kind, payload, run_at, created_at)
    values ('yunlan', ${randomUUID()}, 'platform.message', ${harness.sql.json(payload)}, ${at}, ${at})`
  await work()
  expect(sent()).toMatchObject([{ page: 'pages/home/index', data: { thing1: { value: data.matter } } }])
})

test('a message that WeChat could not take now goes out later, on the same yes', async () => {
  await says('accept')
  await send()
  wechatAnswers({ body: { errcode: -1 } })
  await work()
  expect([sent(), await remaining()]).toEqual([[], 1])
  expect(await waiting()).toMatchObject([{ error: 'WECHAT_DOWN' }])
  harness.clock.pass(60_000)
  await work()
  expect(sent()).toHaveLength(1)
  expect(await remaining()).toBe(0)
})

describe('once, or doubtful', () => {
  const states = async () =>
    (
      await harness.sql<{ state: string }[]>`
    select state from message_sends join accounts on account = accounts.id
    where accounts.person = ${resident.person}`
    ).map(({ state }) => state)
  const later = async () => {
    harness.clock.pass(3_600_000)
    await work()
  }

  test.each<[string, Reply]>([
    ['answers that it failed', { status: 500 }],
    ['breaks off', { cut: true }],
    ['answers no JSON', { body: '<html>' }],
    ['answers nothing that is an answer', { body: 'null' }],
  ])('where WeChat %s, the message may have gone: it is not sent again, and costs its yes', async (_, reply) => {
    await says('accept')
    await says('accept')
    await send()
    wechatAnswers(reply)
    await work()
    await later()
    expect([sent(), await states(), await waiting(), await remaining()]).toEqual([[], ['doubtful'], [], 1])
  })

  test('where WeChat says that it is busy, it has not gone: it is sent later', async () => {
    await says('accept')
    await send()
    wechatAnswers({ body: { errcode: -1 } })
    await work()
    expect([await states(), await remaining()]).toEqual([[], 1])
    await later()
    expect([sent().length, await states()]).toEqual([1, ['sent']])
  })

  test('a worker that died while it sent leaves a doubtful message, which is not sent again', async () => {
    await says('accept')
    await send()
    // As it stands when the process is killed between sending and writing down that it has gone
    const [event] = await harness.sql<{ id: string }[]>`select id from outbox`
    const [account] = await harness.sql<{ id: string }[]>`select id from accounts where person = ${resident.person}`
    await sends.begin(harness.sql, { account: account!.id, event: event!.id, template }, harness.clock.now())
    await work()
    expect([sent(), await states(), await waiting(), await remaining()]).toEqual([[], ['doubtful'], [], 0])
  })

  test('one that died after it had written down that it has gone sends nothing more', async () => {
    await says('accept')
    await says('accept')
    await send()
    const kept = await harness.sql`select * from outbox`
    await work()
    await harness.sql`insert into outbox ${harness.sql(kept)}`
    await later()
    expect([sent().length, await states(), await remaining()]).toEqual([1, ['sent'], 1])
  })
})

test.each([43101, 43107, 40003])('one who does not take them any more (%i) is not asked again', async (errcode) => {
  await says('accept')
  await says('accept')
  await send()
  wechatAnswers({ body: { errcode } })
  await work()
  expect([sent(), await waiting(), await remaining()]).toEqual([[], [], 0])
})

test.each([40037, 47003, 41030])(
  'a message that WeChat finds unfit (%i) waits for a person to look',
  async (errcode) => {
    await says('accept')
    await send()
    wechatAnswers({ body: { errcode } })
    await work()
    expect(sent()).toEqual([])
    expect(await waiting()).toMatchObject([{ error: 'Error' }])
  },
)

test('of two phones of one person the one that said yes gets it, and only that one', async () => {
  const other = await harness.resident(resident.name, resident.idNumber)
  expect(other.person).toBe(resident.person)
  await says('accept', other.token)
  await send()
  await work()
  expect(sent()).toEqual([])
  expect(harness.wechat.sent.filter(({ touser }) => touser === other.openid)).toHaveLength(1)
  await says('accept')
  await says('accept', other.token)
  const before = harness.wechat.sent.length
  await send()
  await work()
  expect(harness.wechat.sent).toHaveLength(before + 1)
})

test.each([
  ['of a template that nobody declares', { template: 'nobody-s' }, 'no message template nobody-s'],
  ['without a field it needs', { data: { matter: '合并' } }, 'case-progress needs progress'],
  ['with a field that is not its own', { data: { ...data, more: 'x' } }, 'case-progress has no field more'],
  ['that is too long', { data: { ...data, matter: '合'.repeat(21) } }, 'case-progress.matter is over 20 characters'],
  ['with Chinese in a number', { data: { ...data, caseNumber: '三号' } }, 'case-progress.caseNumber is no'],
])('a message %s is a fault where it is sent from', async (_, more, sentence) => {
  await expect(send(more)).rejects.toThrow(sentence)
  expect(await waiting()).toEqual([])
})

test('the templates one may be asked about are the mini-program’s', async () => {
  const { body } = await harness.send('GET', '/me', { token: resident.token })
  expect(body.messages).toEqual([{ template, id: 'T1' }])
  harness.wechat.add('web', '林晓雨', resident.idNumber)
  const web = await harness.send('POST', '/session', { body: { channel: 'h5', code: 'web:1' } })
  expect((await harness.send('GET', '/me', { token: web.body.token })).body.messages).toEqual([])
})
