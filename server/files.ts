import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Where files that are read at run time stand: the repository, or `dist/server` with its copies of them. */
export const root = fs.existsSync(path.join(__dirname, 'server/database/migrations'))
  ? __dirname
  : path.resolve(__dirname, '..')

/** Writes beside `file`, onto the disk, for its owner alone. @returns where */
function written(file: string, text: string): string {
  const fresh = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.new`
  const descriptor = fs.openSync(fresh, 'wx', 0o600)
  try {
    fs.writeFileSync(descriptor, text)
    fs.fsyncSync(descriptor)
  } finally {
    fs.closeSync(descriptor)
  }
  return fresh
}

/** The new name too is on the disk; Windows opens no folders. */
function syncFolder(file: string): void {
  try {
    const folder = fs.openSync(path.dirname(file), 'r')
    fs.fsyncSync(folder)
    fs.closeSync(folder)
  } catch (error) {
    if (process.platform !== 'win32') throw error
  }
}

/** Writes a file that only its owner reads: at any moment, whatever is killed, it is the old one or the new one whole. */
export function writeWhole(file: string, text: string): void {
  const fresh = written(file, text)
  try {
    fs.renameSync(fresh, file)
  } catch (error) {
    fs.rmSync(fresh, { force: true })
    throw error
  }
  syncFolder(file)
}

/** The same where there is no such file yet. @returns false where there is one, which stays as it is */
export function writeOnce(file: string, text: string): boolean {
  const fresh = written(file, text)
  try {
    fs.linkSync(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    fs.rmSync(fresh, { force: true })
  }
  syncFolder(file)
  return true
}

/**
 * The object in a JSON file of ours; undefined where there is no such file.
 * @param fits Whether it has what it must have.
 * @param advice What to do where it has not, or cannot be read: what cannot be read is not absent.
 * @throws Error with file and advice, never with what stands in it
 */
export function readWhole<T>(file: string, fits: (value: Partial<T>) => boolean, advice: string): T | undefined {
  let text: string
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be read (${code}): ${advice}`, { cause: error })
  }
  try {
    const value = JSON.parse(text) as Partial<T> | null
    if (typeof value === 'object' && value !== null && fits(value)) return value as T
  } catch {
    // Said below: JSON.parse would show what stands in it
  }
  throw new Error(`${file} is ${text.trim() ? 'broken' : 'empty'}: ${advice}`)
}
