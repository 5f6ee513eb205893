import { examples } from '../contract/examples'
import { acts } from '../server/acts'
import { renter, renterEntries, sealed } from './centre'
import { startHousingFund, type HousingFundHarness } from './harness'
import type { Resident } from '../../../../server/testing/app'

const HOUR_MS = 3600_000
const DAY_MS = 24 * HOUR_MS
let harness: HousingFundHarness
let resident: Resident

beforeAll(async () => {
  harness = await startHousingFund()
})
afterAll(() => harness?.close())
beforeEach(async () => {
  resident = await harness.resident()
  harness.centre.mood = 'accepts'
  harness.centre.facts = { accounts: [renter, sealed], entries: renterEntries }
})

const pass = (ms: number) => harness.app.clock.pass(ms)
const merge = (into: string) => harness.merge(resident.token, into)
const sent = async (into = renter.number) => {
  const { status, body } = await merge(into)
  expect(status).toBe(200)
  return body
}
const shown = async (token = resident.token) => (await harness.account(token)).body.merge
const asked = () => harness.centre.asked('merge').filter(({ idNumber }) => idNumber === resident.idNumber)
const codeOf = async (answer: ReturnType<typeof merge>) => {
  const { status, body } = await answer
  return [status, body.error?.code]
}
const onlyOneIsLeft = () => (harness.centre.facts = { accounts: [renter], entries: renterEntries })

test('a merge is sent, accepted with the department’s own day, and done when one account is left', async () => {
  const first = await sent()
  expect(first).toEqual({ actId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, state: 'sent' })
  expect(await shown()).toEqual({ ...first, into: renter.number, answerBy: '2026-11-26' })

  await harness.work()
  const accepted = { ...examples.merge.accepted, actId: first.actId }
  expect(await shown()).toEqual({ ...accepted, into: renter.number })
  const { name, idNumber } = resident
  expect(asked()).toEqual([{ requestId: first.actId, name, idNumber, into: renter.number }])
  expect(harness.messages(resident)).toEqual([
    { thing1: '合并公积金账户', thing2: '收下了，11月26日前合好', character_string3: 'HB20261123-0417' },
  ])

  onlyOneIsLeft()
  const done = { ...accepted, state: 'done', into: renter.number }
  expect(await Promise.all([shown(), shown(), shown()])).toEqual([done, done, done])
  pass(29 * DAY_MS)
  expect(await shown()).toEqual(done)
  pass(3 * DAY_MS)
  expect(await shown(await harness.again(resident))).toBeUndefined()
  expect(harness.messages(resident)).toHaveLength(1)
})

test('a copy, which may be of another day, finishes no merge', async () => {
  onlyOneIsLeft()
  await harness.account(resident.token)
  harness.centre.facts = { accounts: [renter, sealed], entries: renterEntries }
  await sent()
  await harness.work()
  harness.centre.mood = 'is down'
  const { body } = await harness.account(resident.token)
  expect(body).toMatchObject({ stale: true, merge: { state: 'accepted' } })
  expect(body.accounts).toHaveLength(1)
  harness.centre.mood = 'accepts'
  expect(await shown()).toMatchObject({ state: 'accepted' })
  onlyOneIsLeft()
  expect(await shown()).toMatchObject({ state: 'done' })
})

test('it is said by which working day the centre answers, and not where that is beyond the holidays that are known', async () => {
  await sent()
  await harness.app.sql`update acts set asked_at = '2026-09-24T18:00:00+08:00'`
  expect(await shown()).toMatchObject({ state: 'sent', answerBy: '2026-09-30' })
  await harness.app.sql`update acts set asked_at = '2026-12-30T09:00:00+08:00'`
  expect(await shown()).not.toHaveProperty('answerBy')
})

test('one account left does not finish what the department has not taken yet', async () => {
  await sent()
  onlyOneIsLeft()
  expect(await shown()).toMatchObject({ state: 'sent' })
})

