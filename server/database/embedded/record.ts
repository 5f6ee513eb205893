import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { isAlive } from './lock'

/** What is remembered beside the cluster, so that a later start finds a server that still runs. */
export interface Cluster {
  readonly port: number
  readonly password: string
  /** Processes that use it; the last one to stop ends the server. */
  readonly users: readonly number[]
}

const fileIn = (place: string) => path.join(place, 'cluster.json')

export function readCluster(place: string): Cluster {
  try {
    const kept = JSON.parse(fs.readFileSync(fileIn(place), 'utf8')) as Cluster
    return { ...kept, users: kept.users.filter((pid) => isAlive(pid)) }
  } catch {
    return { port: 0, password: randomBytes(24).toString('base64url'), users: [] }
  }
}

export function writeCluster(place: string, cluster: Cluster): void {
  const file = fileIn(place)
  fs.writeFileSync(`${file}.new`, JSON.stringify(cluster), { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}
