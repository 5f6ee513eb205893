import type { Told } from '../agency/client'
import { basisExamples } from '../contract/examples'
import { assembleRecord, basisOf } from '../server/assemble'

const basis = basisExamples.default
const nothing: Told = { insurances: [], bills: [], gaps: [], elsewhere: [] }
const account = { balance: 100, monthly: 10, index: 10000, deemed: 0 }
const assembled = (told: Partial<Told>) =>
  assembleRecord({ answer: { ...nothing, ...told }, asOf: new Date('2026-11-23T01:20:00Z'), stale: false }, basis)
const pension = (...paid: { from: string; to: string }[]) => [{ kind: 'pension' as const, paid }]

test('birth and sex are read from the id number, to the month', () => {
  expect(basisOf('11010519491231002X', basis)).toMatchObject({ birth: '1949-12', sex: 'female' })
})

test('months to come are not paid yet, however far a span goes', () => {
  const told = { account, insurances: pension({ from: '2026-10', to: '9999-12' }) }
  expect(assembled(told).pension).toMatchObject({ months: 2, lastPaid: '2026-11' })
})

test('one insurance told in two parts is one; an unknown order is put right', () => {
  const { insurances } = assembled({
    insurances: [
      { kind: 'medical', paid: [{ from: '2026-01', to: '2026-02' }] },
      ...pension({ from: '2026-05', to: '2026-06' }),
      ...pension({ from: '2026-01', to: '2026-05' }),
    ],
  })
  expect(insurances.map(({ kind, months }) => [kind, months])).toEqual([
    ['pension', 6],
    ['medical', 2],
  ])
})

test('deemed months count with the others, and are said apart', () => {
  const told = { account: { ...account, deemed: 38 }, insurances: pension({ from: '2026-01', to: '2026-11' }) }
  expect(assembled(told).pension).toMatchObject({ months: 49, deemed: 38 })
})

test('what is owed comes oldest first; what is due today is not late, what is paid is not owed', () => {
  const bill = (month: string, dueDay: string, paidOn?: string) => ({
    month,
    dueDay,
    employer: 1,
    personal: 1,
    ...(paidOn ? { paidOn } : {}),
  })
  const { late, thisMonth } = assembled({
    payer: 'employer',
    bills: [
      bill('2026-11', '2026-11-23'),
      bill('2026-10', '2026-10-15'),
      bill('2026-09', '2026-09-15'),
      bill('2026-08', '2026-08-17', '2026-08-10'),
      bill('2026-12', '2026-12-15'),
    ],
    insurances: pension({ from: '2020-01', to: '2026-08' }),
  })
  expect(late.map(({ month }) => month)).toEqual(['2026-09', '2026-10'])
  expect(thisMonth).toMatchObject({ month: '2026-11', state: 'due' })
})

test('whoever draws a pension is told so, whatever else the centre says', () => {
  const benefit = { amount: 341212, payDay: 15, since: '2001-11' }
  expect(assembled({ benefit, payer: 'employer' }).status).toBe('drawing')
})
