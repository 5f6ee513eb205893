import { addWorkingDays, deadlineInDays, type Calendar } from '../../../shared/calendar'
import { toInstant } from '../../../shared/days'
import { capOn, fineDueOn } from '../../../shared/law/surcharge'
import type { DepartmentReply } from '../../../../server/ports'
import type { Records } from '../agency/client'
import type { Violation } from '../contract/types'
import { told, type StoredDispute } from './acts'
import type { Looking, Reckoned } from './reckon'
import { cycleAndStudy } from './cycle'
import { dueOf } from './standing'

/** 行政复议法 20: within so many days of knowing of the decision. */
const DAYS_TO_REVIEW = 60

const decisionOf = ({ known: { decision }, standing: { late }, row }: Reckoned, calendar: Calendar, today: string) => {
  if (!decision) return undefined
  const due = dueOf(calendar, decision)
  const pauses = decision.pauses ?? []
  const running = pauses.find(({ from, to }) => to === undefined && from <= today)
  const isUnpaid = row.state === 'due' || row.state === 'overdue'
  const cap = isUnpaid ? capOn(due.day, pauses) : undefined
  return {
    receivedOn: decision.receivedOn,
    dueOn: due.day,
    announced: due.announced,
    extended: decision.payBy !== undefined,
    countedDays: late?.days ?? 0,
    ...(running && isUnpaid ? { pausedSince: running.from } : {}),
    ...(cap ? { capOn: cap } : {}),
    reviewBy: deadlineInDays(calendar, decision.receivedOn, DAYS_TO_REVIEW).day,
    ...(decision.paidOn ? { paidOn: decision.paidOn } : {}),
  }
}

const speedOf = ({ limit, measured }: { readonly limit: number; readonly measured: number }) => ({
  limit,
  measured,
  overPercent: Math.max(0, Math.floor(((measured - limit) * 100) / limit)),
})

/** Who looks, and what else is known of it. */
export interface Side {
  /** Whether somebody looks for another: no pictures, and nothing of what the other wrote. */
  readonly acting: boolean
  readonly disputeDays: number
  /** The newest dispute about it. */
  readonly dispute?: StoredDispute
}

const disputeOf = (
  stored: StoredDispute,
  { known }: Reckoned,
  { acting, disputeDays }: Side,
  calendar: Calendar,
): Violation['dispute'] => {
  const { state, wish, askedAt } = stored
  const asked = toInstant(askedAt)
  const answerBy = state === 'sent' ? addWorkingDays(calendar, asked.slice(0, 10), disputeDays) : undefined
  const why = state === 'upheld' && known.dispute?.requestId === stored.actId ? known.dispute.why : undefined
  return {
    ...told(stored),
    askedAt: asked,
    reason: wish.reason,
    ...(wish.words && !acting ? { words: wish.words } : {}),
    ...(answerBy ? { answerBy } : {}),
    ...(why ? { why } : {}),
  }
}

/** One violation, with all that a screen says of it. */
export function assembleOne(
  { answer, asOf, stale }: DepartmentReply<Records>,
  all: readonly Reckoned[],
  one: Reckoned,
  { calendar, today }: Looking,
  side: Side,
): Violation {
  const { known, row } = one
  const isDriver = row.role === 'driver'
  const hidden = side.acting ? 'self' : isDriver ? undefined : 'driver'
  const isWaiting = row.state === 'waiting'
  const mayDispute =
    isWaiting &&
    isDriver &&
    !side.acting &&
    !stale &&
    !known.dispute &&
    (side.dispute?.state ?? 'refused') === 'refused'
  const today15 = fineDueOn(calendar, today)
  const answerBy = mayDispute ? addWorkingDays(calendar, today, side.disputeDays) : undefined
  const decision = decisionOf(one, calendar, today)
  return {
    ...row,
    asOf: toInstant(asOf),
    stale,
    on: today,
    ...(known.direction ? { direction: known.direction } : {}),
    code: known.code,
    law: known.law,
    ...(known.speed ? { speed: speedOf(known.speed) } : {}),
    ...(known.brigade ? { brigade: known.brigade } : {}),
    photos: hidden ? 0 : (known.photos ?? 0),
    ...(hidden ? { hidden } : {}),
    ...(isWaiting && isDriver ? { ifToday: { dueOn: today15.day, announced: today15.announced } } : {}),
    ...(decision ? { decision } : {}),
    mayDispute,
    ...(answerBy ? { answerBy } : {}),
    ...(side.dispute ? { dispute: disputeOf(side.dispute, one, side, calendar) } : {}),
    ...(isDriver ? cycleAndStudy(answer, all, today) : {}),
  }
}
