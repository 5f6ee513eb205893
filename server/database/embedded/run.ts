import { spawn } from 'node:child_process'

export interface Outcome {
  /** Exit code; null when the program could not be started or was killed. */
  readonly code: number | null
  readonly output: string
}

export interface AsUser {
  readonly uid?: number
  readonly gid?: number
}

/**
 * Runs a program to its end as `user`, in folder `cwd`; never throws.
 * @param end 'close' waits for all it says; a server that it leaves running may keep the pipes open, then 'exit'.
 */
export const run = (
  program: string,
  args: readonly string[],
  cwd: string,
  user: AsUser,
  end: 'exit' | 'close' = 'exit',
): Promise<Outcome> =>
  new Promise((resolve) => {
    const { LC_ALL: _all, LANG: _lang, LANGUAGE: _language, ...env } = process.env
    const options = { cwd, ...user, env: { ...env, LC_ALL: 'C' }, windowsHide: true } as const
    let output = ''
    const done = (code: number | null) => resolve({ code, output })
    try {
      const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
      const take = (chunk: Buffer) => (output += chunk.toString('utf8'))
      child.stdout.on('data', take)
      child.stderr.on('data', take)
      child.on('error', (error) => {
        output += error.message
        done(null)
      })
      child.on(end, done)
    } catch (error) {
      output = (error as Error).message
      done(null)
    }
  })
