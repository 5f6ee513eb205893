import type { Sql, TransactionSql } from 'postgres'
import { readMigrations, type MigrationFolder } from './migrate'

/**
 * Stands in the comment of the database itself, which only its owner may write, and which neither a dump nor a clone
 * of it carries along.
 */
const MARK = 'jinban: for trying things out, may be emptied'

export type Asked = Sql | TransactionSql

interface Database {
  readonly name: string
  readonly comment: string
}

/** The database that a connection leads to. */
export async function databaseOf(sql: Asked): Promise<Database> {
  const [row] = await sql<Database[]>`
    select datname as name, coalesce(shobj_description(oid, 'pg_database'), '') as comment
    from pg_database where datname = current_database()`
  if (!row) throw new Error('The database has no name.')
  return row
}

/** What to do about a database that nobody has given away. */
const notForTrial = (name: string): string =>
  `The database "${name}" is not marked as one for trying things out, and so it is left as it is: unset DATABASE_URL ` +
  `to have one made, or give it away, with all that is in it, by: npm run adopt-database -- ${name}`

/** @throws Error with what to do where the database was neither made by this program nor given to it */
export async function mustBeForTrial(sql: Asked): Promise<void> {
  const { name, comment } = await databaseOf(sql)
  if (!comment.includes(MARK)) throw new Error(notForTrial(name))
}

const quoted = (text: string, quote: string) => quote + text.replaceAll(quote, quote + quote) + quote

/** The statement that marks a database; what its comment said before stays. */
export function markStatement(name: string, comment = ''): string {
  const said = comment ? `${comment}; ${MARK}` : MARK
  // E: a backslash in the comment means itself, whatever the session's settings
  return `comment on database ${quoted(name, '"')} is E${quoted(said.replaceAll('\\', '\\\\'), "'")}`
}

/** Marks a database that this program has made, or that was given to it; once. */
export async function markForTrial(sql: Asked): Promise<void> {
  const { name, comment } = await databaseOf(sql)
  if (!comment.includes(MARK)) await sql.unsafe(markStatement(name, comment))
}

/** Names of the tables that our migrations make, whichever of them a database has had. */
export function tablesOf(folders: readonly MigrationFolder[]): Set<string> {
  const made = /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/gi
  const renamed = /\brename\s+to\s+"?(\w+)"?/gi
  const texts = readMigrations(folders).map(({ text }) => text.replace(/--.*$/gm, ''))
  return new Set(
    texts.flatMap((text) => [made, renamed].flatMap((form) => [...text.matchAll(form)].map(([, name]) => name ?? ''))),
  )
}
