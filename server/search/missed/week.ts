import { addDays, dayOf, daysBetween } from '../../../src/shared/days'

/** A Monday; every other is a number of whole weeks away. */
const A_MONDAY = '2024-01-01'
const WEEK = 7

/** The Monday in Asia/Shanghai of the week in which an instant falls, "2026-11-23". */
export function weekOf(at: Date): string {
  const day = dayOf(at)
  const since = daysBetween(A_MONDAY, day) % WEEK
  return addDays(day, -((since + WEEK) % WEEK))
}

/** The Monday so many weeks before (or after, below nought) a Monday. */
export const weeksBefore = (week: string, count: number): string => addDays(week, -count * WEEK)
