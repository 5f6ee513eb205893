import type { ServerModule } from '../../../../server/module'

/** What somebody said is of use for a week: whoever had to know has it by then. */
const KEPT_MS = 7 * 24 * 3600 * 1000

export const purge: NonNullable<ServerModule['purge']> = async ({ sql }, at) => ({
  reports: (await sql`delete from reports where reported_at < ${new Date(at.getTime() - KEPT_MS)}`).count,
})
