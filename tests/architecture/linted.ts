import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { root } from './files'

/** Code in a file of the project, there or not. */
export interface Probe {
  readonly file: string
  readonly code: string
}

export interface Tried extends Probe {
  /** What the project's own rules say of it. */
  readonly said: readonly { readonly rule: string | null; readonly message: string; readonly line: number }[]
  /** Whether the project's own lint holds those rules for the file. */
  readonly held: boolean
}

/** Lints texts as if they were files of the project, in one process beside jest. */
export function tryLint(probes: readonly Probe[]): Tried[] {
  const out = execFileSync(process.execPath, [path.join(__dirname, 'lint-beside.mjs')], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify(probes),
    maxBuffer: 64 << 20,
  })
  return JSON.parse(out) as Tried[]
}
