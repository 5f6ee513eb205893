import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../scripts/lib/build'

const run = promisify(execFile)

/** `dist/server` of another state of this repository. */
export interface Base {
  readonly dist: string
  /** Takes it away again. */
  remove(): void
}

/** Builds the server as it was at `ref`, in a folder of its own with our packages. @throws Error where git knows no such state */
export async function buildBase(ref: string): Promise<Base> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-base-'))
  const remove = () => fs.rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    const archive = path.join(folder, 'base.tar')
    await run('git', ['archive', '--format=tar', '-o', archive, ref], { cwd: root })
    await run('tar', ['-xf', archive, '-C', folder])
    // A link of Windows' own kind there: it needs no right of an administrator
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
    await run(process.execPath, ['--import', 'tsx', 'scripts/build-server.ts'], { cwd: folder })
  } catch (error) {
    remove()
    throw error
  }
  return { dist: path.join(folder, 'dist/server'), remove }
}
