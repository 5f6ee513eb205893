import type { ServerModule } from '../../../../server/module'
import { forgetReports } from './repository'

/** What riders said is of use for a week: the company has it by then. */
const KEPT_MS = 7 * 24 * 3600 * 1000

export const purge: NonNullable<ServerModule['purge']> = async ({ sql }, at) => ({
  bus_report: await forgetReports(sql, new Date(at.getTime() - KEPT_MS)),
})
