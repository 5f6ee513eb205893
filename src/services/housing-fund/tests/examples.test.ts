import Ajv from 'ajv/dist/2020'
import formats from 'ajv-formats'
import { dayOf, monthOf } from '../../../shared/days'
import { examples } from '../contract/examples'
import { responses } from '../contract/responses'
import { monthState } from '../../../shared/month-state'
import { mayBorrow } from '../rules/conditions'
import { depositOf } from '../rules/deposits'
import { estimateLoan } from '../rules/loan'
import { notYetOf } from '../server/not-yet'
import { closedWords } from '../server/texts/closed'
import { usualQuestion } from '../rules/usual'
import type { Account, Figures } from '../contract/types'

const ajv = formats(new Ajv({ allErrors: true, strict: false }))
const cases = Object.entries(responses).flatMap(([endpoint, { response, examples: all }]) =>
  Object.entries(all).map(([name, example]) => ({ endpoint, name, response, example: example as unknown })),
)

test.each(cases)('$endpoint $name is a whole answer', ({ response, example }) => {
  const valid = ajv.compile(response)
  expect(valid(example) ? [] : valid.errors).toEqual([])
})

// The schema was checked above; only the literals' readonly is lost here
const accounts = Object.entries(examples.account as unknown as Record<string, Account>)
const figuresBy = examples.figures as unknown as Record<string, Figures> & { default: Figures }

describe.each(accounts)('account %s agrees with the rules', (name, account) => {
  const figures = figuresBy[name] ?? figuresBy.default
  const { deposits, thisMonth, recent, estimate } = account

  test('balance and months', () => {
    expect(account.accounts.reduce((sum, one) => sum + one.balance, 0)).toBe(account.balance)
    expect(account.monthsPaid).toBeLessThanOrEqual(account.monthsTotal)
    expect(deposits.map(({ month }) => month)).toEqual([...new Set(deposits.map(({ month }) => month))].sort())
  })

  test('the newest entries follow from each other', () => {
    for (const [i, entry] of recent.entries()) {
      const older = recent[i + 1]
      if (older) expect(older.balance + entry.amount).toBe(entry.balance)
    }
  })

  test('the estimate is what the rules give', () => {
    const { amount } = estimateLoan(figures, usualQuestion(figures, account))
    expect(estimate?.amount).toBe(mayBorrow(figures, account) ? amount : undefined)
  })

  test('why there is none is what the rules say', () => {
    const { office, notYet } = account
    const at = { office, isUnknown: account.accounts.length === 0, today: '2026-11-23' }
    expect(notYet).toEqual(estimate ? undefined : notYetOf(figures, account, at))
  })

  test('a closed account says so in the words of the rules', () => {
    const { closed } = account
    expect(closed).toEqual(closed && { ...closed, ...closedWords(closed, '2026-11-23') })
  })

  test('this month is what the rules give', () => {
    const active = account.accounts.find(({ status }) => status === 'active')
    if (!thisMonth) return expect(active).toBeUndefined()
    expect(thisMonth).toMatchObject(depositOf(active ?? { base: 0, employerRate: 0, personalRate: 0 }))
    expect(thisMonth.month).toBe(monthOf(account.asOf))
    expect(thisMonth.state).toBe(monthState(thisMonth.paidOn, dayOf(account.asOf), thisMonth.dueDay))
    expect(deposits[deposits.length - 1]?.month === thisMonth.month).toBe(thisMonth.state === 'paid')
  })
})

test("the design's chart: 23 months, 32,352 yuan", () => {
  const paid = examples.account.default.deposits.filter(({ amount }) => amount > 0)
  expect(paid).toHaveLength(23)
  expect(paid.reduce((sum, { amount }) => sum + amount, 0)).toBe(3235200)
})

test("the design's four newest entries", () => {
  expect(examples.account.default.recent.map(({ day, amount, balance }) => [day, amount, balance])).toEqual([
    ['2026-11-16', 153600, 6843652],
    ['2026-10-15', 153600, 6690052],
    ['2026-10-09', -450000, 6536452],
    ['2026-09-15', 153600, 6986452],
  ])
})
