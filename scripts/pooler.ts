import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../server/database/embedded/server'
import { databaseUser, giveTo } from '../server/database/embedded/user'
import { startTestCluster } from '../server/testing/cluster'
import { root } from './lib/build'
import { command } from './lib/command'

/** From then on a pooler in transaction mode knows named statements. */
const KNOWS_NAMED = 1.21

/** What looks at connections, roles or PostgreSQL itself sees the pooler's instead. */
const LEFT_OUT = [
  ...['server/run.test', 'server/stop.test', 'server/kill.test', 'server/database/embedded'],
  ...['server/database/unavailable', 'server/serving-role'],
]

/** PgBouncer's version; undefined where it is not installed. */
function versionOf(): number | undefined {
  const { stdout } = spawnSync('pgbouncer', ['-V'], { encoding: 'utf8' })
  return Number(/PgBouncer (\d+\.\d+)/.exec(stdout ?? '')?.[1]) || undefined
}

const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
    socket.once('connect', () => socket.end())
  })

async function startPooler(folder: string, clusterUrl: string, named: boolean) {
  const { hostname, port, username, password } = new URL(clusterUrl)
  const own = await freePort()
  const file = path.join(folder, 'pgbouncer.ini')
  const lines = [
    '[databases]',
    `* = host=${hostname} port=${port} user=${username} password=${password}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${own}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    'max_client_conn = 1000',
    'default_pool_size = 10',
    'server_idle_timeout = 5',
    ...(named ? ['max_prepared_statements = 100'] : []),
  ]
  fs.writeFileSync(file, lines.join('\n') + '\n', { mode: 0o600 })
  const user = databaseUser()
  for (const one of [folder, file]) giveTo(one, user)
  const child = spawn('pgbouncer', ['-q', file], { ...user, stdio: 'inherit' })
  while (child.exitCode === null && !(await isOpen(own))) await pause(50)
  if (child.exitCode !== null) throw new Error(`PgBouncer ended (${child.exitCode}).`)
  return { child, port: own }
}

/** The tests of server and queue, every connection through PgBouncer in transaction mode. */
async function main(): Promise<number> {
  const version = versionOf()
  if (!version)
    throw new Error('PgBouncer is not here: install it (Debian: apt-get install pgbouncer), then run this again.')
  const named = version >= KNOWS_NAMED
  console.log(`PgBouncer ${version}, transaction mode, ${named ? 'named statements' : 'no named statements'}`)
  const cluster = await startTestCluster()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-pooler-'))
  const pooler = await startPooler(folder, cluster.url, named)
  const jest = path.join(root, 'node_modules/jest/bin/jest.js')
  const args = [jest, '--selectProjects', 'node', '--testPathPattern', '^(?!.*scripts/).*/server/']
  args.push('--testPathIgnorePatterns', ...LEFT_OUT)
  const env = { ...process.env, TEST_POOLER: JSON.stringify({ port: pooler.port, named }) }
  const tests = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env })
  const code = await new Promise<number>((resolve) => tests.once('exit', (ended) => resolve(ended ?? 1)))
  pooler.child.kill('SIGTERM')
  await cluster.stop()
  fs.rmSync(folder, { recursive: true })
  console.log(`Left out, because they look at connections, roles or PostgreSQL itself: ${LEFT_OUT.join(', ')}`)
  return code
}

command(main)
