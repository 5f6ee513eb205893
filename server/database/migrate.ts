import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Sql } from 'postgres'

/** A folder of `NNNN_name.sql` files; `id` names it in the table for ever. */
export interface MigrationFolder {
  readonly id: string
  readonly path: string
}

export interface Migration {
  readonly folder: string
  readonly number: number
  readonly name: string
  readonly text: string
  readonly checksum: string
}

const readOne = (folder: MigrationFolder, name: string): Migration => {
  const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1])
  if (!number) throw new Error(`${path.join(folder.path, name)}: a migration is named NNNN_what_it_does.sql`)
  // Git on Windows may hand out other line ends
  const text = fs.readFileSync(path.join(folder.path, name), 'utf8').replace(/\r\n/g, '\n')
  return { folder: folder.id, number, name, text, checksum: createHash('sha256').update(text).digest('hex') }
}

/** Every migration of these folders, in the folders' order, then by number. @throws Error on a double number */
export function readMigrations(folders: readonly MigrationFolder[]): Migration[] {
  const all = folders.flatMap((folder) =>
    fs
      .readdirSync(folder.path)
      .filter((name) => name.endsWith('.sql'))
      .sort()
      .map((name) => readOne(folder, name)),
  )
  const keys = all.map(({ folder, number }) => `${folder} ${number}`)
  const double = keys.find((key, index) => keys.indexOf(key) !== index)
  if (double) throw new Error(`Two migrations are called ${double}`)
  return all
}

async function makeTable(sql: Sql): Promise<void> {
  const make = () => sql`
    create table if not exists migrations (
      folder text not null,
      number integer not null,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null,
      primary key (folder, number)
    )`
  // Two that start together may both find no table: the second try finds it
  await make().catch(make)
}

async function applyOne(sql: Sql, migration: Migration, at: Date): Promise<boolean> {
  const { folder, number, name, text, checksum } = migration
  return sql.begin(async (tx) => {
    await tx`lock table migrations in exclusive mode`
    const [done] = await tx<{ checksum: string }[]>`
      select checksum from migrations where folder = ${folder} and number = ${number}`
    if (done && done.checksum !== checksum) {
      throw new Error(`${folder}/${name} changed after it was applied: write a new migration instead`)
    }
    if (done) return false
    await tx.unsafe(text)
    await tx`insert into migrations (folder, number, name, checksum, applied_at)
      values (${folder}, ${number}, ${name}, ${checksum}, ${at})`
    return true
  })
}

/**
 * Applies what is missing, each in its own transaction under a lock on the table, so that several servers may start
 * at once. @returns the names applied. @throws Error when an applied file has changed
 */
export async function migrate(sql: Sql, folders: readonly MigrationFolder[], at: Date): Promise<string[]> {
  await makeTable(sql)
  const applied: string[] = []
  for (const migration of readMigrations(folders)) {
    if (await applyOne(sql, migration, at)) applied.push(`${migration.folder}/${migration.name}`)
  }
  return applied
}

/** Names of migrations the database has not had yet; everything when it has none. */
export async function pending(sql: Sql, folders: readonly MigrationFolder[]): Promise<string[]> {
  const [table] = await sql<{ there: boolean }[]>`select to_regclass('migrations') is not null as there`
  const done = table?.there
    ? await sql<{ folder: string; number: number }[]>`select folder, number from migrations`
    : []
  const keys = new Set(done.map(({ folder, number }) => `${folder} ${number}`))
  return readMigrations(folders)
    .filter(({ folder, number }) => !keys.has(`${folder} ${number}`))
    .map(({ folder, name }) => `${folder}/${name}`)
}
