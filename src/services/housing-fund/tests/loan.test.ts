import * as fc from 'fast-check'
import { wan } from '../../../shared/money'
import { figuresOn } from '../../../shared/figures-on'
import { capFor, countedMonths, longestYearsAt, rateFor, timePercent, timeStep } from '../rules/figures'
import { estimateLoan, worthOfBalance, type LoanQuestion } from '../rules/loan'
import { repaymentOf, shareCovered } from '../rules/repayment'
import { earlierHomeOf, usualQuestion } from '../rules/usual'
import { figures, question } from './figures'

const amounts = fc.nat(1e10)
const questions: fc.Arbitrary<LoanQuestion> = fc.record({
  price: amounts,
  downPaymentShare: fc.nat(10000),
  years: fc.integer({ min: 1, max: 30 }),
  home: fc.constantFrom('first' as const, 'second' as const),
  borrowers: fc.constantFrom(1 as const, 2 as const),
  balance: amounts,
  months: fc.nat(500),
  income: fc.nat(1e8),
})

describe("the design's example", () => {
  const estimate = estimateLoan(figures, question)
  const repayment = repaymentOf('equalPayment', estimate.amount, estimate.rate, question.years)

  test('every term, and the one that binds', () => {
    expect(estimate.terms.map(({ name, amount }) => [name, wan(amount)])).toEqual([
      ['balance', '49.3'],
      ['cap', '60.0'],
      ['price', '96.0'],
      ['income', '119.9'],
    ])
    expect(estimate).toMatchObject({ amount: 49200000, binds: 'balance', downPayment: 24000000, missing: 46800000 })
    expect(estimate.terms[0]?.inputs).toEqual({ balance: 6843652, times: 6, percent: 120, months: 65, reached: 60 })
    expect(estimate.terms[3]?.inputs).toEqual({ income: 960000, share: 5000, monthly: 480000, years: 30 })
  })

  test('what it costs', () => {
    expect(repayment.first).toBe(196967)
    expect(wan(repayment.total, 2)).toBe('70.91')
    expect(wan(repayment.interest, 2)).toBe('21.71')
    expect(shareCovered(repayment.first, 153600)).toEqual({ covered: 153600, own: 43367 })
  })

  test('what a thousand more, or a withdrawal, does', () => {
    expect(worthOfBalance(figures, 100000, 65)).toBe(720000)
    expect(wan(worthOfBalance(figures, 450000, 65))).toBe('3.2')
  })
})

describe('city figures', () => {
  test('rates of 2025-05-08 by home and term', () => {
    expect([rateFor(figures, 'first', 5), rateFor(figures, 'first', 6)]).toEqual([21000, 26000])
    expect([rateFor(figures, 'second', 5), rateFor(figures, 'second', 30)]).toEqual([25250, 30750])
  })

  test('caps by borrowers and home', () => {
    expect([capFor(figures, 'first', 1), capFor(figures, 'first', 2), capFor(figures, 'second', 2)]).toEqual([
      60000000, 90000000, 50000000,
    ])
  })

  test('time coefficient: the last step reached', () => {
    expect([0, 5, 6, 23, 24, 59, 60, 400].map((months) => timePercent(figures, months))).toEqual([
      0, 0, 80, 80, 100, 100, 120, 120,
    ])
    expect(timeStep(figures, 3)).toEqual({ percent: 0, reached: 0, next: 6 })
    expect(timeStep(figures, 24)).toEqual({ percent: 100, reached: 24, next: 60 })
    expect(timeStep(figures, 60)).toEqual({ percent: 120, reached: 60 })
    const paid = { monthsPaid: 14, monthsTotal: 65 }
    expect(countedMonths({ timeBasis: 'total' }, paid)).toBe(65)
    expect(countedMonths({ timeBasis: 'continuous' }, paid)).toBe(14)
  })

  test('the term shortens with age and ends', () => {
    expect([26, 38, 39, 67, 68, 80].map((age) => longestYearsAt(figures, age))).toEqual([30, 30, 29, 1, 0, 0])
  })

  test('the period in force on a day', () => {
    const periods = ['2024-07-01', '2026-07-01', '2025-07-01'].map((effectiveFrom) => ({ effectiveFrom }))
    expect(figuresOn(periods, '2026-06-30').effectiveFrom).toBe('2025-07-01')
    expect(figuresOn(periods, '2026-07-01').effectiveFrom).toBe('2026-07-01')
    expect(() => figuresOn(periods, '2024-06-30')).toThrow(RangeError)
  })
})

