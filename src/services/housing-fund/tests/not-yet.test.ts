import { examples } from '../contract/examples'
import { notYetOf } from '../server/not-yet'
import { closedWords } from '../server/texts/closed'
import { secondBecause } from '../server/texts/earlier-home'
import type { Account, Closed, Period } from '../contract/types'
import { figures } from './figures'

const renter = examples.account.default as unknown as Account
const { office } = renter
const today = '2026-11-23'
const toldOf = (known: Account, of: Period = figures) =>
  notYetOf(of, known, { office, isUnknown: known.accounts.length === 0, today })
const names = (known: Account) => toldOf(known).conditions.map(({ name, met }) => [name, met])

test('what is not met stands first, then what is, then what nobody here can tell', () => {
  expect(names({ ...renter, monthsTotal: 4 })).toEqual([
    ['months', false],
    ['account', true],
    ['term', true],
    ['loan', undefined],
  ])
})

test('the day from which one may apply leads, and the months that are missing are said with it', () => {
  const { title, text, from } = toldOf({ ...renter, monthsTotal: 4 })
  expect([title.zh, text.zh, from]).toEqual([
    '2027年1月起能申请',
    '存满 6\u00a0个月才能申请，还差 2\u00a0个月。',
    '2027-01',
  ])
})

test('a gap of another year is said with its year', () => {
  const deposits = [{ month: '2025-12', amount: 0 }, ...['2026-01', '2026-02'].map((month) => ({ month, amount: 5 }))]
  const { text } = toldOf({ ...renter, monthsPaid: 2, deposits }, { ...figures, timeBasis: 'continuous' })
  expect(text.zh).toBe('2025年12月断了，要重新存满 6\u00a0个月。')
})

test('age leads whatever else is missing: nobody can change it', () => {
  const { title } = toldOf({ ...renter, monthsTotal: 0, longestYears: 0 })
  expect(title.zh).toBe('贷款要在 68\u00a0岁前还清')
})

test('all is met, and the balance gives nothing', () => {
  const { title, conditions } = toldOf({ ...renter, balance: 100 })
  expect(title.zh).toBe('按现在的数，算不到 1,000 元')
  expect(conditions.every(({ met }) => met !== false)).toBe(true)
})

test('without money nobody is told to take it out; without an account one is told where else it may be', () => {
  const guides = (known: Account) => toldOf(known).ways.map(({ guide }) => guide)
  expect(guides({ ...renter, monthsTotal: 0 })).toEqual(['fund-withdraw-buy', 'fund-loan'])
  expect(guides(examples.account.none as unknown as Account)).toEqual(['fund-transfer', 'fund-loan'])
})

test('where the city has said its conditions itself, nothing is called usual', () => {
  const own = { ...figures, borrowing: { noOpenLoan: false, also: [], source: '云澜市 2026 年度标准' } }
  expect(toldOf({ ...renter, monthsTotal: 4 }, own).notes).toEqual([])
  expect(toldOf({ ...renter, monthsTotal: 4 }).notes).toHaveLength(2)
})

test('a closed account: the reason, the day, where the money went; English names no place it cannot', () => {
  const of = (closed: Partial<Closed>) =>
    closedWords({ on: '2026-03-02', paidOn: '2026-03-03', reason: 'retired', ...closed }, today)
  expect(of({})).toMatchObject({
    why: { zh: '退休时全部取走' },
    title: { zh: '账户 3月2日销了', en: 'Account closed on 2 Mar' },
    text: { zh: '3月3日到你的银行卡', en: 'To your bank card on 3 Mar' },
  })
  expect(of({ to: '云澜银行，尾号 6218' }).text).toEqual({
    zh: '3月3日到云澜银行，尾号 6218',
    en: 'To your bank card on 3 Mar',
  })
  expect(of({ paidOn: undefined, reason: 'moved' }).text).toEqual({
    zh: '钱还在路上，会到新的账户',
    en: 'On its way to the new account',
  })
  expect(of({ reason: 'moved' }).ways[0]?.guide).toBe('fund-transfer')
})

test('why the estimate begins with the second home', () => {
  expect(secondBecause({ because: 'purchase', day: '2022-05-18' }).zh).toBe(
    '2022年5月取过公积金买房，先按二套算。不是二套就改首套。',
  )
})
