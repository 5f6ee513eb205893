import { dayIn } from '../../../shared/days'
import { renter, renterEntries } from './centre'
import { startHousingFund, type HousingFundHarness } from './harness'

let harness: HousingFundHarness
let token: string
beforeAll(async () => {
  harness = await startHousingFund()
})
afterAll(() => harness?.close())
beforeEach(async () => {
  ;({ token } = await harness.resident())
})

/** The first screen, where the centre tells this of the account and its newest entry. */
const told = async (account: object, entry: object = {}) => {
  const [newest, ...others] = renterEntries
  harness.centre.facts = {
    accounts: [{ ...renter, ...account }],
    entries: [{ ...newest, ...entry } as (typeof renterEntries)[number], ...others],
  }
  return harness.account(token)
}

test.each([
  ['2026-11', 31, '2026-11-30'],
  ['2027-02', 30, '2027-02-28'],
  ['2028-02', 31, '2028-02-29'],
  ['2026-12', 31, '2026-12-31'],
  ['2026-12', 5, '2026-12-05'],
])('in %s day %i is %s', (month, day, expected) => expect(dayIn(month, day)).toBe(expected))

test('an employer who pays by the 31st pays by the last day of a shorter month', async () => {
  const { status, body } = await told({ payDay: 31 })
  expect([status, body.thisMonth?.dueDay]).toEqual([200, '2026-11-30'])
})

test('an entry of a kind that we have no name for is another one; a long remark is cut', async () => {
  const { status, body } = await told(
    { gaps: [{ month: '2026-01', note: '换'.repeat(90) }] },
    { kind: 'birthday-gift' },
  )
  expect([status, body.recent[0]?.kind]).toEqual([200, 'other'])
  expect(Math.max(0, ...body.deposits.map(({ note = '' }) => note.length))).toBeLessThanOrEqual(60)
})

test.each([
  ['a day that no month has', { payDay: 32 }],
  ['a standing that is none', { status: 'asleep' }],
  ['money in parts of a fen', { balance: 0.5 }],
])('%s is an answer that cannot be read, and said to be', async (_, account) => {
  const { status, body } = await told(account)
  expect([status, body.error?.code]).toEqual([502, 'DEPARTMENT_GARBLED'])
})
