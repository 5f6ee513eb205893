import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Sql } from 'postgres'
import { startPostgres } from '../../server/database/embedded'
import { postmaster } from '../../server/database/embedded/server'
import { migrationFolders } from '../../server/database/folders'
import { migrate } from '../../server/database/migrate'
import { connect } from '../../server/database/sql'
import * as modules from '../../server/modules.gen'
import type { ReceivedRequest, Reply } from '../../server/testing/http-server'
import { startOutside, type Outside } from '../../server/testing/outside'
import { bundledServer, startProgram, type Program } from '../../server/testing/program'

/** A PostgreSQL of its own, the outside world, and servers as they are deployed. */
export interface House {
  readonly outside: Outside
  /** For looking at what is stored; opens anew after PostgreSQL was killed. */
  readonly sql: Sql
  startServer(env?: Readonly<Record<string, string>>): Promise<Program>
  /** kill -9, and up again at the same address. */
  killPostgres(): Promise<void>
  close(): Promise<void>
}

export async function openHouse(answer: (asked: ReceivedRequest) => Reply): Promise<House> {
  const { file, folder } = await bundledServer()
  const outside = await startOutside(folder, answer)
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-faults-'))
  let postgres = await startPostgres({ dataDir })
  const { url } = postgres
  const sql = connect(url, { max: 2 })
  await migrate(sql, migrationFolders(modules), new Date())
  const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`
  const place = path.dirname(row?.folder ?? '')
  return {
    outside,
    sql,
    startServer: (env = {}) => startProgram(file, { ...outside.env, DATABASE_URL: url, LOG_LEVEL: 'info', ...env }),
    async killPostgres() {
      const running = postmaster(place)
      if (running) process.kill(running.pid, 'SIGKILL')
      postgres = await startPostgres({ dataDir })
      if (postgres.url !== url) throw new Error('PostgreSQL came up at another address')
    },
    async close() {
      await sql.end({ timeout: 5 })
      await postgres.stop()
      await outside.close()
      for (const one of [folder, dataDir, place]) fs.rmSync(one, { recursive: true, force: true })
    },
  }
}
