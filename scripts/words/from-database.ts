import { oneSetting } from '../../server/config/environment'
import { connect } from '../../server/database/sql'
import { MissedSearches, type Missed } from '../../server/search/missed/missed-searches'

/** What the database of `DATABASE_URL` counted. @throws Error saying what to set */
export async function fromDatabase(city: string, week: string): Promise<Missed[]> {
  const url = oneSetting(process.env, 'DATABASE_URL')
  if (!url) throw new Error('Set DATABASE_URL to the database of the server, or give --file.')
  const sql = connect(url, { max: 1 })
  try {
    return await new MissedSearches(sql).of(city, week)
  } finally {
    await sql.end()
  }
}
