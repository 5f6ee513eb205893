import type { Sql, TransactionSql } from 'postgres'

export interface BusOfDay {
  readonly city: string
  readonly day: string
  readonly line: string
  readonly direction: 0 | 1
}

export interface Report extends BusOfDay {
  readonly id: string
  readonly account: string
  readonly stop: string
  readonly trip: number
  readonly reason: 'absent' | 'early' | 'passed'
}

/** Keeps what a rider says. @returns false where they have said it of this bus already */
export async function keepReport(tx: TransactionSql, report: Report, at: Date): Promise<boolean> {
  const { city, day, line, direction, trip, account, id, stop, reason } = report
  const { count } = await tx`
    insert into bus_report (city_id, day, line, direction, trip, account_id, report_id, stop, reason, reported_at)
    values (${city}, ${day}::text::date, ${line}, ${direction}, ${trip}, ${account}, ${id}, ${stop}, ${reason}, ${at})
    on conflict do nothing`
  return count > 0
}

/** How many people said something of each bus of a line and day, by its trip. */
export async function countReports(sql: Sql, { city, day, line, direction }: BusOfDay): Promise<Map<number, number>> {
  const rows = await sql<{ trip: number; people: number }[]>`
    select trip, count(*)::int as people from bus_report
    where city_id = ${city} and day = ${day}::text::date and line = ${line} and direction = ${direction}
    group by trip order by trip desc limit 400`
  return new Map(rows.map(({ trip, people }) => [trip, people]))
}

export type Kept = Omit<Report, 'account' | 'city'> & { readonly reportedAt: Date }

/** A report as the company is told of it: without who said so. */
export async function reportOf(sql: Sql, city: string, id: string): Promise<Kept | undefined> {
  const [row] = await sql<Kept[]>`
    select report_id as id, to_char(day, 'YYYY-MM-DD') as day, line, direction, trip, stop, reason,
      reported_at as "reportedAt"
    from bus_report where city_id = ${city} and report_id = ${id}`
  return row
}

/** Deletes what was said before a day. @returns how many */
export const forgetReports = async (sql: Sql, before: Date): Promise<number> =>
  (await sql`delete from bus_report where reported_at < ${before}`).count
