import type { FromSchema } from 'json-schema-to-ts'
import { addDays, dayOf, isDay, millisOf } from '../../../shared/days'
import { AppError } from '../../../../server/errors'
import type { Department } from '../../../../server/ports'
import type { protocol, pushed } from './protocol'

/** A case as a department says it. */
export type TheirCase = FromSchema<typeof pushed.cases.body>['cases'][number]

const OVER: readonly TheirCase['state'][] = ['done', 'refused', 'withdrawn']
const FIRST = '2000-01-01'
/** A hundred each: two million cases. */
const MOST_PAGES = 20_000
/** As far as a promise may reach. */
const FARTHEST_DAYS = 3660

/** What a schema does not say: which parts go together, and that days are days of our time. @returns the field that is wrong */
export function wrongIn(one: TheirCase, now: Date): string | undefined {
  const today = dayOf(now)
  const isBetween = (day: string | undefined, last: string) => !day || (isDay(day) && day >= FIRST && day <= last)
  // Their clock may be ahead of ours by a little, their day by one
  const latest = addDays(today, 1)
  const farthest = addDays(today, FARTHEST_DAYS)
  if (!isBetween(one.receivedOn, latest)) return 'receivedOn'
  if (!isBetween(one.endedOn, latest) || OVER.includes(one.state) !== (one.endedOn !== undefined)) return 'endedOn'
  if (!isBetween(one.promisedBy, farthest)) return 'promisedBy'
  if ((one.state === 'waiting') !== (one.asked !== undefined) || !isBetween(one.asked?.by, farthest)) return 'asked'
  if (one.steps.some(({ on }) => !isBetween(on, latest))) return 'steps'
  try {
    if (dayOf(new Date(millisOf(one.changedAt))) > latest) return 'changedAt'
  } catch {
    return 'changedAt'
  }
  return undefined
}

/** Everything a department holds, a hundred at a time. @throws AppError as the department's answer is: DEPARTMENT_… */
export async function* heldBy(
  department: Department<typeof protocol>,
  { requestId, now }: { readonly requestId: string; readonly now: () => Date },
): AsyncGenerator<readonly TheirCase[]> {
  let after = ''
  for (let page = 1, more = true; more; page++) {
    const { answer } = await department.ask('held', { after }, { requestId })
    const last = answer.cases[answer.cases.length - 1]?.number ?? ''
    // A department that goes round in a circle would be asked for ever
    if (answer.more && (last <= after || page === MOST_PAGES)) throw new AppError('DEPARTMENT_GARBLED')
    if (answer.cases.some((one) => wrongIn(one, now()))) throw new AppError('DEPARTMENT_GARBLED')
    yield answer.cases
    ;({ more } = answer)
    after = last
  }
}
