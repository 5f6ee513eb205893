import { addMonths } from '../../../../shared/days'
import type { Resident } from '../../../../../mock/resident'
import type { Holding } from './holdings'
import { paidMonths } from './months'

export interface Movement {
  readonly day: string
  readonly kind: 'deposit' | 'rent' | 'purchase' | 'repayment' | 'interest' | 'other'
  /** fen, negative when money leaves. */
  readonly amount: number
  readonly month?: string
}

/** Yearly, on 30 June (央行 2016-02-21: the one-year fixed rate, 1.5 %). */
const INTEREST_PERCENT = 1.5

const balanceOn = (movements: readonly Movement[], day: string): number =>
  movements.filter((one) => one.day <= day).reduce((sum, { amount }) => sum + amount, 0)

/** One interest payment: on the mean of the last twelve month-end balances. */
function interest(movements: readonly Movement[], year: number): Movement {
  const ends = Array.from({ length: 12 }, (_, i) => addMonths(`${year}-06`, -i))
  const mean = ends.reduce((sum, month) => sum + balanceOn(movements, `${month}-31`), 0) / 12
  return { day: `${year}-06-30`, kind: 'interest', amount: Math.round((mean * INTEREST_PERCENT) / 100) }
}

/** Everything that moved in one account up to a day, oldest first. */
export function movementsOf(holding: Holding, withdrawals: Resident['withdrawals'], day: string): Movement[] {
  const deposits = paidMonths(holding, day).map((paid): Movement => ({ ...paid, kind: 'deposit' }))
  const out = (withdrawals ?? [])
    .filter((one) => one.day <= day)
    .map(({ day: on, kind, amount }): Movement => ({ day: on, kind, amount: -amount }))
  const movements = [...deposits, ...out]
  const [first = day] = deposits.map((one) => one.day)
  for (let year = Number(first.slice(0, 4)); `${year}-06-30` <= day; year++) {
    if (`${year}-06-30` > first) movements.push(interest(movements, year))
  }
  return movements.sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Withdrawals leave the newest account that was open on their day. */
export function ledgers(holdings: readonly Holding[], { withdrawals = [] }: Resident, day: string): Movement[][] {
  const holderOf = (on: string) => holdings.findLastIndex(({ employments }) => (employments[0]?.from ?? '') <= on)
  return holdings.map((holding, index) =>
    movementsOf(
      holding,
      withdrawals.filter((one) => holderOf(one.day) === index),
      day,
    ),
  )
}
