import { addMonths, monthsUpTo } from '../../../../shared/days'

interface Movement {
  readonly day: string
  readonly kind: 'deposit' | 'rent' | 'interest'
  readonly amount: number
  readonly month?: string
}

const WAGE_YEARS = [
  { from: '2026-07', amount: 153600 },
  { from: '2025-07', amount: 140800 },
  { from: '2024-07', amount: 131200 },
]
const NOVEMBER = '2026-11'
export const GAP = '2025-09'

const depositFor = (month: string): number =>
  month === GAP ? 0 : (WAGE_YEARS.find(({ from }) => from <= month)?.amount ?? 0)

/** The young renter's 24 months up to `last`. */
export const depositsUpTo = (last: string) =>
  monthsUpTo(last, 24).map((month) =>
    month === GAP ? { month, amount: 0, note: '换工作，新单位 10 月开始缴' } : { month, amount: depositFor(month) },
  )

const deposits: Movement[] = monthsUpTo(NOVEMBER, 29)
  .filter((month) => month !== GAP)
  .map((month) => ({
    day: `${month}-${month === NOVEMBER ? '16' : '15'}`,
    kind: 'deposit',
    amount: depositFor(month),
    month,
  }))

const others: Movement[] = [
  { day: '2026-10-09', kind: 'rent', amount: -450000 },
  { day: '2026-06-30', kind: 'interest', amount: 86127 },
  { day: '2025-10-10', kind: 'rent', amount: -450000 },
  { day: '2025-06-30', kind: 'interest', amount: 71384 },
]

export const BALANCE = 6843652

/** The young renter's entries, newest first, each with the balance after it. */
export const ledger = (() => {
  let balance = BALANCE
  return [...deposits, ...others]
    .sort((a, b) => (a.day < b.day ? 1 : -1))
    .map((movement) => {
      const entry = { id: `${movement.day}_1`, ...movement, balance }
      balance -= movement.amount
      return entry
    })
})()

/** The ledger as it stood before the deposit of November. */
export const beforeNovember = { entries: ledger.slice(1), balance: BALANCE - 153600, last: addMonths(NOVEMBER, -1) }
