import type { Sql } from 'postgres'
import { migrationFolders } from '../../server/database/folders'
import { mustBeForTrial, tablesOf } from '../../server/database/trial'
import * as modules from '../../server/modules.gen'

/**
 * Empties our tables but the list of migrations: nobody has ever been here.
 * @throws Error with what to do, with nothing emptied, where the database is not one for trying things out
 */
export async function emptyTables(sql: Sql): Promise<void> {
  const ours = [...tablesOf(migrationFolders(modules))]
  await sql.begin(async (tx) => {
    await mustBeForTrial(tx)
    const tables = await tx<{ name: string }[]>`
      select quote_ident(tablename) as name from pg_tables
      where schemaname = current_schema() and tablename in ${tx(ours)}`
    if (tables.length > 0) await tx.unsafe(`truncate ${tables.map(({ name }) => name).join(', ')}`)
  })
}
