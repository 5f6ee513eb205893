import { addMonths, dayIn } from '../../../shared/days'
import type { Deposit, ThisMonth } from '../contract/types'

/** A month for which nothing came, and the day by which it should have. */
export interface Unpaid {
  readonly month: string
  readonly dueDay: string
}

/** Settled months so near that nothing of them may be forgotten, whatever came after. */
const NEAR = 3

/**
 * Months that the employer still owes, the oldest first: the run that leads up to now, and any of the last three. A gap
 * that the centre explains (between two jobs) is owed by nobody, unless the centre says so. The employer pays within five days of paying wages
 * (《住房公积金管理条例》第19条); by when is the city's figure, as `thisMonth` has it.
 * @param deposits settled months, oldest first @param thisMonth absent where nobody pays in
 */
export function unpaidMonths(deposits: readonly Deposit[], thisMonth: ThisMonth | undefined): Unpaid[] {
  if (!thisMonth) return []
  const isOwed = ({ amount, note, owed = note === undefined }: Deposit) => amount === 0 && owed
  const newestFirst = [...deposits].reverse()
  const paid = newestFirst.findIndex((deposit) => !isOwed(deposit))
  // Where nothing was ever seen to come, nothing says that somebody should have paid
  const run = paid < 0 ? 0 : paid
  const near = addMonths(thisMonth.month, -NEAR)
  const settled = newestFirst.filter((one, index) => isOwed(one) && (index < run || (paid >= 0 && one.month >= near)))
  const months = [
    ...settled.reverse().map(({ month }) => month),
    ...(thisMonth.state === 'late' ? [thisMonth.month] : []),
  ]
  const payDay = Number(thisMonth.dueDay.slice(8))
  return months.map((month) => ({ month, dueDay: dayIn(month, payDay) }))
}
