import path from 'node:path'
import { freePort } from '../../server/database/embedded/server'
import type { Running, startProcess } from '../processes'
import { migrateProduction, productionEnvironment } from '../production'
import { residentOf } from '../resident'
import type { WorldAccess } from '../world'
import type { Target } from './load'

/** The first screen of 公积金. */
export const account = '/housing-fund/account?city=yunlan'

const said = [
  '公积金',
  'gongjijin',
  '租房提取',
  '社保卡',
  '护照',
  '结婚登记',
  '居住证',
  '生孩子',
  '买房',
  '退休',
  '驾照',
]
const publicPaths: Readonly<Record<string, readonly string[]>> = {
  '/find': said.map((words) => `/find?city=yunlan&q=${encodeURIComponent(words)}`),
  '/guide': ['/guide?city=yunlan&id=fund-query'],
  '/housing-fund/figures': ['/housing-fund/figures?city=yunlan'],
}

/** What departments tell everybody alike, made anew every few seconds; an earlier state may not have it. */
const snapshotPaths: Readonly<Record<string, readonly string[]>> = {
  '/air/now': ['/air/now?city=yunlan'],
  '/bus/stop': [1, 2, 3, 4, 5, 6, 7, 8].map((stop) => `/bus/stop?city=yunlan&stop=00${stop}0a`),
}

/** Starts a program that is stopped at the end, whatever happens. */
export type Start = typeof startProcess

/** One state of the server, on a database of its own: where departments answer, and where nobody is there. */
export interface Contender {
  /** Empty for the state at hand. */
  readonly name: string
  readonly well: Running
  readonly away: Running
  readonly tokens: readonly string[]
  readonly databaseUrl: string
}

/** The same addresses with nobody there. */
async function nobodyAt(departments: WorldAccess['departments']): Promise<WorldAccess['departments']> {
  const url = `http://127.0.0.1:${await freePort()}`
  const away = Object.entries(departments).map(([city, all]) => [
    city,
    Object.fromEntries(Object.entries(all).map(([id, address]) => [id, { ...address, url }])),
  ])
  return Object.fromEntries(away) as WorldAccess['departments']
}

/** Migrates the database and starts the servers of `dist` on it, with everybody of the world signed in. */
export async function startContender(
  { name, dist, databaseUrl }: { readonly name: string; readonly dist: string; readonly databaseUrl: string },
  start: Start,
  world: Running,
): Promise<Contender> {
  const access = (await (await fetch(`${world.url}/access`)).json()) as WorldAccess
  const { departments, environment, residents } = access
  await migrateProduction(databaseUrl, dist)
  const program = path.join(dist, 'main.js')
  const well = await start(program, productionEnvironment(databaseUrl, departments, environment))
  const away = await start(program, productionEnvironment(databaseUrl, await nobodyAt(departments), environment))
  const tokens = await Promise.all(residents.map((someone) => residentOf(well.url, someone)))
  return { name, well, away, tokens, databaseUrl }
}

/** Two signed calls, two answers kept, a line in the audit log. */
export const called = ({ name, well, tokens }: Contender): Target => ({
  name: `department called${name}`,
  server: well,
  paths: [account],
  tokens,
  stale: false,
})

/** The breaker is open, the last good copies answer; the audit log still gets its line. */
export const throughCopies = ({ name, away, tokens }: Contender): Target => ({
  name: `through copies${name}`,
  server: away,
  paths: [account],
  tokens,
  stale: true,
})

/** Answers that are the same for everybody. */
export const open = ({ name, well }: Contender): Target[] =>
  Object.entries({ ...publicPaths, ...(name ? {} : snapshotPaths) }).map(([path, paths]) => ({
    name: path + name,
    server: well,
    paths,
    tokens: [''],
  }))
