import { centreOf } from '../agency/client'
import { examples } from '../contract/examples'
import { assembleAccount } from '../server/assemble'
import type { Account, Figures } from '../contract/types'
import {
  departmentOf,
  idNumber,
  renter,
  renterEntries,
  retired,
  sealed,
  type CentreFacts,
  type TheirAccount,
  type TheirEntry,
} from './centre'

const { office, ...figures } = examples.figures.default as unknown as Figures

const leaving = { afterMonths: 6, source: 'typical' }

const assembled = async (
  accounts: readonly TheirAccount[],
  entries: readonly TheirEntry[],
  situation: Parameters<typeof departmentOf>[1] & Pick<CentreFacts, 'loans' | 'closed'> = {},
  id = idNumber,
  city: Partial<Figures> = {},
): Promise<Account> => {
  const { asOf, stale, ...others } = situation
  const centre = centreOf(departmentOf({ accounts, entries, ...others }, { asOf, stale }))
  const [held, newest] = await Promise.all([centre.accounts(), centre.newest()])
  return assembleAccount({
    held,
    entries: newest,
    idNumber: id,
    figures: { ...figures, ...city },
    office,
    merge: undefined,
    leaving,
  })
}

const withoutNovember = renterEntries.slice(1)
const beforeNovember = { ...renter, balance: renter.balance - 153600 }

test.each([
  ['default', renterEntries, renter, {}],
  ['late', withoutNovember, beforeNovember, {}],
  ['due', withoutNovember, beforeNovember, { asOf: '2026-11-18T09:20:00+08:00' }],
  ['stale', renterEntries, renter, { asOf: '2026-11-22T18:40:00+08:00', stale: true }],
] as const)('the young renter, %s', async (name, entries, account, situation) => {
  expect(await assembled([account], entries, situation)).toEqual(examples.account[name])
})

test('several accounts: one sum, months of both', async () => {
  expect(await assembled([renter, sealed], renterEntries)).toEqual(examples.account.several)
})

test('no account: nothing is made up', async () => {
  expect(await assembled([], [])).toEqual(examples.account.none)
})

const birthOf1961 = '99010119611018215X'

test('closed: why, when, and what was paid out; no open account is made of it', async () => {
  const payout: TheirEntry = { day: '2021-10-22', number: 1, kind: 'payout', amount: -8641207, balance: 0 }
  const older = { ...retired, number: '990100047711', closedOn: '2009-03-02' }
  const account = await assembled([], [payout], { closed: [older, retired] }, birthOf1961)
  const { closed, recent } = examples.account.closed
  expect(account).toMatchObject({ status: 'none', closed, recent, longestYears: 3 })
  expect(account.notYet?.conditions[0]?.note?.zh).toBe('2021年10月21日销户的')
  expect((await assembled([renter], renterEntries, { closed: [retired] })).closed).toBeUndefined()
})

test('a reason that we have no name for is none; what may be absent is; a long place is cut', async () => {
  const { paidOn: _paidOn, to: _to, ...bare } = { ...retired, reason: 'lottery' }
  const { closed } = await assembled([], [], { closed: [bare] })
  expect(closed).toMatchObject({ reason: 'other', on: '2021-10-21' })
  expect(closed).not.toHaveProperty('paidOn')
  const long = await assembled([], [], { closed: [{ ...retired, to: '远'.repeat(90) }] })
  expect(long.closed?.to).toHaveLength(60)
})

test('frozen: no month to wait for, nothing to borrow, months paid are kept', async () => {
  const interest: TheirEntry = { day: '2026-06-30', number: 1, kind: 'interest', amount: 18990, balance: 1286040 }
  const account = await assembled([sealed], [interest])
  expect(account).toMatchObject({ status: 'frozen', monthsPaid: 0, monthsTotal: 27, balance: 1286040 })
  expect(account).not.toHaveProperty('thisMonth')
  expect(account).not.toHaveProperty('estimate')
  expect(account.deposits).toEqual([])
  // Frozen on the last day of May: half a year later is the last day of November
  expect(account.leaving).toEqual({ afterMonths: 6, from: '2021-11-30', typical: true })
})

test('a loan that runs: told, no estimate, and the next home is the second', async () => {
  const loans = [{ lentOn: '2017-07-12', left: 21329600, endsOn: '2037-07-12' }]
  expect(await assembled([renter], renterEntries, { loans })).toEqual(examples.account.openLoan)
  const repaid = await assembled([renter], renterEntries, { loans: [{ ...loans[0]!, left: 0 }] })
  expect(repaid).toMatchObject({ earlierHome: { because: 'loan', day: '2017-07-12' }, estimate: { amount: 49200000 } })
})

test('who took money out to repay a home loan is reckoned with a second home', async () => {
  const repaid: TheirEntry = { ...renterEntries[2]!, kind: 'repayment' }
  const account = await assembled([renter], [...renterEntries.slice(0, 2), repaid, ...renterEntries.slice(3)])
  expect(account.earlierHome).toMatchObject({ because: 'repayment', day: '2026-10-09' })
  const dear = { ...renter, balance: 9000000 }
  const [first, second] = await Promise.all([
    assembled([dear], renterEntries),
    assembled([dear], [...renterEntries.slice(0, 2), repaid]),
  ])
  expect([first.estimate?.amount, second.estimate?.amount]).toEqual([60000000, 50000000])
})

