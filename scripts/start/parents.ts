import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { isAlive } from '../../server/database/embedded/holder'

/** From us to npm there are a shell and a runner of TypeScript at most. */
const FARTHEST = 6
const LOOK_MS = 300

interface Process {
  readonly pid: number
  readonly parent: number
}

const shown = (field: string, pid: number): string =>
  process.platform === 'win32'
    ? ''
    : spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()

const read = (pid: number, file: string): string | undefined => {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}

function parentOf(pid: number): number {
  if (pid === process.pid) return process.ppid
  if (process.platform !== 'linux') return Number(shown('ppid', pid))
  return Number(/\) \S (\d+)/.exec(read(pid, 'stat') ?? '')?.[1] ?? 0)
}

const isNpm = (pid: number): boolean =>
  /(^|[/\\\s\0])(npm|npm-cli\.js|npx|pnpm|yarn)([\s\0.]|$)/.test(
    process.platform === 'linux' ? (read(pid, 'cmdline') ?? '') : shown('command', pid),
  )

/** Ourselves and those who started us: up to npm where it did, else our parent alone. */
function lineage(): Process[] {
  const line: Process[] = [{ pid: process.pid, parent: process.ppid }]
  if (!process.env.npm_lifecycle_event) return line
  while (line.length < FARTHEST) {
    const { parent: pid } = line.at(-1) as Process
    if (pid <= 1) break
    if (isNpm(pid)) return line
    line.push({ pid, parent: parentOf(pid) })
  }
  return line.slice(0, 1)
}

/**
 * Calls `gone` once when one of those who started us has ended: the shell between npm and us passes no signal on, and
 * nobody does who is killed outright.
 */
export function whenParentsEnd(gone: () => void): void {
  const line = lineage()
  const look = setInterval(() => {
    if (line.every(({ pid, parent }) => isAlive(parent) && parentOf(pid) === parent)) return
    clearInterval(look)
    gone()
  }, LOOK_MS)
  look.unref()
}
