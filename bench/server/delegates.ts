import { randomUUID } from 'node:crypto'
import { connect } from '../../server/database/sql'
import { account, type Contender } from './contender'
import type { Target } from './load'

/** Who acts for one more than a year from now. */
const UNTIL = '2099-12-31'

/** Everybody lets the next one act for them. @returns everybody, in the order of the tokens */
async function letAct({ well, tokens, databaseUrl }: Contender): Promise<string[]> {
  const people = await Promise.all(
    tokens.map(async (token) => {
      const response = await fetch(`${well.url}/me`, { headers: { authorization: `Bearer ${token}` } })
      return ((await response.json()) as { person: string }).person
    }),
  )
  const sql = connect(databaseUrl)
  try {
    for (const [index, subject] of people.entries())
      await sql`
        insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until)
        values (${people[(index + 1) % people.length] ?? ''}, ${subject}, ${randomUUID()}, 'delegate', 'mother', 'son', '{housing-fund}',
          '2020-01-01', ${UNTIL}::text::date)`
  } finally {
    await sql.end()
  }
  return people
}

/** The account by its owner, twice for what chance makes of it, and by a delegate. */
export async function byDelegates(contender: Contender): Promise<readonly [Target, Target, Target]> {
  const { well, tokens } = contender
  const owner: Target = { name: 'by its owner', server: well, paths: [account], tokens, stale: false }
  const subjects = await letAct(contender)
  // The same accounts in the same order, each asked for by the next one
  const delegates = [...tokens.slice(1), ...tokens.slice(0, 1)]
  const byDelegate = { ...owner, name: 'by a delegate', tokens: delegates, subjects }
  return [owner, { ...owner, name: 'by its owner again' }, byDelegate]
}
