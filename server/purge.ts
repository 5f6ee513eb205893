import type { Sql } from 'postgres'
import type { ServerModule } from './module'
import { weekOf, weeksBefore } from './search/missed/week'

const DAY = 86_400_000
const WEEKS_OF_MISSED_SEARCHES = 13

/**
 * Deletes what has expired, the platform's own and what each module says of its tables.
 * @returns how many rows went, by table; a module's as `<module>.<table>`
 */
export async function purge(
  sql: Sql,
  at: Date,
  modules: readonly Pick<ServerModule, 'id' | 'purge'>[] = [],
): Promise<Record<string, number>> {
  const before = (days: number) => new Date(at.getTime() - days * DAY)
  const gone = {
    sessions: await sql`delete from sessions where expires_at < ${before(1)} or revoked_at < ${before(1)}`,
    idempotency: await sql`delete from idempotency where expires_at < ${at}`,
    departmentCopies: await sql`delete from department_copies where expires_at < ${at}`,
    missedSearches: await sql`
      delete from missed_searches where week < ${weeksBefore(weekOf(at), WEEKS_OF_MISSED_SEARCHES)}`,
    clientErrors: await sql`delete from client_errors where at < ${before(30)}`,
  }
  const counts = Object.fromEntries(Object.entries(gone).map(([table, result]) => [table, result.count]))
  for (const { id, purge: own } of modules)
    for (const [table, count] of Object.entries((await own?.({ sql }, at)) ?? {})) counts[`${id}.${table}`] = count
  return counts
}
