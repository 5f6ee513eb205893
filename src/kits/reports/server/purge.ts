import type { ServerModule } from '../../../../server/module'

const DAY_MS = 24 * 3600 * 1000

/** What somebody said is of use for a week: whoever had to know has it by then. */
const KEPT_DAYS = 7
/** Who writes guides reads less often. */
const GUIDES_KEPT_DAYS = 91
/** What the editor answered, for whoever said so to find it. */
const FINDINGS_KEPT_DAYS = 30

export const purge: NonNullable<ServerModule['purge']> = async ({ sql }, at) => {
  const before = (days: number) => new Date(at.getTime() - days * DAY_MS)
  const { count } = await sql`
    delete from reports where reported_at < ${before(KEPT_DAYS)}
      and (about not like 'guide/%' or reported_at < ${before(GUIDES_KEPT_DAYS)})`
  const guides = await sql`
    delete from reports_guides where coalesce(decided_at, since) < ${before(FINDINGS_KEPT_DAYS)}`
  return { reports: count, reports_guides: guides.count }
}
