import { addDays, addMonthsToDay, dayOf, toInstant } from '../../../shared/days'
import { lateOn } from '../../../shared/law/surcharge'
import { parsePlate } from '../../../shared/law/plate'
import type { DepartmentReply } from '../../../../server/ports'
import type { Records } from '../agency/client'
import type { Car, Row, Violations } from '../contract/types'
import { cycleAndStudy } from './cycle'
import { reckon, type Looking, type Reckoned } from './reckon'

/** What was over longer ago is not shown. */
const MONTHS_BACK = 36

const RANK: Readonly<Record<Row['state'], number>> = {
  overdue: 0,
  due: 1,
  waiting: 1,
  disputed: 2,
  done: 3,
  warned: 3,
  withdrawn: 3,
}
const isOver = ({ state }: Row) => RANK[state] === 3

/** What must be done soonest first; what is over, the newest first. */
const byUrgency = (a: Row, b: Row): number => {
  const rank = RANK[a.state] - RANK[b.state]
  if (rank !== 0) return rank
  if (isOver(a)) return a.at < b.at ? 1 : -1
  return (a.by ?? '9') + a.at < (b.by ?? '9') + b.at ? -1 : 1
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0)

const toPayOf = (reckoned: readonly Reckoned[], today: string): Violations['toPay'] => {
  const unpaid = reckoned.filter(({ row: { state } }) => state === 'due' || state === 'overdue')
  const tomorrow = ({ known: { fine, decision }, standing: { by } }: Reckoned) =>
    by ? lateOn(fine, by.day, addDays(today, 1), decision?.pauses).total : fine
  return {
    count: unpaid.length,
    total: sum(unpaid, ({ row }) => row.total),
    surcharge: sum(unpaid, ({ row }) => row.surcharge),
    tomorrow: sum(unpaid, tomorrow),
  }
}

const waitingOf = (rows: readonly Row[]): Violations['waiting'] => {
  const waiting = rows.filter(({ state, role }) => state === 'waiting' && role === 'driver')
  return { count: waiting.length, fine: sum(waiting, ({ fine }) => fine), points: sum(waiting, ({ points }) => points) }
}

const isOpen = (row: Row) => !isOver(row)

export const carsOf = ({ cars }: Records, rows: readonly Row[]): Car[] =>
  cars.map(({ plate, inspectedUntil }) => ({
    plate,
    kind: parsePlate(plate)?.kind ?? 'other',
    ...(inspectedUntil ? { inspectedUntil } : {}),
    open: rows.filter((row) => row.plate === plate && isOpen(row)).length,
  }))

/** The first screen's whole answer, reckoned for today from what the police said. */
export function assembleViolations(
  { answer, asOf, stale }: DepartmentReply<Records>,
  looking: Looking,
  office: Violations['office'],
): Violations {
  const { today } = looking
  const since = addMonthsToDay(today, -MONTHS_BACK)
  const reckoned = answer.violations.map((one) => reckon(one, looking))
  const rows = reckoned.map(({ row }) => row).sort(byUrgency)
  return {
    asOf: toInstant(asOf),
    stale,
    on: today,
    toPay: toPayOf(reckoned, today),
    waiting: waitingOf(rows),
    violations: rows.filter((row) => isOpen(row) || dayOf(row.at) >= since),
    ...cycleAndStudy(answer, reckoned, today),
    cars: carsOf(answer, rows),
    office,
  }
}
