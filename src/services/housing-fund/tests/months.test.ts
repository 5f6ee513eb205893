import type { Holding, Page, TheirEntry } from '../agency/client'
import { addMonths } from '../../../shared/days'
import { depositedBy, depositsUpTo, paidMonths, thisMonthAt } from '../server/months'

const asOf = new Date('2026-11-23T01:20:00Z')
const deposit = (day: string, amount: number, month?: string): TheirEntry => ({
  day,
  number: 1,
  kind: 'deposit',
  amount,
  balance: 0,
  ...(month ? { month } : {}),
})
const page = (entries: readonly TheirEntry[], more = false): Page => ({ entries, more })
const holding = (gaps: Holding['gaps'] = [], frozenOn?: string): Holding => ({
  account: {
    number: '990100218834',
    employer: '启明软件',
    status: frozenOn ? 'frozen' : 'active',
    balance: 0,
    base: 960000,
    employerRate: 800,
    personalRate: 800,
    since: '2026-06-11',
    ...(frozenOn ? { frozenOn } : {}),
  },
  payDay: 5,
  gaps,
})

test('a deposit is for the month it names, else for that of its day; parts add up and the last day counts', () => {
  const parts = [deposit('2026-11-12', 30, '2026-10'), deposit('2026-11-18', 70, '2026-10'), deposit('2026-09-10', 5)]
  const months = depositedBy(page([...parts, { ...deposit('2026-09-11', -9), kind: 'rent' }]))
  expect([...months]).toEqual([
    ['2026-10', { amount: 100, day: '2026-11-18' }],
    ['2026-09', { amount: 5, day: '2026-09-10' }],
  ])
  expect(depositedBy(page(parts.slice(0, 2).reverse())).get('2026-10')?.day).toBe('2026-11-18')
})

test('this month: the last day to pay has two figures, and nobody active has none', () => {
  expect(thisMonthAt(asOf, [holding()], new Map())).toMatchObject({ dueDay: '2026-11-05', state: 'late' })
  expect(thisMonthAt(asOf, [holding([], '2026-10-31')], new Map())).toBeUndefined()
})

test('a month without a deposit says why, where the centre knows; one with a deposit has no reason', () => {
  const gaps = [
    { month: '2026-09', note: '换工作' },
    { month: '2026-10', note: '换工作' },
  ]
  const of = page([deposit('2026-10-12', 50)])
  expect(depositsUpTo(asOf, [holding(gaps)], depositedBy(of), of).slice(-2)).toEqual([
    { month: '2026-09', amount: 0, note: '换工作' },
    { month: '2026-10', amount: 50 },
  ])
})

const paid = (entries: readonly TheirEntry[], more: boolean, gaps: Holding['gaps'] = [], frozenOn?: string) => {
  const holdings = [holding(gaps, frozenOn)]
  const of = page(entries, more)
  const deposited = depositedBy(of)
  const months = paidMonths(asOf, holdings, depositsUpTo(asOf, holdings, deposited, of), deposited)
  return [...months].sort().map((month) => addMonths('0000-01', month))
}
const october = deposit('2026-10-12', 50)
const august = deposit('2026-08-12', 50)

test('where the entries reach, a month without a deposit was not paid', () => {
  expect(paid([october, august], false)).toEqual(['2026-08', '2026-10'])
})

test('no month is shown as unpaid that the page does not tell, nor the one in which it may be cut', () => {
  const shown = (more: boolean) => {
    const of = page([october, august], more)
    return depositsUpTo(asOf, [holding()], depositedBy(of), of).map(({ month, amount }) => [month, amount])
  }
  const [september, paidOctober] = [
    ['2026-09', 0],
    ['2026-10', 50],
  ]
  expect(shown(true)).toEqual([september, paidOctober])
  expect(shown(false)).toEqual([['2026-06', 0], ['2026-07', 0], ['2026-08', 50], september, paidOctober])
})

test('where they do not reach, the account is believed: the oldest month of the page may be cut', () => {
  expect(paid([october, { ...deposit('2026-08-02', -1), kind: 'rent' }], true)).toEqual([
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-10',
  ])
})

test('a gap that the centre names is not paid, nor is what comes after the account was frozen', () => {
  expect(paid([august], true, [{ month: '2026-07' }], '2026-08-31')).toEqual(['2026-06', '2026-08'])
})
