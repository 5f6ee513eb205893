import type { Sql } from 'postgres'
import { migrationFolders } from '../../server/database/folders'
import { mustBeForTrial, tablesOf } from '../../server/database/trial'
import * as modules from '../../server/modules.gen'

/** What PostgreSQL says to one of two that wait for each other; nothing of it was done. */
const DEADLOCK = '40P01'
const TRIES = 5

/**
 * Empties our tables but the list of migrations: nobody has ever been here.
 * @throws Error with what to do, with nothing emptied, where the database is not one for trying things out
 */
export async function emptyTables(sql: Sql): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return await emptied(sql)
    } catch (error) {
      // A request that is still under way holds one table and wants another
      if ((error as { code?: string }).code !== DEADLOCK || tried === TRIES) throw error
    }
  }
}

async function emptied(sql: Sql): Promise<void> {
  const ours = [...tablesOf(migrationFolders(modules))]
  await sql.begin(async (tx) => {
    await mustBeForTrial(tx)
    const tables = await tx<{ name: string }[]>`
      select quote_ident(tablename) as name from pg_tables
      where schemaname = current_schema() and tablename in ${tx(ours)}`
    if (tables.length > 0) await tx.unsafe(`truncate ${tables.map(({ name }) => name).join(', ')}`)
  })
}
