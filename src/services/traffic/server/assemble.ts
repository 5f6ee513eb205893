import { createHash } from 'node:crypto'
import type { Calendar } from '../../../shared/calendar'
import { addDays, addMonthsToDay, dayOf, toInstant } from '../../../shared/days'
import { lateOn } from '../../../shared/law/surcharge'
import { parsePlate } from '../../../shared/law/plate'
import type { DepartmentReply } from '../../../../server/ports'
import type { Known, Records } from '../agency/client'
import { KINDS } from '../contract/fields'
import type { Car, Row, Violations } from '../contract/types'
import { cycleAndStudy } from './cycle'
import { lateDays, standingOn, type Standing } from './standing'

/** What was over longer ago is not shown. */
const MONTHS_BACK = 36

/** Of a violation as one person sees it, for addresses and acts: says nothing of its number, and is nobody else's. */
export const idOf = ({ city, person }: Pick<Looking, 'city' | 'person'>, number: string): string =>
  createHash('sha256').update(`${city} ${person} ${number}`).digest('hex').slice(0, 24)

/** A violation, how it stands, and how a list shows it. */
export interface Reckoned {
  readonly known: Known
  readonly standing: Standing
  readonly row: Row
}

/** What is looked at: by city, person and day, and which violations somebody has disputed through us. */
export interface Looking {
  readonly city: string
  /** Whose violations: the subject. */
  readonly person: string
  readonly calendar: Calendar
  readonly today: string
  /** Ids of those whose dispute runs. */
  readonly disputed: ReadonlySet<string>
}

export function reckon(known: Known, looking: Looking): Reckoned {
  const { calendar, today, disputed } = looking
  const id = idOf(looking, known.number)
  const standing = standingOn(calendar, known, today, disputed.has(id) || known.dispute?.state === 'checking')
  const { by, late, state, total } = standing
  const days = lateDays(standing, today)
  const { named, at, place, plate, role, fine, points } = known
  const row: Row = {
    id,
    kind: KINDS.find((kind) => kind === known.kind) ?? 'other',
    named,
    at,
    place,
    plate,
    role,
    state,
    fine,
    points,
    ...(by ? { by: by.day } : {}),
    ...(by && !by.announced ? { announced: false } : {}),
    ...(days > 0 ? { lateDays: days } : {}),
    surcharge: late?.surcharge ?? 0,
    total,
  }
  return { known, standing, row }
}

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
