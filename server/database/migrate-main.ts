import { secretOf } from '../config'
import { systemClock } from '../clock'
import * as modules from '../modules.gen'
import { migrationFolders } from './folders'
import { migrate } from './migrate'
import { connect } from './sql'

/** Run by hand or by a deployment, under the role that owns the tables; the server itself needs no such right. */
async function main(): Promise<void> {
  const databaseUrl = secretOf(process.env, 'DATABASE_URL')
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database to migrate.')
  const sql = connect(databaseUrl, { max: 1 })
  try {
    const applied = await migrate(sql, migrationFolders(modules), systemClock.now())
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Nothing to apply')
  } finally {
    await sql.end()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
