import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const skipped = /[\\/](server|agency|tests)[\\/]|\.test\.tsx?$/

function* filesUnder(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(file)
    else yield file
  }
}

/** What a build of the phone depends on, as one hash: its sources, its configuration, the lock file, `extra`. */
export function fingerprint(root: string, source = 'src', extra = ''): string {
  const hash = createHash('sha256').update(extra)
  const add = (file: string) => hash.update(path.relative(root, file)).update(fs.readFileSync(file))
  for (const folder of [source, 'config']) {
    for (const file of filesUnder(path.join(root, folder))) if (!skipped.test(file)) add(file)
  }
  for (const file of ['package-lock.json', 'babel.config.js']) add(path.join(root, file))
  return hash.digest('hex')
}
