import * as fc from 'fast-check'
import { addMonths } from '../../../shared/days'
import { examples } from '../contract/examples'
import { conditionsOf, mayBorrow, unmetOf, type Borrower } from '../rules/conditions'
import type { Account, Period } from '../contract/types'
import { figures } from './figures'

const renter = examples.account.default as unknown as Account
const continuous: Period = { ...figures, timeBasis: 'continuous' }
const city = (borrowing: Partial<Period['borrowing']>): Period => ({
  ...figures,
  borrowing: { ...figures.borrowing, ...borrowing },
})
const one = (name: string, known: Borrower, of: Period = figures) =>
  conditionsOf(of, known).find((condition) => condition.name === name)

const november = { ...renter.thisMonth, month: '2026-11' } as NonNullable<Account['thisMonth']>
/** Settled months up to October: 0 where nobody paid. */
const settled = (...amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ month: addMonths('2026-10', index - amounts.length + 1), amount }))

test('somebody who pays in, long enough, without a loan: each condition with their own figures', () => {
  const known = { ...renter, loans: [] }
  expect(conditionsOf(figures, known)).toEqual([
    { name: 'account', met: true, employer: '云澜市启明软件有限公司' },
    { name: 'months', met: true, basis: 'total', least: 6, counted: 65 },
    { name: 'term', met: true, lastAge: 68, longestYears: 30 },
    { name: 'loan', met: true },
  ])
  expect([mayBorrow(figures, known), unmetOf(figures, known)]).toEqual([true, undefined])
})

test('months to go end in the month that brings the last of them, this one included while it is not paid', () => {
  const known = (state: 'paid' | 'due' | 'late', monthsTotal: number) => ({
    ...renter,
    monthsTotal,
    thisMonth: { ...november, state },
  })
  expect(one('months', known('paid', 4))).toMatchObject({ met: false, counted: 4, least: 6, from: '2027-01' })
  expect(one('months', known('due', 4))).toMatchObject({ met: false, from: '2026-12' })
  expect(one('months', known('late', 5))).toMatchObject({ met: false, from: '2026-11' })
  expect(one('months', known('due', 6))).toMatchObject({ met: true })
  expect(one('months', known('due', 6))).not.toHaveProperty('from')
})

test('where months must follow on each other, the gap that broke them is named by its first month', () => {
  const known = { ...renter, monthsPaid: 0, monthsTotal: 120, thisMonth: { ...november, state: 'late' as const } }
  const after = (...amounts: readonly number[]) =>
    one('months', { ...known, deposits: settled(...amounts) }, continuous)
  expect(after(5, 5, 0)).toMatchObject({ met: false, counted: 0, from: '2027-04', brokenIn: '2026-10' })
  expect(after(5, 0, 0)).toMatchObject({ brokenIn: '2026-09' })
  expect(after(0, 5, 0, 0, 5)).toMatchObject({ brokenIn: '2026-08' })
  expect(after(0, 0)).toMatchObject({ brokenIn: '2026-09' })
  expect(after(5, 5)).not.toHaveProperty('brokenIn')
  expect(one('months', { ...known, monthsTotal: 2, deposits: settled(5, 0) })).not.toHaveProperty('brokenIn')
})

test('nobody can say when, while nobody pays in', () => {
  const known = examples.account.frozen as unknown as Account
  const short = { ...known, monthsTotal: 3 }
  expect(one('account', short)).toEqual({ name: 'account', met: false, frozenOn: '2024-03-31' })
  expect(one('months', short)).toEqual({ name: 'months', met: false, basis: 'total', least: 6, counted: 3 })
  expect(unmetOf(figures, short)).toMatchObject({ name: 'account' })
  expect(one('account', examples.account.none as unknown as Account)).toEqual({ name: 'account', met: false })
})

test('a closed account says since when', () => {
  const known = examples.account.closed as unknown as Account
  expect(one('account', known)).toEqual({ name: 'account', met: false, closedOn: '2021-10-21' })
})

test('a term of a year must be left', () => {
  expect(one('term', { ...renter, longestYears: 0 })).toEqual({
    name: 'term',
    met: false,
    lastAge: 68,
    longestYears: 0,
  })
  expect(one('term', { ...renter, longestYears: 1 })).toMatchObject({ met: true })
  expect(one('term', { ...renter, longestYears: undefined })).toMatchObject({ met: true, longestYears: 30 })
})

test('a loan that runs stands against another, where the city has it so; one that nobody tells of may', () => {
  const open = { lentOn: '2017-07-12', left: 1, endsOn: '2037-07-12' }
  const known = { ...renter, loans: [{ ...open, left: 0 }, open] }
  expect(one('loan', known)).toEqual({ name: 'loan', met: false, open })
  expect(mayBorrow(figures, known)).toBe(false)
  expect(one('loan', { ...renter, loans: [{ ...open, left: 0 }] })).toEqual({ name: 'loan', met: true })
  expect(one('loan', { ...renter, loans: undefined })).toEqual({ name: 'loan' })
  expect(one('loan', known, city({ noOpenLoan: false }))).toBeUndefined()
  expect(mayBorrow(city({ noOpenLoan: false }), known)).toBe(true)
})

test("a city's own conditions are said, and nobody here says that they are met", () => {
  const text = { zh: '半年内没取过公积金', en: 'Nothing taken out for half a year' }
  const own = city({ also: [text] })
  expect(conditionsOf(own, renter).at(-1)).toEqual({ name: 'also', text })
  expect(mayBorrow(own, renter)).toBe(true)
})

test('the month that is named is the first in which the months suffice', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.constantFrom('paid' as const, 'due' as const, 'late' as const), (counted, state) => {
      const known = { ...renter, monthsTotal: counted, thisMonth: { ...november, state } }
      const condition = one('months', known)
      if (condition?.name !== 'months' || !condition.from) throw new Error('met')
      const paidBy = (month: string) => {
        let paid = counted
        for (let at = state === 'paid' ? '2026-12' : '2026-11'; at <= month; at = addMonths(at, 1)) paid++
        return paid
      }
      expect(paidBy(condition.from)).toBe(6)
    }),
  )
})
