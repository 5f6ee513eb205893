import { deadlineInDays, type Calendar, type Deadline } from '../../../shared/calendar'
import { daysBetween } from '../../../shared/days'
import { fineDueOn, lateOn, type Late } from '../../../shared/law/surcharge'
import type { Known } from '../agency/client'
import type { Row } from '../contract/types'

/** 道路交通安全违法行为处理程序规定: what was found by camera is handled within so many days of the notice. */
const DAYS_TO_HANDLE = 30

/** How one violation stands on a day. */
export interface Standing {
  readonly state: Row['state']
  /** Last day to confirm or dispute, or to pay. */
  readonly by?: Deadline
  /** Absent where nothing is decided. */
  readonly late?: Late
  readonly total: number
}

/** The last day to pay: the one that was granted, else by law. */
export const dueOf = (calendar: Calendar, { receivedOn, payBy }: NonNullable<Known['decision']>): Deadline =>
  payBy ? { day: payBy, announced: true } : fineDueOn(calendar, receivedOn)

/** @param disputed whether the department looks at it again, as it says or as we have asked */
export function standingOn(calendar: Calendar, violation: Known, today: string, disputed: boolean): Standing {
  const { ended, decision, fine, notifiedOn } = violation
  if (ended) return { state: ended, total: 0 }
  if (!decision) {
    const by = notifiedOn ? { by: deadlineInDays(calendar, notifiedOn, DAYS_TO_HANDLE) } : {}
    return disputed ? { state: 'disputed', total: fine } : { state: 'waiting', ...by, total: fine }
  }
  const by = dueOf(calendar, decision)
  const late = lateOn(fine, by.day, decision.paidOn ?? today, decision.pauses)
  if (decision.paidOn || fine === 0) return { state: 'done', late, total: late.total }
  return { state: by.day < today ? 'overdue' : 'due', by, late, total: late.total }
}

/** Days past its last day, whether they count or not. */
export const lateDays = ({ by }: Standing, today: string): number => (by ? Math.max(0, daysBetween(by.day, today)) : 0)
