import { readMigrations, type MigrationFolder } from '../../server/database/migrate'
import { databaseOf, markForTrial, tablesOf, type Asked } from '../../server/database/trial'

/** Every table and view that somebody has made in the database, outside of extensions. */
async function standing(sql: Asked): Promise<{ schema: string; name: string }[]> {
  return sql<{ schema: string; name: string }[]>`
    select n.nspname as schema, c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not exists (
        select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by 1, 2`
}

/** Whether the list of migrations is one that this program has written. */
async function hasOurHistory(sql: Asked, folders: readonly MigrationFolder[]): Promise<boolean> {
  const columns = await sql<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = to_regclass('migrations') and attnum > 0 and not attisdropped`
  if (!['folder', 'number', 'name', 'checksum'].every((name) => columns.some((one) => one.name === name))) return false
  const done = await sql<{ key: string }[]>`select folder || ' ' || number || ' ' || checksum as key from migrations`
  const ours = new Set(readMigrations(folders).map(({ folder, number, checksum }) => `${folder} ${number} ${checksum}`))
  return done.some(({ key }) => ours.has(key))
}

/**
 * Takes a database that its owner gives away by naming it: an empty one, or one that this program has filled.
 * @throws Error with the reason where it is another one, or holds what is not ours
 */
export async function adopt(sql: Asked, folders: readonly MigrationFolder[], named: string | undefined): Promise<void> {
  const { name } = await databaseOf(sql)
  if (named !== name) {
    throw new Error(
      `DATABASE_URL leads to the database "${name}". All that is in it may be deleted from then on; to agree, name it: ` +
        `npm run adopt-database -- ${name}`,
    )
  }
  const tables = await standing(sql)
  const ours = (await hasOurHistory(sql, folders)) ? tablesOf(folders).add('migrations') : new Set<string>()
  const [{ schema } = { schema: 'public' }] = await sql<{ schema: string }[]>`select current_schema() as schema`
  const foreign = tables.filter((one) => one.schema !== schema || !ours.has(one.name))
  if (foreign.length > 0) {
    const some = foreign.slice(0, 3).map((one) => `${one.schema}.${one.name}`)
    throw new Error(
      `The database "${name}" holds what this program has not made (${some.join(', ')}${foreign.length > 3 ? ', …' : ''}): ` +
        'give it an empty one.',
    )
  }
  await markForTrial(sql)
}
