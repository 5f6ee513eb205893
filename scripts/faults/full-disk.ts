import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isAlive } from '../../server/database/embedded/holder'
import { postmaster } from '../../server/database/embedded/server'
import { accountOf, startOutside } from '../../server/testing/outside'
import { bundledServer, startProgram } from '../../server/testing/program'
import { ACCOUNTS } from './world'
import type { Row } from './table'

const SIZE = '300m'
const TRIES = 400

/** A disk of fixed size; undefined where mounting is refused, as it is to anybody but root. */
function mount(): string | undefined {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-full-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=755`, 'tmpfs', folder])
  if (status === 0) return folder
  fs.rmSync(folder, { recursive: true })
  return undefined
}

/** Takes all that is left. */
function fill(folder: string): void {
  const file = fs.openSync(path.join(folder, 'ballast'), 'a')
  for (let size = 1 << 20; size >= 1; size >>= 2) {
    try {
      for (;;) if (fs.writeSync(file, Buffer.alloc(size)) < size) break
    } catch {
      // Smaller pieces may still fit
    }
  }
  fs.closeSync(file)
}

/** A developer's server, PostgreSQL and all, on a disk that gets full; then one that starts there. */
export async function fullDisk(say: (line: string) => void): Promise<Row[]> {
  const disk = mount()
  if (!disk) {
    say('a disk of fixed size cannot be mounted here (root may): a full disk is not tried')
    return [{ what: 'a full disk', value: 'not tried: mounting is refused here' }]
  }
  const { file, folder } = await bundledServer()
  fs.symlinkSync(path.resolve(__dirname, '../../node_modules'), path.join(folder, 'node_modules'))
  const outside = await startOutside(folder, () => ({ body: { accounts: ACCOUNTS.map(accountOf) } }))
  const { NODE_ENV: _production, ...env } = outside.env
  const dataDir = path.join(disk, 'data')
  const program = await startProgram(file, { ...env, DATA_DIR: dataDir })
  const server = postmaster(path.join(dataDir, 'postgres'))
  fill(disk)
  const statuses = new Map<number, number>()
  for (let n = 0; n < TRIES && (statuses.get(503) ?? 0) < 5; n++) {
    const code = `openid-${n}:1`
    outside.wechat.add(`openid-${n}`, '林晓雨', '990101199806122227')
    const answer = await fetch(`${program.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': `full-disk-${n}` },
      body: JSON.stringify({ channel: 'weapp', code }),
    })
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  }
  const ready = (await fetch(`${program.url}/readyz`)).status
  const alive = (await fetch(`${program.url}/healthz`)).status
  program.child.kill('SIGTERM')
  const code = await program.ended
  const remains = server !== undefined && isAlive(server.pid)
  if (remains) process.kill(server.pid, 'SIGKILL')
  const refused = await startProgram(file, { ...env, DATA_DIR: path.join(disk, 'other') }).then(
    () => 'it started',
    (error: Error) => error.message.replace(/^it ended: /, '').trim(),
  )
  spawnSync('umount', [disk])
  fs.rmdirSync(disk)
  await outside.close()
  fs.rmSync(folder, { recursive: true })
  const others = [...statuses.keys()].filter((status) => ![200, 503].includes(status))
  const when = (isWrong: boolean, text: string) => (isWrong ? { wrong: [text] } : {})
  return [
    {
      what: 'answers to writes on a full disk',
      value: [...statuses].map(([status, times]) => `${times} × ${status}`).join(', '),
      ...when(others.length > 0 || !statuses.has(503), 'only 200 and 503 are right, and some of them 503'),
    },
    { what: '/readyz', value: ready, ...when(ready !== 503, 'it should be 503') },
    { what: '/healthz', value: alive, ...when(alive !== 200, 'it should be 200') },
    { what: 'exit after SIGTERM', value: String(code), ...when(code !== 0, program.said().slice(-300)) },
    { what: 'PostgreSQL left running', value: remains ? 'yes' : 'no', ...when(remains, 'yes') },
    { what: 'a start there says', value: refused.slice(0, 160), ...when(!/disk is full/.test(refused), refused) },
  ]
}
