import type { Sql, TransactionSql } from 'postgres'
import { texts } from '../../../../server/sql-arrays'
import type { KeptReport, Report } from './port'

/** Nobody reads more. */
const MOST = 400

interface NewReport extends Report {
  readonly id: string
  readonly account: string
  readonly at: Date
}

/** @returns false where they have said something of it already */
export async function keep(tx: TransactionSql, report: NewReport): Promise<boolean> {
  const { city, about, account, id, what, details = {}, at } = report
  const { count } = await tx`
    insert into reports (city_id, about, account_id, report_id, what, details, reported_at)
    values (${city}, ${about}, ${account}, ${id}, ${what}, ${tx.json(details)}, ${at})
    on conflict do nothing`
  return count > 0
}

/** By thing, of all that lie in one. */
export const peopleIn = async (sql: Sql, city: string, about: string) => sql<{ about: string; people: number }[]>`
  select about, count(*)::int as people from reports
  -- '0' comes right after '/': what is between begins with the thing and a slash
  where city_id = ${city} and about > ${`${about}/`} collate "C" and about < ${`${about}0`} collate "C"
  group by about order by about desc limit ${MOST}`

/** By word, of some things taken together. */
export const words = async (sql: Sql, city: string, about: readonly string[]) => sql<
  { what: string; people: number }[]
>`
  select what, count(distinct account_id)::int as people from reports
  where city_id = ${city} and about = any(${texts(about)}::text[])
  group by what order by people desc, what`

export async function get(sql: Sql, city: string, id: string): Promise<KeptReport | undefined> {
  const [row] = await sql<KeptReport[]>`
    select city_id as city, about, what, details, report_id as id, reported_at as "reportedAt"
    from reports where city_id = ${city} and report_id = ${id}`
  return row
}

/** What these accounts said, oldest first. */
export const saidBy = async (sql: Sql, accounts: readonly string[]) => sql<
  { city: string; about: string; what: string; at: Date }[]
>`
  select city_id as city, about, what, reported_at as at from reports
  where account_id = any(${texts(accounts)}::uuid[]) order by reported_at`

export async function forget(tx: TransactionSql, accounts: readonly string[]): Promise<void> {
  await tx`delete from reports where account_id = any(${texts(accounts)}::uuid[])`
}
