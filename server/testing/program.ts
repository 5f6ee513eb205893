import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bundle, copyReadAtRunTime } from '../../scripts/lib/server'
import { root } from '../files'

/** The server as a process of its own. */
export interface Program {
  readonly child: ChildProcess
  readonly url: string
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>
  /** All that it has printed. */
  said(): string
}

/** Bundles server/main.ts as it is deployed. @returns the program's file, in a new folder that the caller removes */
export async function bundledServer(): Promise<{ readonly file: string; readonly folder: string }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-program-'))
  await bundle([path.join(root, 'server/main.ts')], folder)
  copyReadAtRunTime(folder)
  return { file: path.join(folder, 'main.js'), folder }
}

/** Starts a server and waits until it listens. @throws Error with what it said where it ends before */
export async function startProgram(file: string, env: Readonly<Record<string, string>>): Promise<Program> {
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      said += String(chunk)
      const found = /listening at (http:[^"\s]+)/.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.once('close', () => reject(new Error(`it ended: ${said}`)))
  })
  return { child, url, ended, said: () => said }
}
