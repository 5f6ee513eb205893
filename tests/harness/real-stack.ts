import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Sql } from 'postgres'
import { buildWorld, type World } from '../../mock/world'
import { buildApp, type AppOptions } from '../../server/app'
import { readConfig, type Config } from '../../server/config'
import { connect } from '../../server/database/sql'
import { freshDatabase } from '../../server/testing/database'

export interface RealStack {
  readonly app: FastifyInstance
  readonly sql: Sql
  readonly world: World
  close(): Promise<void>
}

export interface RealStackOptions {
  readonly config?: Partial<Config>
  readonly breakerPolicy?: AppOptions['breakerPolicy']
  /** Gets the log of level `config.logLevel`. */
  readonly logStream?: AppOptions['logStream']
  /** The world to live in; one of its own when absent. */
  readonly world?: World
  /** Origin the H5 build is served at. */
  readonly publicUrl?: string
}

const base64Key = () => randomBytes(32).toString('base64')

/** The monday morning every journey starts at, unless it sets the clock itself. */
export const morning = '2026-11-23T09:20:00+08:00'

/** The real server on a database of its own, in a mock world of its own; its queue runs when a test says so. */
export async function startRealStack({
  config,
  breakerPolicy,
  logStream,
  publicUrl,
  world = buildWorld(),
}: RealStackOptions = {}): Promise<RealStack> {
  world.clock.set(morning)
  const url = await world.listen()
  const database = await freshDatabase()
  const sql = connect(database.url)
  const read = readConfig({
    ...world.environment(url),
    FIELD_KEYS: `t1:${base64Key()}`,
    INDEX_KEY: base64Key(),
    PUBLIC_URL: publicUrl,
    LOG_LEVEL: 'silent',
    RATES: 'read=100000,write=100000,login=100000,search=100000',
  })
  const app = await buildApp({
    config: { ...read, departments: world.departmentAddresses(url), ...config },
    sql,
    clock: world.clock,
    breakerPolicy,
    ...(logStream ? { logStream } : {}),
  })
  return {
    app,
    sql,
    world,
    close: async () => {
      await app.close()
      await world.close()
      await sql.end()
      await database.drop()
    },
  }
}
