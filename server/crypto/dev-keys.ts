import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

interface Keys {
  readonly fieldKeys: string
  readonly indexKey: string
}

function keptIn(file: string): Keys {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Keys
  } catch {
    const made = {
      fieldKeys: `local:${randomBytes(32).toString('base64')}`,
      indexKey: randomBytes(32).toString('base64'),
    }
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
    return made
  }
}

/** The keys given; where both are absent, keys of this machine's own, kept beside its data. */
export function keysFor(fieldKeys: string | undefined, indexKey: string | undefined, dataDir: string): Keys {
  if (fieldKeys && indexKey) return { fieldKeys, indexKey }
  if (fieldKeys ?? indexKey) throw new Error('FIELD_KEYS and INDEX_KEY go together: set both, or neither.')
  return keptIn(path.join(dataDir, 'keys.json'))
}
