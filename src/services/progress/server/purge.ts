import type { ServerModule } from '../../../../server/module'
import { addDays, dayOf } from '../../../shared/days'
import { OVER_DAYS } from './assemble'

/** What is over goes with the list that shows it, a little later; tries when their day is over. */
export const purge: NonNullable<ServerModule['purge']> = async ({ sql }, at) => {
  const today = dayOf(at)
  const cases = await sql`delete from progress_cases where ended_on < ${addDays(today, -OVER_DAYS - 7)}`
  const tries = await sql`delete from progress_tries where day < ${addDays(today, -1)}`
  return { progress_cases: cases.count, progress_tries: tries.count }
}