describe('loan estimate', () => {
  test('of terms that are equal the first one binds', () => {
    const asked = { ...question, price: 75000000, balance: 1e9, income: 1e8 }
    const { terms, binds } = estimateLoan(figures, asked)
    expect([terms[1]?.amount, terms[2]?.amount, binds]).toEqual([60000000, 60000000, 'cap'])
  })

  test('with nothing paid, no income or a debt for a balance there is no loan, and never a negative one', () => {
    expect(estimateLoan(figures, { ...question, months: 0 })).toMatchObject({ amount: 0, binds: 'balance' })
    expect(estimateLoan(figures, { ...question, balance: -1 })).toMatchObject({ amount: 0, binds: 'balance' })
    expect(estimateLoan(figures, { ...question, income: -1 })).toMatchObject({ amount: 0, binds: 'income' })
  })

  test('the sliders start with the city’s usual house, bought alone; the term is the person’s own', () => {
    const known = { balance: 5, accounts: [], monthsPaid: 3, monthsTotal: 9, longestYears: 12 }
    const usual = {
      price: 120000000,
      downPaymentShare: 2000,
      home: 'first',
      borrowers: 1,
      balance: 5,
      months: 9,
      income: 0,
    }
    expect(usualQuestion(figures, known)).toEqual({ ...usual, years: 12 })
    expect(usualQuestion(figures, { ...known, longestYears: undefined })).toEqual({ ...usual, years: 30 })
  })

  test('who has had a home starts with the second one, and its least down payment', () => {
    const known = { balance: 5, accounts: [], monthsPaid: 3, monthsTotal: 9, longestYears: 12 }
    const earlierHome = { because: 'repayment', day: '2026-06-12' } as const
    expect(usualQuestion(figures, { ...known, earlierHome })).toMatchObject({ home: 'second', downPaymentShare: 3000 })
  })

  test('what tells of an earlier home: a loan before a repayment before a purchase, each the newest', () => {
    const entries = [
      { kind: 'deposit', day: '2026-11-16' },
      { kind: 'repayment', day: '2026-06-12' },
      { kind: 'repayment', day: '2025-06-12' },
      { kind: 'purchase', day: '2022-05-18' },
    ]
    const loans = [
      { lentOn: '2012-01-09', left: 0, endsOn: '2022-01-09' },
      { lentOn: '2017-07-12', left: 5, endsOn: '2037-07-12' },
    ]
    expect(earlierHomeOf(entries, loans)).toEqual({ because: 'loan', day: '2017-07-12' })
    expect(earlierHomeOf(entries, [])).toEqual({ because: 'repayment', day: '2026-06-12' })
    expect(earlierHomeOf(entries.slice(3))).toEqual({ because: 'purchase', day: '2022-05-18' })
    expect(earlierHomeOf([{ kind: 'rent', day: '2026-10-09' }])).toBeUndefined()
  })

  test('a down payment below the least is raised to it', () => {
    expect(estimateLoan(figures, { ...question, downPaymentShare: 0 }).downPayment).toBe(24000000)
    expect(estimateLoan(figures, { ...question, home: 'second' }).downPayment).toBe(36000000)
  })

  test('is the least term cut down, a multiple of the unit, and with what is missing makes up the price', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { amount, binds, terms, downPayment, missing } = estimateLoan(figures, asked)
        const least = Math.min(...terms.map((term) => term.amount))
        expect(least - amount).toBeGreaterThanOrEqual(0)
        expect(least - amount).toBeLessThan(figures.roundTo)
        expect(terms.find((term) => term.name === binds)?.amount).toBe(least)
        expect(amount % figures.roundTo).toBe(0)
        expect(downPayment + amount + missing).toBe(asked.price)
      }),
    )
  })

  test.each(['balance', 'income', 'months', 'price'] as const)('never falls when %s grows', (name) => {
    fc.assert(
      fc.property(questions, fc.nat(1e8), (asked, more) => {
        const grown = { ...asked, [name]: asked[name] + more }
        expect(estimateLoan(figures, grown).amount).toBeGreaterThanOrEqual(estimateLoan(figures, asked).amount)
      }),
    )
  })

  test('never grows with the down payment, and never falls with a second borrower', () => {
    fc.assert(
      fc.property(questions, fc.nat(10000), (asked, more) => {
        const { amount } = estimateLoan(figures, asked)
        const paysMore = { ...asked, downPaymentShare: Math.min(10000, asked.downPaymentShare + more) }
        expect(estimateLoan(figures, paysMore).amount).toBeLessThanOrEqual(amount)
        expect(estimateLoan(figures, { ...asked, borrowers: 2 }).amount).toBeGreaterThanOrEqual(
          estimateLoan(figures, { ...asked, borrowers: 1 }).amount,
        )
      }),
    )
  })

  test('what the income bounds can be repaid from its share', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { terms, rate } = estimateLoan(figures, asked)
        const income = terms.find((term) => term.name === 'income')
        if (income?.name !== 'income') throw new Error('no income term')
        const monthly = repaymentOf('equalPayment', income.amount, rate, asked.years).first
        expect(monthly).toBeLessThanOrEqual(income.inputs.monthly)
      }),
    )
  })
})
