import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { connect } from '../database/sql'
import { startPostgres, type Embedded } from '../database/embedded'
import { migrationFolders } from '../database/folders'
import { migrate, readMigrations } from '../database/migrate'
import { root } from '../files'
import * as modules from '../modules.gen'

// A test's cluster may lose its data with the machine, never with a process
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
const dataDir = path.join(root, '.data/test')

/** The template's name says which migrations it holds, so that a changed one makes a new template. */
export function templateName(): string {
  const sums = readMigrations(migrationFolders(modules)).map(({ folder, number, checksum }) => [
    folder,
    number,
    checksum,
  ])
  return `template_${createHash('sha256').update(JSON.stringify(sums)).digest('hex').slice(0, 16)}`
}

export const databaseUrl = (clusterUrl: string, name: string): string => {
  const url = new URL(clusterUrl)
  url.pathname = `/${name}`
  return url.href
}

async function makeTemplate(clusterUrl: string, name: string): Promise<void> {
  const admin = connect(clusterUrl, { max: 1 })
  try {
    // One jest run at a time: another may be starting in the same folder
    await admin`select pg_advisory_lock(hashtext('jinban template'))`
    const [made] = await admin`select 1 from pg_database where datname = ${name} and datistemplate`
    if (made) return
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.unsafe(`create database ${name}`)
    const sql = connect(databaseUrl(clusterUrl, name), { max: 1 })
    await migrate(sql, migrationFolders(modules), new Date()).finally(() => sql.end())
    await admin.unsafe(`alter database ${name} is_template true`)
  } finally {
    await admin.end()
  }
}

/** Databases of runs that were killed, and templates of migrations that have changed since. */
async function dropOld(clusterUrl: string, template: string): Promise<void> {
  const admin = connect(clusterUrl, { max: 1 })
  try {
    const old = await admin<{ name: string }[]>`
      select datname as name from pg_database where datname ~ '^(test|template)_' and datname <> ${template}`
    for (const { name } of old) {
      await admin.unsafe(`alter database ${name} is_template false`)
      await admin.unsafe(`drop database ${name} with (force)`)
    }
  } finally {
    await admin.end()
  }
}

/** The one cluster of a jest run, with a migrated template in it; joins a cluster that another run has started. */
export async function startTestCluster(): Promise<Embedded> {
  const start = () => startPostgres({ dataDir, settings })
  const cluster = await start().catch((error: Error) => {
    if (!/PostgreSQL did not start|cluster\.json/.test(error.message)) throw error
    fs.rmSync(dataDir, { recursive: true, force: true })
    return start()
  })
  const template = templateName()
  if (!cluster.reused) await dropOld(cluster.url, template)
  await makeTemplate(cluster.url, template)
  return cluster
}
