import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** Name, state and start of a process where the system shows them: "postgres", "S", ticks since the machine started. */
export function processOf(pid: number): { name: string; state: string; since: string } | undefined {
  try {
    const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    const fields = rest.split(' ')
    return { name, state: fields[0] ?? '', since: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

/** Whether a process of this number runs, ours or another user's; one that ended and waits to be buried does not. */
export function isAlive(pid: number): boolean {
  if (processOf(pid)?.state === 'Z') return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const bootId = (): string => {
  try {
    return fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return ''
  }
}

/** When a process began, in a form that no later process of its number has; '' where the system does not tell. */
function beginningOf(pid: number): string {
  const known = processOf(pid)
  if (known) return `${known.since}@${bootId()}`
  if (process.platform === 'win32') return ''
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return (stdout ?? '').trim().replace(/\s+/g, '_')
}

let own: string | undefined

/** This process, so that none that has its number later is taken for it: "4711 88213@…". */
export const holder = (): string => (own ??= `${process.pid} ${beginningOf(process.pid)}`.trim())

export const pidOf = (said: string): number => Number(/^\d+/.exec(said)?.[0] ?? 0)

/** Whether the process that `holder` named there still runs. */
export function lives(said: string): boolean {
  const [pid, beginning] = [pidOf(said), said.trim().split(' ')[1]]
  if (pid <= 0 || !isAlive(pid)) return false
  // A release before this one wrote the number alone: only another Node can be it
  if (!beginning) return /^(node|MainThread)/.test(processOf(pid)?.name ?? 'node')
  const now = beginningOf(pid)
  return now === '' || now === beginning
}
