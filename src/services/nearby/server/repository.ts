import type { Sql, TransactionSql } from 'postgres'
import { texts } from '../../../../server/sql-arrays'
import type { What } from '../contract/types'

/** What people say of a place, and what became of it. */
export interface Said {
  readonly place: string
  readonly what: What
  readonly people: number
  readonly state: 'sent' | 'confirmed' | 'refuted' | null
}

interface Word {
  readonly city: string
  readonly place: string
  readonly what: What
}

/** Keeps somebody's word; it takes the place of their last one. @returns how many now say the same */
export async function say(
  tx: TransactionSql,
  word: Word & { readonly account: string; readonly at: Date },
): Promise<number> {
  const { city, place, what, account, at } = word
  await tx`
    insert into nearby_corrections (city_id, place_id, account, what, said_at)
    values (${city}, ${place}, ${account}, ${what}, ${at})
    on conflict (city_id, place_id, account) do update set what = excluded.what, said_at = excluded.said_at`
  const [row] = await tx<{ people: number }[]>`
    select count(*)::int as people from nearby_corrections
    where city_id = ${city} and place_id = ${place} and what = ${what}`
  return row?.people ?? 0
}

/** Notes that enough people agree. @returns false where that was known, and not refuted since */
export async function report(tx: TransactionSql, { city, place, what }: Word, at: Date): Promise<boolean> {
  const rows = await tx`
    insert into nearby_reports (city_id, place_id, what, state, since) values (${city}, ${place}, ${what}, 'sent', ${at})
    on conflict (city_id, place_id, what) do update set state = 'sent', since = excluded.since, decided_at = null
    where nearby_reports.state = 'refuted' returning 1`
  return rows.length > 0
}

/** What at least so many say of these places, the most said first; of a place checked since, only what was said after. */
export const saidOf = async (
  sql: Sql,
  city: string,
  places: readonly { readonly id: string; readonly checkedOn: string }[],
  agree: number,
): Promise<Said[]> => sql<Said[]>`
  select said.place_id as place, said.what, count(*)::int as people, min(reports.state) as state
  from unnest(${texts(places.map(({ id }) => id))}::text[], ${texts(places.map(({ checkedOn }) => checkedOn))}::date[])
    as asked (id, checked_on)
  join nearby_corrections said on said.city_id = ${city} and said.place_id = asked.id
    and said.said_at >= (asked.checked_on + 1)::timestamp at time zone 'Asia/Shanghai'
  left join nearby_reports reports
    on reports.city_id = said.city_id and reports.place_id = said.place_id and reports.what = said.what
  group by said.place_id, said.what
  having count(*) >= ${agree} and min(reports.state) is distinct from 'refuted'
  order by people desc, said.what`

/** A report that is not decided, and how many say so now. */
export async function openReport(sql: Sql, { city, place, what }: Word) {
  const [row] = await sql<{ since: Date; people: number }[]>`
    select since, (
      select count(*)::int from nearby_corrections said
      where said.city_id = ${city} and said.place_id = ${place} and said.what = ${what}
    ) as people
    from nearby_reports where city_id = ${city} and place_id = ${place} and what = ${what} and state = 'sent'`
  return row
}

/** The department has looked. Who said what it found not to be so, said it then: their words go. */
export async function decide(sql: Sql, word: Word, state: 'confirmed' | 'refuted', at: Date): Promise<void> {
  const { city, place, what } = word
  await sql.begin(async (tx) => {
    await tx`
      update nearby_reports set state = ${state}, decided_at = ${at}
      where city_id = ${city} and place_id = ${place} and what = ${what} and state = 'sent'`
    if (state === 'refuted')
      await tx`delete from nearby_corrections where city_id = ${city} and place_id = ${place} and what = ${what}`
  })
}

/** What these accounts said, oldest first. */
export const saidBy = async (sql: Sql, accounts: readonly string[]) => sql<
  { city: string; place: string; what: string; at: Date }[]
>`
  select city_id as city, place_id as place, what, said_at as at from nearby_corrections
  where account = any(${texts(accounts)}::uuid[]) order by said_at`

export async function forget(tx: TransactionSql, accounts: readonly string[]): Promise<void> {
  await tx`delete from nearby_corrections where account = any(${texts(accounts)}::uuid[])`
}
