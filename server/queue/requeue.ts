import type { Sql } from 'postgres'

/** Events of one kind that were given up, as an operator sees them: no payload, which may name people. */
export interface DeadEvents {
  readonly kind: string
  readonly count: number
  readonly lastError: string
  readonly since: Date
}

/** What was given up, by kind and last error, the oldest first. */
export const deadEvents = async (sql: Sql): Promise<DeadEvents[]> => sql<DeadEvents[]>`
  select kind, count(*)::int as count, coalesce(last_error, '') as "lastError", min(dead_at) as since
  from outbox where dead_at is not null group by kind, last_error order by since, kind`

/**
 * Puts events that were given up back, due at once and with the whole time of their retry policy before them.
 * @param which an event's id, or a kind: all dead ones of it
 * @returns how many were put back; 0 where nothing dead is called so
 */
export async function requeue(sql: Sql, which: string, at: Date): Promise<number> {
  const { count } = await sql`
    update outbox set dead_at = null, attempts = 0, run_at = ${at}, due_at = ${at}
    where dead_at is not null and (kind = ${which} or id::text = ${which})`
  return count
}
