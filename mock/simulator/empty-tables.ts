import type { Sql } from 'postgres'

/** Empties every table but the list of migrations: nobody has ever been here. For worlds that can be reset only. */
export async function emptyTables(sql: Sql): Promise<void> {
  const tables = await sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like '%migration%'`
  const names = tables.map(({ name }) => `"${name}"`).join(', ')
  if (names) await sql.unsafe(`truncate ${names}`)
}