test('the same wish again is the merge that runs, and nobody is asked: not even a department that is down', async () => {
  const first = await sent()
  harness.centre.mood = 'is down'
  const before = harness.centre.server.asked.length
  expect(await sent()).toEqual(first)
  expect(harness.centre.server.asked).toHaveLength(before)
  harness.centre.mood = 'accepts'
  await harness.work()
  expect(await sent()).toEqual({ ...examples.merge.accepted, actId: first.actId })
  expect(asked()).toHaveLength(1)
})

test('a department that is down is asked again, under the same act', async () => {
  await sent()
  harness.centre.mood = 'is down'
  await harness.work()
  harness.centre.mood = 'accepts'
  expect(await shown()).toMatchObject({ state: 'sent' })
  pass(HOUR_MS)
  await harness.work()
  expect(await shown()).toMatchObject({ state: 'accepted' })
  expect(new Set(asked().map((one) => JSON.stringify(one))).size).toBe(1)
  expect(harness.messages(resident)).toHaveLength(1)
})

test('a department away for days is asked on; after a week the resident is told, and may try again', async () => {
  const first = await sent()
  harness.centre.mood = 'is down'
  for (let hour = 0; hour < 7 * 24; hour++) {
    await harness.work()
    pass(HOUR_MS)
  }
  harness.centre.mood = 'accepts'
  expect(await shown()).toMatchObject({ state: 'sent' })
  harness.centre.mood = 'is down'
  pass(HOUR_MS)
  await harness.work()
  harness.centre.mood = 'accepts'
  expect(await shown()).toEqual({ ...first, state: 'refused', into: renter.number })
  expect(harness.messages(resident)).toEqual([
    { thing1: '合并公积金账户', thing2: '没办成，看看原因', character_string3: '-' },
  ])
  expect((await sent()).actId).not.toBe(first.actId)
})

test('a refusal ends it, is told, and another merge may follow', async () => {
  const first = await sent()
  harness.centre.mood = 'refuses'
  await harness.work()
  expect(await shown()).toEqual({ ...first, state: 'refused', into: renter.number })
  expect(harness.messages(resident).map(({ thing2 }) => thing2)).toEqual(['没办成，看看原因'])
  pass(60_000)
  expect(await sent(sealed.number)).toMatchObject({ state: 'sent' })
  expect(await shown()).toMatchObject({ state: 'sent', into: sealed.number })
})

test('two wishes at once are one merge; another account meanwhile is refused', async () => {
  const [one, two] = await Promise.all([sent(), sent()])
  expect(one).toEqual(two)
  expect(await codeOf(merge(sealed.number))).toEqual([409, 'HOUSING_FUND_MERGE_UNDERWAY'])
  await harness.work()
  expect(asked()).toHaveLength(1)
})

test('only one’s own account, and only where there are several', async () => {
  expect(await codeOf(merge('990100999999'))).toEqual([404, 'HOUSING_FUND_NOT_YOUR_ACCOUNT'])
  onlyOneIsLeft()
  expect(await codeOf(merge(renter.number))).toEqual([409, 'HOUSING_FUND_NOTHING_TO_MERGE'])
  harness.centre.mood = 'is down'
  expect(await codeOf(merge(renter.number))).toEqual([503, 'DEPARTMENT_DOWN'])
  harness.centre.mood = 'accepts'
  await harness.work()
  expect([asked(), await shown()]).toEqual([[], undefined])
})

test('a merge is of one city, and nobody sees another’s', async () => {
  await sent()
  expect((await harness.account(resident.token, 'qinghe')).body).not.toHaveProperty('merge')
  expect(await shown((await harness.resident()).token)).toBeUndefined()
})

test('what the department is told about a person stands in that person’s log, with what for', async () => {
  await sent()
  await harness.work()
  const reads = await harness.app.sql`select actor, purpose from reads where person = ${resident.person}`
  const read = { actor: resident.person, purpose: 'housing-fund.merge' }
  // When it was asked for, and when it ran
  expect([...reads]).toEqual([read, read])
})

test('the state table has no way back', () => {
  expect(acts.merge.next).toEqual({
    sent: ['accepted', 'refused'],
    accepted: ['done', 'refused'],
    done: [],
    refused: [],
  })
})
