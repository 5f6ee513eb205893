import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import type { Binaries } from './binaries'
import { isAlive, processOf } from './holder'
import { run, type AsUser } from './run'
import { giveTo } from './user'

export interface Place {
  readonly folder: string
  readonly user: AsUser
  readonly programs: Binaries
}

const inside = (place: Place, name: string) => path.join(place.folder, name)

export const urlOf = (port: number, password: string) => `postgres://jinban:${password}@127.0.0.1:${port}/postgres`

/** Whether the server at `url` is the one of this folder. */
export async function answers(url: string, folder: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined })
  try {
    const [row] = await sql<{ data: string }[]>`select current_setting('data_directory') as data`
    return fs.realpathSync(row?.data ?? '') === fs.realpathSync(path.join(folder, 'cluster'))
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Makes the cluster once: UTF-8, C.UTF-8 order on every system, password on every connection. */
export async function initialise(place: Place, password: string): Promise<void> {
  const cluster = inside(place, 'cluster')
  if (fs.existsSync(path.join(cluster, 'jinban.conf'))) return
  fs.rmSync(cluster, { recursive: true, force: true })
  const secret = inside(place, 'password')
  fs.writeFileSync(secret, password, { mode: 0o600 })
  giveTo(secret, place.user)
  const args = ['-D', 'cluster', '-U', 'jinban', '-E', 'UTF8', '--no-locale', '--locale-provider=builtin']
  args.push('--builtin-locale=C.UTF-8', '--auth=scram-sha-256', '--pwfile=password', '--no-instructions')
  const { code, output } = await run(place.programs.initdb, args, place.folder, place.user)
  fs.rmSync(secret, { force: true })
  if (code !== 0) throw new Error(`PostgreSQL could not make its folder ${cluster}: ${reasonIn(output)}`)
  fs.appendFileSync(path.join(cluster, 'postgresql.conf'), "\ninclude 'jinban.conf'\n")
}

/** The line that says why a program of PostgreSQL failed: the last one may only tell of the tidying up. */
export function reasonIn(output: string): string {
  const lines = output.trim().split('\n')
  const found = /No space left/.test(output)
    ? lines.find((line) => /No space left/.test(line))
    : lines.find((line) => /FATAL|PANIC|\berror:/.test(line))
  return (found ?? lines.at(-1) ?? '').trim()
}

/** A port that nobody listens on just now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })

function configure(place: Place, port: number, settings: Readonly<Record<string, string>>): void {
  const file = path.join(inside(place, 'cluster'), 'jinban.conf')
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), ...settings }
  fs.writeFileSync(
    file,
    Object.entries(all)
      .map(([name, value]) => `${name} = '${value}'\n`)
      .join(''),
  )
  giveTo(file, place.user)
}

/** Process number and port of the server that runs, or ran, on this folder. */
export function postmaster(folder: string): { pid: number; port: number } | undefined {
  const file = path.join(folder, 'cluster/postmaster.pid')
  if (!fs.existsSync(file)) return undefined
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

/** Where a process works, as PostgreSQL does in its own folder; undefined where the system does not tell. */
function workplaceOf(pid: number): string | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** Whether that process number is still this folder's PostgreSQL; where the system does not tell, any living process counts. */
export function runs(pid: number, folder: string): boolean {
  if (!isAlive(pid) || (processOf(pid)?.name ?? 'postgres') !== 'postgres') return false
  const at = workplaceOf(pid)
  return at === undefined || at === fs.realpathSync(path.join(folder, 'cluster'))
}

/** Starts the server on `port`. @returns what its log said on failure, undefined on success */
export async function start(
  place: Place,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const former = postmaster(place.folder)
  // PostgreSQL takes any living process of that number for its own former self
  if (former && !runs(former.pid, place.folder)) fs.rmSync(path.join(place.folder, 'cluster/postmaster.pid'))
  configure(place, port, settings)
  const log = inside(place, 'log')
  fs.writeFileSync(log, '')
  giveTo(log, place.user)
  const args = ['start', '-D', 'cluster', '-l', 'log', '-w', '-t', '60', '-s']
  const { code, output } = await run(place.programs.pgCtl, args, place.folder, place.user)
  return code === 0 ? undefined : `${fs.readFileSync(log, 'utf8')}\n${output}`
}

const STOP_SECONDS = '20'

/**
 * Ends the server: running statements are broken off, nothing committed is lost. One that cannot write its last
 * checkpoint, its disk being full, is ended without, and recovers when it starts again.
 */
export async function stop(place: Place): Promise<void> {
  const running = postmaster(place.folder)
  if (!running) return
  for (const mode of ['fast', 'immediate']) {
    if (!runs(running.pid, place.folder)) return
    const args = ['stop', '-D', 'cluster', '-m', mode, '-w', '-t', STOP_SECONDS, '-s']
    const { code } = await run(place.programs.pgCtl, args, place.folder, place.user)
    if (code === 0) break
  }
  while (runs(running.pid, place.folder)) await pause(20)
}
