import { setTimeout as pause } from 'node:timers/promises'
import fs from 'node:fs'
import path from 'node:path'
import { binaries, packagedBinaries } from './embedded/binaries'
import { holder } from './embedded/holder'
import { underLock } from './embedded/lock'
import { placeFor } from './embedded/place'
import { readCluster, writeCluster, type Cluster } from './embedded/record'
import {
  answers,
  freePort,
  initialise,
  postmaster,
  reasonIn,
  runs,
  start,
  stop,
  urlOf,
  type Place,
} from './embedded/server'
import { databaseUser } from './embedded/user'

export interface EmbeddedOptions {
  /** Folder of this cluster alone; made when missing. */
  readonly dataDir: string
  /** The port to try first; any free one otherwise. */
  readonly port?: number
  /** PostgreSQL settings on top of the defaults, for instance `fsync: 'off'` for a test's cluster. */
  readonly settings?: Readonly<Record<string, string>>
  /** The `native` folder of PostgreSQL's programs; the npm package's when absent. */
  readonly native?: string
  readonly log?: (line: string) => void
}

export interface Embedded {
  /** Connection to the database `postgres` as its owner; holds the password. */
  readonly url: string
  /** Ends the server, unless another living process uses it too. */
  stop(): Promise<void>
  /** True when it ran already: another process's, or left by one that was killed. */
  readonly reused: boolean
}

const tries = 5

async function startAnew(place: Place, { port, settings = {} }: EmbeddedOptions, kept: Cluster): Promise<number> {
  let said = ''
  let next = port ?? kept.port
  for (let tried = 0; tried < tries; tried++) {
    next ||= await freePort()
    const failure = await start(place, next, settings)
    if (failure === undefined) return next
    said = failure
    if (/could not (bind|create any TCP)/i.test(said)) next = 0
    // Children of a killed server hold its memory a moment longer
    else if (/shared memory block|lock file/i.test(said)) await pause(500 * (tried + 1))
    else break
  }
  throw new Error(`PostgreSQL did not start in ${place.folder}: ${reasonIn(said)}`)
}

/** The port of a server that ran before us; it may still be recovering, or ending. */
async function runningPort(place: Place, password: string): Promise<number | undefined> {
  for (let waited = 0; waited < 10_000; waited += 200) {
    const running = postmaster(place.folder)
    if (!running || !runs(running.pid, place.folder)) return undefined
    if (await answers(urlOf(running.port, password), place.folder)) return running.port
    await pause(200)
  }
  return undefined
}

function checkMade(place: Place): void {
  const made = path.join(place.folder, 'cluster/PG_VERSION')
  if (!fs.existsSync(made)) return
  const version = fs.readFileSync(made, 'utf8').trim()
  const { major } = place.programs
  if (version === major) return
  throw new Error(
    `${place.folder} was made by PostgreSQL ${version}, this is ${major}: move it away, or set DATA_DIR to another folder.`,
  )
}

async function open(place: Place, options: EmbeddedOptions): Promise<{ cluster: Cluster; reused: boolean }> {
  const kept = readCluster(place.folder)
  const users = [...new Set([...kept.users, holder()])]
  checkMade(place)
  const running = await runningPort(place, kept.password)
  if (running) return { cluster: { ...kept, port: running, users }, reused: true }
  writeCluster(place.folder, { ...kept, users })
  await initialise(place, kept.password)
  const port = await startAnew(place, options, kept)
  return { cluster: { ...kept, port, users }, reused: false }
}

/**
 * Starts PostgreSQL from the npm package on loopback, or joins the one that already runs on this folder. Works as
 * root (PostgreSQL then runs as nobody) and as anyone else; survives a killed server and a taken port.
 * @throws Error with one sentence saying what to do
 */
export async function startPostgres(options: EmbeddedOptions): Promise<Embedded> {
  const user = databaseUser()
  const folder = placeFor(options.dataDir, user)
  if (folder !== path.resolve(options.dataDir))
    options.log?.(`PostgreSQL's user cannot enter the project: data in ${folder}`)
  const lock = path.join(folder, 'lock')
  return underLock(lock, async () => {
    const programs = await binaries(options.native ?? packagedBinaries(), folder, user)
    const place = { folder, user, programs }
    const { cluster, reused } = await open(place, options)
    writeCluster(folder, cluster)
    options.log?.(`PostgreSQL ${programs.major} ${reused ? 'was running' : 'started'} on port ${cluster.port}`)
    let stopped: Promise<void> | undefined
    const stopIt = async () => {
      const now = readCluster(folder)
      const users = now.users.filter((one) => one !== holder())
      if (users.length === 0) await stop(place)
      writeCluster(folder, { ...now, users })
    }
    // A full disk takes neither lock nor record: who has ended is known without, and the server must not outlive us
    const stopFull = async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOSPC') throw error
      if (readCluster(folder).users.every((one) => one === holder())) await stop(place)
    }
    const end = () => (stopped ??= underLock(lock, stopIt).catch(stopFull))
    return { url: urlOf(cluster.port, cluster.password), stop: end, reused }
  })
}
