import { oneSetting, type Env } from './config/environment'
import { connect } from './database/sql'
import type { Sql } from 'postgres'

/** What a command that an operator runs by hand gets. */
export interface CommandLine {
  readonly env: Env
  /** What stands behind the command's name. */
  readonly args: readonly string[]
  /** Prints a line. */
  readonly say: (line: string) => void
}

/**
 * Does `work` over one connection to the database that DATABASE_URL names, and lets go of it.
 * @param purpose which database that must be: "to migrate"
 * @throws Error with what to set where DATABASE_URL is missing
 */
export async function onDatabase(env: Env, purpose: string, work: (sql: Sql) => Promise<void>): Promise<void> {
  const databaseUrl = oneSetting(env, 'DATABASE_URL')
  if (!databaseUrl) throw new Error(`Set DATABASE_URL to the database ${purpose}.`)
  const sql = connect(databaseUrl, { max: 1 })
  await work(sql).finally(() => sql.end())
}

/** Why something failed, in a sentence that says what to do where the system gives no more than a code. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC' || /No space left on device/.test(error.message)
  if (!isFull) return error.message
  return `The disk is full (${error.message}): free some space, or set DATA_DIR to a folder on another disk.`
}

/** Prints why a program ends, in a sentence and without a stack, and lets it end with 1. */
export function fail(error: unknown): void {
  console.error(reasonOf(error))
  process.exitCode = 1
}

/** Runs a command of this process's own environment and arguments. */
export function runCommand(command: (line: CommandLine) => Promise<void>): void {
  command({ env: process.env, args: process.argv.slice(2), say: (line) => console.log(line) }).catch(fail)
}
