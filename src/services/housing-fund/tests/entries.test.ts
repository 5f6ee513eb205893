import { examples } from '../contract/examples'
import { ledger } from '../contract/examples/ledger'
import type { Entries } from '../contract/types'
import { renter, renterEntries, type CentreFacts } from './centre'
import { startHousingFund, type HousingFundHarness } from './harness'

let harness: HousingFundHarness
let token: string

beforeAll(async () => {
  harness = await startHousingFund()
})
afterAll(() => harness?.close())

/** A resident whom the centre knows so. */
const known = async (facts: CentreFacts) => {
  ;({ token } = await harness.resident())
  harness.centre.facts = facts
  harness.centre.mood = 'accepts'
}

const ask = async (before?: string, limit?: number) => {
  const { status, body } = await harness.entries(token, { before, limit })
  expect(status).toBe(200)
  return body
}

const walk = async (limit: number) => {
  const pages: Entries[] = []
  for (let before: string | undefined; pages.length === 0 || before;) {
    const page = await ask(before, limit)
    pages.push(page)
    before = page.next
  }
  return pages
}

test('the first page is the example', async () => {
  await known({ accounts: [renter], entries: renterEntries })
  expect(await ask()).toEqual(examples.entries.default)
})

test.each([
  [1, 200],
  [5, 7],
  [24, 200],
  [50, 3],
])('page by page of %i, with %i from the department at once, every entry comes once', async (limit, most) => {
  await known({ accounts: [renter], entries: renterEntries, most })
  const pages = await walk(limit)
  expect(pages.flatMap(({ entries }) => entries)).toEqual(ledger)
})

test('no entries: one empty page', async () => {
  await known({ accounts: [], entries: [] })
  expect(await ask()).toEqual(examples.entries.none)
})

test('two entries of one day keep their order', async () => {
  const [first] = renterEntries
  if (!first) throw new Error('no entries')
  await known({ accounts: [renter], entries: [12, 11, 10, 9].map((number) => ({ ...first, number })) })
  const ids = (await walk(1)).flatMap(({ entries }) => entries.map(({ id }) => id))
  expect(ids).toEqual([12, 11, 10, 9].map((number) => `2026-11-16_${number}`))
})

test('a day that is none is refused', async () => {
  await known({ accounts: [renter], entries: renterEntries })
  const { status, body } = await harness.entries(token, { before: '2026-02-30_1' })
  expect([status, body.error]).toEqual([400, expect.objectContaining({ code: 'INPUT_INVALID', field: 'before' })])
})

test('a city nobody knows is refused before anybody is asked', async () => {
  await known({ accounts: [renter], entries: renterEntries })
  const before = harness.centre.server.asked.length
  const { status, body } = await harness.entries(token, { city: 'atlantis' })
  expect([status, body.error?.code]).toEqual([404, 'CITY_UNKNOWN'])
  expect(harness.centre.server.asked).toHaveLength(before)
})

test('an aged copy is paged as far as it goes, and says so', async () => {
  await known({ accounts: [renter], entries: renterEntries, most: 10 })
  const { asOf } = await ask()
  harness.app.clock.pass(3600_000)
  harness.centre.mood = 'is down'
  const pages = await walk(6)
  expect(pages.flatMap(({ entries }) => entries)).toEqual(ledger.slice(0, 10))
  expect(pages.every((page) => page.stale && page.asOf === asOf)).toBe(true)
})

test('without a copy an absent department is said', async () => {
  await known({ accounts: [renter], entries: renterEntries, most: 10 })
  harness.centre.mood = 'is down'
  const { status, body } = await harness.entries(token, { before: '2026-09-15_1' })
  expect([status, body.error?.code]).toEqual([503, 'DEPARTMENT_DOWN'])
})
