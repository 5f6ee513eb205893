import type { Sql } from 'postgres'
import type { Waiting } from './backstage'

const MOST = 100

/** What the queue has still to do, first due first, a hundred at most; what has been given up stands after it. */
export const waitingIn = async (sql: Sql): Promise<readonly Waiting[]> => {
  const rows = await sql<(Omit<Waiting, 'runAt'> & { runAt: Date })[]>`
    select id, city_id as city, kind, run_at as "runAt", attempts, dead_at is not null as "isDead",
      last_error as "lastError"
    from outbox order by dead_at is not null, run_at, id limit ${MOST}`
  return rows.map((row) => ({ ...row, runAt: row.runAt.toISOString() }))
}
