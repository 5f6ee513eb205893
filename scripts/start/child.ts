import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { answer, ask } from '../../mock/process'
import { root } from '../lib/build'

type Functions = Parameters<typeof answer>[1]

export interface Child {
  ask<T>(name: string, given?: unknown): Promise<T>
  stop(): Promise<void>
}

/** A server answers what it has in hand, and ends its PostgreSQL. */
const TIMEOUT_MS = 30_000

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    const kill = setTimeout(() => child.kill('SIGKILL'), TIMEOUT_MS)
    child.once('exit', () => {
      clearTimeout(kill)
      resolve()
    })
    child.kill('SIGTERM')
  })

/**
 * Starts a TypeScript program of the repository and waits until it answers calls.
 * @param gone Told when it ends by itself. @throws Error when it ends before it is ready
 */
export function start(
  file: string,
  { env = {}, functions = {}, gone }: { env?: NodeJS.ProcessEnv; functions?: Functions; gone: (code: number) => void },
): Promise<Child> {
  const child = fork(path.join(root, file), {
    cwd: root,
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx'],
  })
  let stopping = false
  return new Promise((resolve, reject) => {
    const ready: Child = {
      ask: (name, given) => ask(child, name, given),
      stop: () => {
        stopping = true
        return end(child)
      },
    }
    answer(child, { ...functions, ready: async () => resolve(ready) })
    child.once('exit', (code) => {
      reject(new Error(`${file} ended`))
      if (!stopping) gone(code ?? 1)
    })
  })
}
