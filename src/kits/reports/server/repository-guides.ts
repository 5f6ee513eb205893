import type { Sql, TransactionSql } from 'postgres'
import type { Finding, GuidePart } from './port'

const aboutOf = ({ guide, part }: GuidePart) => `guide/${guide}/${part}`

/** A report of a part of a guide, as the kit keeps any. */
export const reportOf = (said: GuidePart) => ({ city: said.city, about: aboutOf(said), what: 'wrong' })

/** Notes that the editor is to look. @returns false where that was known, and no answer has come since */
export async function send(tx: TransactionSql, { city, guide, part }: GuidePart, at: Date): Promise<boolean> {
  const { count } = await tx`
    insert into reports_guides (city_id, guide, part, state, since) values (${city}, ${guide}, ${part}, 'sent', ${at})
    on conflict (city_id, guide, part) do update set state = 'sent', since = excluded.since, decided_at = null
    where reports_guides.state <> 'sent'`
  return count > 0
}

/** What the editor has not answered: since when, and how many people say so now. */
export async function waiting(sql: Sql, said: GuidePart): Promise<{ since: Date; people: number } | undefined> {
  const { city, guide, part } = said
  const [row] = await sql<{ since: Date; people: number }[]>`
    select since, (
      select count(*)::int from reports where city_id = ${city} and about = ${aboutOf(said)}
    ) as people
    from reports_guides where city_id = ${city} and guide = ${guide} and part = ${part} and state = 'sent'`
  return row
}

/** The editor has looked. What was said was said of the text before: the words go. */
export async function decide(sql: Sql, said: GuidePart, outcome: Finding['outcome'], at: Date): Promise<void> {
  await sql.begin(async (tx) => {
    const { city, guide, part } = said
    const { count } = await tx`
      update reports_guides set state = ${outcome}, decided_at = ${at}
      where city_id = ${city} and guide = ${guide} and part = ${part} and state = 'sent'`
    if (count > 0) await tx`delete from reports where city_id = ${city} and about = ${aboutOf(said)}`
  })
}

/** The editor does not answer: the words stay, and the next one asks anew. */
export async function forget(sql: Sql, { city, guide, part }: GuidePart): Promise<void> {
  await sql`
    delete from reports_guides where city_id = ${city} and guide = ${guide} and part = ${part} and state = 'sent'`
}

/** What the editor answered of parts of a guide, the last answer first. */
export const found = async (sql: Sql, city: string, guide: string): Promise<Finding[]> => sql<Finding[]>`
  select part, state as outcome, decided_at as at from reports_guides
  where city_id = ${city} and guide = ${guide} and state <> 'sent' order by decided_at desc, part`
