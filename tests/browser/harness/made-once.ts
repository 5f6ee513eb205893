import fs from 'node:fs'
import path from 'node:path'
import { root } from '../../../scripts/lib/build'

/**
 * A folder under `.cache/` that `make` fills once. It is filled aside and moved into place whole: what a killed run left
 * half-finished is never used, and of workers that fill it at once the first wins.
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void> | void): Promise<string> {
  const folder = path.join(root, '.cache', name)
  if (fs.existsSync(folder)) return folder
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  const aside = fs.mkdtempSync(`${folder}.part-`)
  try {
    await make(aside)
    fs.renameSync(aside, folder)
  } catch (thrown) {
    if (!fs.existsSync(folder)) throw thrown
  } finally {
    fs.rmSync(aside, { recursive: true, force: true })
  }
  return folder
}
