import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { performance } from 'node:perf_hooks'

export interface Running {
  /** Where it listens. */
  readonly url: string
  /** From spawn to the line that says it listens. */
  readonly ms: number
  readonly pid: number
  stop(): Promise<void>
}

const listening = /listening at (http:\/\/[^"\s]+)/i

/** Starts a Node program that says where it listens. @throws Error with what it said when it ends before that */
export async function startProcess(file: string, env: Readonly<Record<string, string>>): Promise<Running> {
  const begun = performance.now()
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...loader, file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  const url = await heard(child, file)
  const ms = performance.now() - begun
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
    process.off('exit', end)
  }
  return { url, ms, pid: child.pid ?? 0, stop }
}

function heard(child: ChildProcess, file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said: string | undefined = ''
    const take = (chunk: Buffer) => {
      if (said === undefined) return
      said += chunk.toString()
      const url = listening.exec(said)?.[1]
      if (!url) return
      // From here on what it logs is read and thrown away: a full pipe would stop it
      said = undefined
      resolve(url)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.on('exit', () => reject(new Error(`${file} ended before it listened: ${said ?? ''}`)))
  })
}

/** Resident memory in MB; NaN where there is no `ps`. */
export function memoryOf(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
  } catch {
    return NaN
  }
}

/** Processor time a process has used, in ms; NaN where there is no /proc. */
export function processorOf(pid: number): number {
  try {
    const [user, system] = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ').slice(13, 15)
    return (Number(user) + Number(system)) * 10
  } catch {
    return NaN
  }
}
