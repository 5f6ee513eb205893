import { addWorkingDays, deadlineInDays } from '../../../../shared/calendar'
import { dayOf } from '../../../../shared/days'
import { calendar } from '../../../../../mock/calendar'
import type { DepartmentWorld } from '../../../../../mock/department'
import type { TheirViolation } from './deeds'

interface Dispute {
  readonly requestId: string
  readonly idNumber: string
  readonly number: string
  readonly reason: string
  readonly caseNumber: string
  readonly promisedBy: string
}

/** What the police remember: every dispute. */
export interface Memory {
  readonly disputes: Dispute[]
}

type World = Pick<DepartmentWorld<Memory>, 'memory' | 'now'>

const WORKING_DAYS = 5

/** The dispute of this request; the same one however often it is asked. */
export function openDispute(world: World, asked: Omit<Dispute, 'caseNumber' | 'promisedBy'>): Dispute {
  const { disputes } = world.memory
  const known = disputes.find(({ requestId }) => requestId === asked.requestId)
  if (known) return known
  const today = dayOf(world.now())
  const made = {
    ...asked,
    caseNumber: `YY${today.replace(/-/g, '')}-${String(disputes.length + 1).padStart(4, '0')}`,
    promisedBy: addWorkingDays(calendar, today, WORKING_DAYS) ?? deadlineInDays(calendar, today, 7).day,
  }
  disputes.push(made)
  return made
}

/** A violation with what has come of its dispute: on the promised day the wrong car is taken back, all else stands. */
export function withDispute(world: World, idNumber: string, its: TheirViolation): TheirViolation {
  const dispute = world.memory.disputes.find((one) => one.idNumber === idNumber && one.number === its.number)
  if (!dispute) return its
  const { requestId, reason, promisedBy } = dispute
  if (dayOf(world.now()) < promisedBy) return { ...its, dispute: { requestId, state: 'checking' } }
  if (reason === 'notMyCar') return { ...its, ended: 'withdrawn', dispute: { requestId, state: 'granted' } }
  return { ...its, dispute: { requestId, state: 'upheld', why: '录像里行人走到第二条车道，车没有停' } }
}
