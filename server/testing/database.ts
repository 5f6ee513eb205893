import { randomBytes } from 'node:crypto'
import { connect } from '../database/sql'
import { markStatement } from '../database/trial'
import { databaseUrl, templateName } from './cluster'

export interface TestDatabase {
  readonly url: string
  drop(): Promise<void>
}

/** The same database through the pooler of `npm run test:pooler`. */
function pooled(direct: string): string {
  if (!process.env.TEST_POOLER) return direct
  const { port, named } = JSON.parse(process.env.TEST_POOLER) as { port: number; named: boolean }
  const url = new URL(direct)
  url.port = String(port)
  if (!named) url.searchParams.set('prepare', 'false')
  return url.href
}

/** A database of one's own. @throws Error outside jest's projects that have this folder's `globalSetup` */
async function made(template: string, marked = true): Promise<TestDatabase> {
  const clusterUrl = process.env.TEST_DATABASE_URL
  if (!clusterUrl)
    throw new Error('No test database: this jest project needs globalSetup server/testing/global-setup.ts')
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  const run = async (text: string) => {
    const admin = connect(clusterUrl, { max: 1 })
    await admin.unsafe(text).finally(() => admin.end())
  }
  await run(`create database ${name} template ${template}`)
  if (marked) await run(markStatement(name))
  return { url: pooled(databaseUrl(clusterUrl, name)), drop: () => run(`drop database if exists ${name} with (force)`) }
}

/** With every migration applied, cloned from the run's template. */
export const freshDatabase = (): Promise<TestDatabase> => made(templateName())

/** With nothing in it. */
export const emptyDatabase = (): Promise<TestDatabase> => made('template0')

/** With nothing in it, and somebody else's: nobody has marked it for trying things out. */
export const foreignDatabase = (): Promise<TestDatabase> => made('template0', false)
