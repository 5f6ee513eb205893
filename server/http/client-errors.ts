import type { Sql } from 'postgres'
import { roomFor } from '../database/bounded'
import type { PlatformHandlers } from '../module'
import { cleanTrace, cleanWord } from './trace-clean'

/** Rows that are kept of one day, 4 MB: whoever asks to fill the disk is not served. */
export const MOST_A_DAY = 5000
const DAY_MS = 86_400_000

/** A fault of a phone's, kept without anything personal, whatever was sent. */
export const clientErrorRoutes = (
  sql: Sql,
  newId: () => string,
  most = MOST_A_DAY,
): Pick<PlatformHandlers, 'clientError'> => ({
  async clientError({ now }, { body: { code, page, version, where } }) {
    const kept = {
      id: newId(),
      code: cleanWord(code, /^[A-Za-z][A-Za-z0-9_.-]*$/) || 'unknown',
      page: cleanWord(page.split('?')[0] ?? '', /^[A-Za-z0-9/_-]*$/),
      version: cleanWord(version, /^\d{1,3}(\.\d{1,3}){0,3}$/),
      stack: cleanTrace(where),
    }
    const today = sql`select 1 from client_errors where at > ${new Date(now.getTime() - DAY_MS)}`
    await sql`
      insert into client_errors (id, code, page, version, stack, at)
      select ${kept.id}, ${kept.code}, ${kept.page}, ${kept.version}, ${kept.stack}, ${now}
      where ${roomFor(sql, today, most)}`
    return {}
  },
})
