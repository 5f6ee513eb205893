import { systemClock } from '../clock'
import { secretOf } from '../config'
import { connect } from '../database/sql'
import { deadEvents, requeue } from './requeue'

/** Run by hand: says what was given up; with an id or a kind, puts it back. The serving role may do this. */
async function main(which: string | undefined): Promise<void> {
  const databaseUrl = secretOf(process.env, 'DATABASE_URL')
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database of the server.')
  const sql = connect(databaseUrl, { max: 1 })
  try {
    if (which) return console.log(`Put back: ${await requeue(sql, which, systemClock.now())}`)
    const dead = await deadEvents(sql)
    for (const { kind, count, lastError, since } of dead)
      console.log(`${kind}  ${count}  ${lastError}  since ${since.toISOString()}`)
    if (dead.length === 0) console.log('Nothing was given up')
  } finally {
    await sql.end()
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
