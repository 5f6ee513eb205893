import {
  cycleEnd,
  cycleOn,
  FULL_STUDY_DAYS,
  studyConditions,
  studyLeft,
  type FineAtEnd,
} from '../../../shared/law/traffic-points'
import type { Records } from '../agency/client'
import type { Cycle, Study, Violations } from '../contract/types'
import type { Reckoned } from './reckon'

/** How its fine will stand on the day on which points go, if nothing more is paid. */
const fineAt = ({ row: { state }, standing: { by } }: Reckoned, clearsOn: string): FineAtEnd => {
  if (state === 'done') return 'paid'
  return by && by.day < clearsOn ? 'overdueUnpaid' : 'unpaid'
}

/** Points of the cycle that runs, what becomes of them, and whether study may take some off; nothing without a licence. */
export function cycleAndStudy(
  { licence, cars }: Records,
  reckoned: readonly Reckoned[],
  today: string,
): Pick<Violations, 'cycle' | 'study'> {
  if (!licence) return {}
  const { from, clearsOn } = cycleOn(licence.firstIssuedOn, today)
  const driven = reckoned.filter(({ row: { role } }) => role === 'driver')
  const counting = driven.filter(({ known: { decision, ended, points } }) => {
    if (!decision || ended || points === 0) return false
    const { carried, receivedOn } = decision
    return carried || (receivedOn >= from && receivedOn < clearsOn)
  })
  const ends = counting.map((one) => ({ id: one.row.id, points: one.row.points, fine: fineAt(one, clearsOn) }))
  const { total: used, full, carried } = cycleEnd(ends, licence.reduced)
  const open = driven.filter(({ row: { state } }) => state === 'waiting' || state === 'disputed')
  const waiting = open
    .filter(({ row: { state } }) => state === 'waiting')
    .reduce((all, { row: { points } }) => all + points, 0)
  const cycle: Cycle = {
    from,
    clearsOn,
    used,
    reduced: licence.reduced,
    carried: carried ?? 0,
    waiting,
    full,
    ...(full ? { studyDays: FULL_STUDY_DAYS[licence.heavy ? 'heavy' : 'car'] } : {}),
    rows: ends.map(({ id, points, fine }) => ({
      id,
      points,
      fate: full ? 'stays' : fine === 'overdueUnpaid' ? 'ifPaid' : 'clears',
    })),
  }
  const conditions = studyConditions({
    waiting: open.length,
    points: used,
    licenceInOrder: !licence.held && licence.validUntil >= today,
    onProbation: licence.probationUntil !== undefined && licence.probationUntil >= today,
    inspectionOverdue: cars.some(({ inspectedUntil }) => inspectedUntil !== undefined && inspectedUntil < today),
    fullStudies: licence.fullStudies,
    grave: licence.grave,
    cheated: licence.cheated,
  })
  const left = studyLeft(used, licence.reduced)
  const study: Study = {
    may: left > 0 && conditions.every(({ met }) => met),
    left,
    conditions: conditions.map((one) =>
      one.key === 'handled' && !one.met ? { ...one, count: open.length } : { ...one },
    ),
  }
  return { cycle, study }
}
