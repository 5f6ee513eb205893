import type { ServerModule } from '../../../../server/module'

/** What riders said is of use for a week: the company has it by then. */
const KEPT_MS = 7 * 24 * 3600 * 1000

/** Of the table that servers of the release before write. */
export const purge: NonNullable<ServerModule['purge']> = async ({ sql }, at) => ({
  bus_report: (await sql`delete from bus_report where reported_at < ${new Date(at.getTime() - KEPT_MS)}`).count,
})
