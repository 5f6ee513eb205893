import type { ServerModule } from '../../../../server/module'
import { forgetReminders } from './repository'

/** What could not be sent on its day is tried for an hour; a week later nobody needs it. */
const KEPT_MS = 7 * 24 * 3600 * 1000

export const purge: NonNullable<ServerModule['purge']> = async ({ sql }, at) => ({
  reminders: await forgetReminders(sql, new Date(at.getTime() - KEPT_MS)),
})
