import path from 'node:path'
import { startPostgres } from '../server/database/embedded'
import { connect } from '../server/database/sql'
import { root } from '../server/files'

/** Empty databases for one bench, on a PostgreSQL with its usual settings: what is committed is on disk. */
export async function withDatabases(count: number, body: (...urls: readonly string[]) => Promise<void>): Promise<void> {
  const cluster = await startPostgres({ dataDir: path.join(root, '.data/bench') })
  const names = Array.from({ length: count }, (_, index) => `bench_${process.pid}_${index}`)
  const run = async (text: string) => {
    const admin = connect(cluster.url, { max: 1 })
    await admin.unsafe(text).finally(() => admin.end())
  }
  const urlOf = (name: string) => {
    const url = new URL(cluster.url)
    url.pathname = `/${name}`
    return url.href
  }
  try {
    for (const name of names) await run(`create database ${name}`)
    await body(...names.map(urlOf)).finally(async () => {
      for (const name of names) await run(`drop database ${name} with (force)`)
    })
  } finally {
    await cluster.stop()
  }
}
