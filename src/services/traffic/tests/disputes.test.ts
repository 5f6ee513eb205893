import { randomUUID } from 'node:crypto'
import { acts } from '../server/acts'
import { startTown, type Driver, type Town } from './police'

const DAY_MS = 24 * 3600_000
let town: Town
let driver: Driver
beforeAll(async () => {
  town = await startTown()
})
afterAll(() => town?.close())
beforeEach(async () => {
  town.app.away = false
  driver = await town.like('parents')
})

const work = async () => {
  await town.app.app.context.queue.runDue()
}
const until = (day: string) => town.app.clock.pass(Date.parse(`${day}T09:20:00+08:00`) - town.app.clock.now().getTime())
const idOf = async (kind: string) => (await driver.one(kind)).id
const codeOf = async (answer: ReturnType<Driver['dispute']>) => (await answer).body.error?.code
const asked = () => town.app.asked.filter(({ path }) => path.endsWith('/traffic/disputes'))

test('sent, checked with a receipt and a day, answered on the day with why; nothing counts meanwhile; once', async () => {
  await town.app.send('POST', '/me/message-grants', {
    token: driver.token,
    body: { template: 'case-progress', result: 'accept' },
  })
  const id = await idOf('crosswalk')
  const words = '我停了，照片只拍到起步'
  const { body: sent } = await driver.dispute(id, { reason: 'notSo', words: ` ${words} ` })
  expect(sent).toEqual({ actId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, state: 'sent' })
  const first = await driver.one('crosswalk')
  expect(first).toMatchObject({ state: 'disputed', mayDispute: false })
  expect(first.dispute).toMatchObject({ state: 'sent', reason: 'notSo', words, answerBy: '2026-11-30' })
  expect((await driver.violations()).waiting).toEqual({ count: 1, fine: 5000, points: 0 })

  await work()
  const receipt = { actId: sent.actId, state: 'checking', promisedBy: '2026-11-30' }
  expect((await driver.one('crosswalk')).dispute).toMatchObject({ ...receipt, caseNumber: 'YY20261123-0001' })
  const messages = town.app.wechat.sent.filter(({ touser }) => touser === driver.openid)
  expect(JSON.stringify(messages)).toContain('收下了，11月30日前答复')
  expect((await town.app.send('GET', '/me/under-way', { token: driver.token })).text).toContain('11月30日前答复')

  until('2026-11-30')
  const answered = await driver.one('crosswalk')
  expect(answered).toMatchObject({ state: 'waiting', mayDispute: false })
  expect(answered.dispute).toMatchObject({ ...receipt, state: 'upheld', why: expect.stringMatching(/录像/) as string })
  expect(await codeOf(driver.dispute(id, { reason: 'notMyCar' }))).toBe('TRAFFIC_ALREADY_DECIDED')
})

test('the wrong car: the violation is withdrawn, with its points', async () => {
  const id = await idOf('crosswalk')
  await driver.dispute(id, { reason: 'notMyCar' })
  await work()
  until('2026-12-08')
  const one = await driver.get(`violations/${id}`)
  expect(one.body).toMatchObject({ state: 'withdrawn', total: 0, dispute: { state: 'granted' } })
  expect((await driver.violations()).cycle?.waiting).toBe(0)
})

test('one of each violation: two run side by side, the same twice is one, another reason meanwhile is refused', async () => {
  const [crosswalk, parking, key] = [await idOf('crosswalk'), await idOf('parking'), randomUUID()]
  const before = asked().length
  const one = await driver.dispute(crosswalk, undefined, key)
  const [again, other] = await Promise.all([driver.dispute(crosswalk, undefined, key), driver.dispute(parking)])
  expect([again.body, other.status]).toEqual([one.body, 200])
  expect(await codeOf(driver.dispute(crosswalk, { reason: 'forced' }))).toBe('TRAFFIC_DISPUTE_UNDERWAY')
  expect((await driver.dispute(crosswalk)).body.actId).toBe(one.body.actId)
  await work()
  expect(asked()).toHaveLength(before + 2)
  const states = (await driver.violations()).violations.filter(({ state }) => state === 'disputed')
  expect(states).toHaveLength(2)
})

test('what cannot be disputed says why, and what to do', async () => {
  expect(await codeOf(driver.dispute(await idOf('line')))).toBe('TRAFFIC_ALREADY_DECIDED')
  expect(await codeOf(driver.dispute('f'.repeat(24)))).toBe('TRAFFIC_NO_SUCH_VIOLATION')
  expect(await codeOf(driver.dispute(await idOf('crosswalk'), { reason: 'other', words: '  ' }))).toBe(
    'TRAFFIC_WORDS_NEEDED',
  )
  town.app.away = true
  expect(await codeOf(driver.dispute('f'.repeat(24)))).toBe('DEPARTMENT_DOWN')
})

test('police away for a week: it is told as not taken up, and may be sent again', async () => {
  const id = await idOf('crosswalk')
  const { body } = await driver.dispute(id)
  town.app.away = true
  for (let day = 0; day < 8; day++) {
    await work()
    town.app.clock.pass(DAY_MS)
  }
  await work()
  town.app.away = false
  expect(await driver.one('crosswalk')).toMatchObject({
    state: 'waiting',
    mayDispute: true,
    dispute: { state: 'refused' },
  })
  expect((await driver.dispute(id)).body.actId).not.toBe(body.actId)
})

test('the state table has no way back', () => {
  const { next } = acts.dispute
  expect(next).toEqual({
    sent: ['checking', 'granted', 'upheld', 'refused'],
    checking: ['granted', 'upheld'],
    granted: [],
    upheld: [],
    refused: [],
  })
})
