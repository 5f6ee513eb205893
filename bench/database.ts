import path from 'node:path'
import { startPostgres } from '../server/database/embedded'
import { connect } from '../server/database/sql'
import { root } from '../server/files'

/** An empty database for one bench, on a PostgreSQL with its usual settings: what is committed is on disk. */
export async function withDatabase(body: (url: string) => Promise<void>): Promise<void> {
  const cluster = await startPostgres({ dataDir: path.join(root, '.data/bench') })
  const name = `bench_${process.pid}`
  const run = async (text: string) => {
    const admin = connect(cluster.url, { max: 1 })
    await admin.unsafe(text).finally(() => admin.end())
  }
  try {
    await run(`create database ${name}`)
    const url = new URL(cluster.url)
    url.pathname = `/${name}`
    await body(url.href).finally(() => run(`drop database ${name} with (force)`))
  } finally {
    await cluster.stop()
  }
}
