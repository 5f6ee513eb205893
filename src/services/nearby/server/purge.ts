import type { ServerModule } from '../../../../server/module'
import { DAY_MS } from '../../../shared/millis'

/** What nobody repeats for half a year is no news. */
const KEPT_DAYS = 180

export const purge: NonNullable<ServerModule['purge']> = async ({ sql }, at) => {
  const before = new Date(at.getTime() - KEPT_DAYS * DAY_MS)
  const corrections = await sql`delete from nearby_corrections where said_at < ${before}`
  const reports = await sql`delete from nearby_reports where since < ${before}`
  return { corrections: corrections.count, reports: reports.count }
}
