import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Name and state of a process where the system shows them: "postgres", "S". */
export function processOf(pid: number): { name: string; state: string } | undefined {
  try {
    const [, name = '', state = ''] = /\((.*)\) (\S)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { name, state }
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

function take(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

const holder = (file: string): number => {
  try {
    return Number(fs.readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

const queues = new Map<string, Promise<unknown>>()

async function underFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let waited = 0; !take(file); waited += 50) {
    const pid = holder(file)
    // An empty file may be one that is just being written
    const left = pid === process.pid || (pid > 0 ? !isAlive(pid) : waited > 2000)
    if (left) fs.rmSync(file, { force: true })
    else if (waited > 120_000) throw new Error(`Process ${pid} holds ${file}: end it, then start again.`)
    else await pause(50)
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

/** Runs `work` while no other process, nor other call here, runs under the same file; a dead holder's lock is taken. */
export function underLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(file) ?? Promise.resolve()).then(() => underFile(file, work))
  queues.set(
    file,
    turn.catch(() => undefined),
  )
  return turn
}
