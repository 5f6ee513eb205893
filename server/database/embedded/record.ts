import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { readWhole, writeWhole } from '../../files'
import { lives } from './holder'

/** What is remembered beside the cluster, so that a later start finds a server that still runs. */
export interface Cluster {
  readonly port: number
  readonly password: string
  /** Processes that use it (`holder.ts`); the last one to stop ends the server. */
  readonly users: readonly string[]
}

const fileIn = (place: string) => path.join(place, 'cluster.json')

const isCluster = ({ port, password, users }: Partial<Cluster>): boolean =>
  typeof port === 'number' && typeof password === 'string' && password !== '' && Array.isArray(users)

/** @throws Error with what to do where the record of a cluster that is there is gone or broken, and its password with it */
export function readCluster(place: string): Cluster {
  const advice =
    `it has the password of the database beside it. Put back a copy of it, or end the postgres that runs there ` +
    `and delete ${place} with all that is stored.`
  const kept = readWhole<Cluster>(fileIn(place), isCluster, advice)
  if (kept) return { ...kept, users: kept.users.map(String).filter(lives) }
  if (fs.existsSync(path.join(place, 'cluster/jinban.conf'))) throw new Error(`${fileIn(place)} is gone: ${advice}`)
  return { port: 0, password: randomBytes(24).toString('base64url'), users: [] }
}

export const writeCluster = (place: string, cluster: Cluster): void =>
  writeWhole(fileIn(place), JSON.stringify(cluster))
