import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { files, root } from '../architecture/files'

const tools = {
  tsx: 'tsx/dist/cli.mjs',
  tsc: 'typescript/bin/tsc',
  eslint: 'eslint/bin/eslint.js',
  jest: 'jest/bin/jest.js',
  prettier: 'prettier/bin/prettier.cjs',
} as const

/** What is no source: made by running things, or not the project's. */
const made = ['node_modules', '.git', '.data', '.cache', '.swc', 'dist']

/** A copy of the repository as it stands, in a folder of its own, to be changed and thrown away. */
export class Copy {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jinban-'))

  constructor() {
    // A test's PostgreSQL may run as another user, who must get in
    fs.chmodSync(this.folder, 0o755)
    for (const file of files()) {
      const target = path.join(this.folder, file)
      fs.mkdirSync(path.dirname(target), { recursive: true })
      fs.copyFileSync(path.join(root, file), target)
    }
    fs.symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'), 'junction')
    execFileSync('git', ['init', '--quiet'], { cwd: this.folder })
  }

  /** Runs one of the project's tools there. @returns all it said, and whether it went well */
  run(tool: keyof typeof tools, ...args: string[]): Promise<{ ok: boolean; said: string }> {
    const { JEST_WORKER_ID: _worker, TEST_DATABASE_URL: _database, ...given } = process.env
    const program = path.join(root, 'node_modules', tools[tool])
    const options = { cwd: this.folder, env: { ...given, FORCE_COLOR: '0' }, maxBuffer: 64 << 20 }
    return new Promise((resolve) =>
      execFile(process.execPath, [program, ...args], options, (error, out, err) =>
        resolve({ ok: !error, said: out + err }),
      ),
    )
  }

  /** Every source file and folder → hash of its bytes. */
  tree(): Record<string, string> {
    const found: Record<string, string> = {}
    const walk = (folder: string) => {
      for (const entry of fs.readdirSync(path.join(this.folder, folder), { withFileTypes: true })) {
        const name = path.join(folder, entry.name)
        if (folder === '' && made.includes(entry.name)) continue
        found[name] = entry.isDirectory() ? 'folder' : this.hash(name)
        if (entry.isDirectory()) walk(name)
      }
    }
    walk('')
    return found
  }

  /** Writes a file of this text, with the folders it needs. */
  write(name: string, text: string): void {
    const file = path.join(this.folder, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }

  /** Puts `to` in place of each `from` in a file. @throws Error where there is none */
  change(name: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
    const file = path.join(this.folder, name)
    let text = fs.readFileSync(file, 'utf8')
    for (const [from, to] of changes) {
      if (!text.includes(from)) throw new Error(`${name} has no ${from}`)
      text = text.replaceAll(from, to)
    }
    fs.writeFileSync(file, text)
  }

  /** Puts the files of a folder into another one; a template without its ending `.tmpl`. */
  fill(from: string, to: string): void {
    const folder = path.join(this.folder, from)
    for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name)
      const name = path.join(to, path.relative(folder, file).replace(/\.tmpl$/, ''))
      if (entry.isFile()) this.write(name, fs.readFileSync(file, 'utf8'))
    }
  }

  move(from: string, to: string): void {
    fs.mkdirSync(path.dirname(path.join(this.folder, to)), { recursive: true })
    fs.renameSync(path.join(this.folder, from), path.join(this.folder, to))
  }

  remove(name = ''): void {
    fs.rmSync(path.join(this.folder, name), { recursive: true, force: true })
  }

  private hash(name: string): string {
    return createHash('sha256')
      .update(fs.readFileSync(path.join(this.folder, name)))
      .digest('hex')
  }
}
