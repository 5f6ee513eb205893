import { addWorkingDays, deadlineInDays } from '../../../../shared/calendar'
import { dayOf } from '../../../../shared/days'
import { calendar } from '../../../../../mock/calendar'
import type { DepartmentWorld } from '../../../../../mock/department'

export interface MergeCase {
  readonly requestId: string
  readonly idNumber: string
  readonly into: string
  readonly caseNumber: string
  readonly promisedBy: string
}

/** What the centre remembers: every merge asked for. */
export interface Memory {
  readonly merges: MergeCase[]
}

const WORKING_DAYS = 3

/** A week where the holidays on the way are not announced: clerks say so too. */
const inWorkingDays = (from: string): string =>
  addWorkingDays(calendar, from, WORKING_DAYS) ?? deadlineInDays(calendar, from, 7).day

/** The case of this request; the same one however often it is asked. */
export function openCase(
  world: Pick<DepartmentWorld<Memory>, 'memory' | 'now'>,
  request: Omit<MergeCase, 'caseNumber' | 'promisedBy'>,
): MergeCase {
  const cases = world.memory.merges
  const known = cases.find(({ requestId }) => requestId === request.requestId)
  if (known) return known
  const today = dayOf(world.now())
  const number = String(cases.length + 1).padStart(4, '0')
  const { requestId, idNumber, into } = request
  const made = {
    requestId,
    idNumber,
    into,
    caseNumber: `HB${today.replace(/-/g, '')}-${number}`,
    promisedBy: inWorkingDays(today),
  }
  cases.push(made)
  return made
}

/** The account into which all of this person's were merged, once the promised day has come. */
export const mergedInto = (
  world: Pick<DepartmentWorld<Memory>, 'memory' | 'now'>,
  idNumber: string,
): string | undefined =>
  world.memory.merges.find((one) => one.idNumber === idNumber && one.promisedBy <= dayOf(world.now()))?.into