test('a month the entries miss counts as unpaid, though the account names no gap', async () => {
  const entries = renterEntries.filter(({ month }) => month !== '2026-03')
  const account = await assembled([renter], entries)
  expect(account).toMatchObject({ monthsPaid: 8, monthsTotal: 64 })
  expect(account.deposits.find(({ month }) => month === '2026-03')).toEqual({ month: '2026-03', amount: 0 })
})

test('a month that came months after its own counts in a row as the city has it, and always among all', async () => {
  // March, which came in June
  const entries = renterEntries.map((entry) => (entry.month === '2026-03' ? { ...entry, day: '2026-06-20' } : entry))
  const inRow = async (lateAfterMonths: number) => {
    const { monthsPaid, monthsTotal } = await assembled([renter], entries, {}, idNumber, { lateAfterMonths })
    return [monthsPaid, monthsTotal]
  }
  expect([await inRow(600), await inRow(3), await inRow(2), await inRow(0)]).toEqual([
    [14, 65],
    [14, 65],
    [8, 65],
    [8, 65],
  ])
})

test('a month paid in two parts is one deposit, arrived with the last', async () => {
  const [november, ...rest] = renterEntries
  if (!november) throw new Error('no November')
  const parts = [
    { ...november, day: '2026-11-18', amount: 53600 },
    { ...november, amount: 100000 },
  ]
  const account = await assembled([renter], [...parts, ...rest])
  expect(account.thisMonth).toMatchObject({ state: 'paid', amount: 153600, employer: 76800, paidOn: '2026-11-18' })
})

test('a new account has only its own months', async () => {
  const account = await assembled([{ ...renter, openedOn: '2026-09-01', gaps: [] }], renterEntries.slice(0, 4))
  expect(account.deposits.map(({ month }) => month)).toEqual(['2026-09', '2026-10', '2026-11'])
  expect(account).toMatchObject({ monthsPaid: 3, monthsTotal: 3 })
  expect(account).not.toHaveProperty('estimate')
})

test('age shortens the term, and ends borrowing', async () => {
  const born = (year: number) => `990101${year}0612222X`
  expect(await assembled([renter], renterEntries, {}, born(1970))).toMatchObject({ longestYears: 12 })
  const old = await assembled([renter], renterEntries, {}, born(1950))
  expect(old.longestYears).toBe(0)
  expect(old).not.toHaveProperty('estimate')
})

test('before dawn in China it is already the next month', async () => {
  const account = await assembled([renter], renterEntries, { asOf: '2026-11-30T16:30:00Z' })
  expect(account.thisMonth).toMatchObject({ month: '2026-12', state: 'due' })
  expect(account).toMatchObject({ asOf: '2026-12-01T00:30:00+08:00', monthsPaid: 14 })
})

test('the wage that a frozen account last named is no income', async () => {
  const low = { ...renter, base: 200000, balance: 20000000 }
  const frozen = { ...sealed, base: 3000000, balance: 0 }
  const { estimate } = await assembled([low, frozen], renterEntries)
  expect(estimate).toEqual((await assembled([low], renterEntries)).estimate)
  const better = await assembled([{ ...low, base: 220000 }, frozen], renterEntries)
  expect(better.estimate?.amount).toBeGreaterThan(estimate?.amount ?? Infinity)
})

test.each([
  ['accounts', '2026-11-20T10:00:00+08:00', '2026-11-23T09:20:00+08:00'],
  ['entries', '2026-11-23T09:20:00+08:00', '2026-11-20T10:00:00+08:00'],
])('of two answers of different age the older counts: %s', async (_, accountsAsOf, entriesAsOf) => {
  const facts = { accounts: [renter], entries: withoutNovember }
  const held = await centreOf(departmentOf(facts, { asOf: accountsAsOf })).accounts()
  const entries = await centreOf(departmentOf(facts, { asOf: entriesAsOf })).newest()
  const known = { held, entries, idNumber, figures, office, merge: undefined, leaving }
  // The day it was due: three days later it would be late
  expect(assembleAccount(known)).toMatchObject({ asOf: '2026-11-20T10:00:00+08:00', thisMonth: { state: 'due' } })
})

test('one of the two from a copy makes the whole a copy', async () => {
  const facts = { accounts: [renter], entries: renterEntries }
  const [fresh, copy] = [centreOf(departmentOf(facts)), centreOf(departmentOf(facts, { stale: true }))]
  const stale = async (accounts: typeof fresh, entries: typeof fresh) =>
    assembleAccount({
      held: await accounts.accounts(),
      entries: await entries.newest(),
      idNumber,
      figures,
      office,
      merge: undefined,
      leaving,
    }).stale
  expect([await stale(fresh, fresh), await stale(copy, fresh), await stale(fresh, copy)]).toEqual([false, true, true])
})
