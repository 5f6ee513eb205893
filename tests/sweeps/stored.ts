import type { Sql } from 'postgres'

/** Table → everything in it, as a digest and a count: equal when nothing was written, removed or changed. */
export async function stored(sql: Sql, except: readonly string[] = []): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`
  const digest = async (name: string) => {
    const [row] = await sql<[{ digest: string; count: number }]>`
      select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as digest, count(*)::int as count
      from ${sql(name)} t`
    return [name, `${row.count} rows ${row.digest}`] as const
  }
  const looked = tables.filter(({ name }) => !except.includes(name))
  return Object.fromEntries(await Promise.all(looked.map(({ name }) => digest(name))))
}
