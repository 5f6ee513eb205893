import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../scripts/lib/build'
import { buildServer, bundle } from '../scripts/lib/server'
import type { DepartmentAddresses } from '../server/departments/addresses'

export const ourDist = path.join(root, 'dist/server')
export const ourServer = path.join(ourDist, 'main.js')
/** Bundled as ours is, and as it would run from node_modules. */
export const peerServer = path.join(root, 'dist/bench/peer.js')
export const plainPeerServer = path.join(root, 'dist/bench/plain/peer.js')

/** The mock world, see world.ts. */
export const worldProgram = path.join(root, 'bench/world.ts')

/** dist/server as it is deployed, and its peers from the same bundler. */
export async function buildServers(): Promise<void> {
  await buildServer()
  const peer = path.join(root, 'bench/peer.ts')
  await bundle([peer], path.dirname(peerServer))
  await bundle([peer], path.dirname(plainPeerServer), { packages: 'external' })
}

/** Migrates as a deployment does. @param dist whose migrations */
export async function migrateProduction(databaseUrl: string, dist = ourDist): Promise<void> {
  const file = path.join(dist, 'migrate-main.js')
  await promisify(execFile)(process.execPath, [file], { env: { ...process.env, DATABASE_URL: databaseUrl } })
}

const base64Key = () => randomBytes(32).toString('base64')
const keys = { FIELD_KEYS: `bench:${base64Key()}`, INDEX_KEY: base64Key() }

/** The environment of a production server whose outside world is this; no rate stops a bench. */
export function productionEnvironment(
  databaseUrl: string,
  departments: DepartmentAddresses = {},
  wechat: Readonly<Record<string, string>> = { WECHAT_APPID: 'wx-bench', WECHAT_SECRET: 'bench' },
): Record<string, string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-bench-'))
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  const file = path.join(folder, 'departments.json')
  fs.writeFileSync(file, JSON.stringify(departments))
  const rates = ['read', 'write', 'login', 'search'].map((name) => `${name}=100000000`).join(',')
  return {
    ...wechat,
    ...keys,
    NODE_ENV: 'production',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DEPARTMENTS_FILE: file,
    PUBLIC_URL: 'https://jinban.example',
    RATES: rates,
  }
}
