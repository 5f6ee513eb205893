import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { readWhole, writeOnce } from '../files'

interface Keys {
  readonly fieldKeys: string
  readonly indexKey: string
}

const isKey = (text: unknown): boolean => typeof text === 'string' && Buffer.from(text, 'base64').length >= 32

const areKeys = ({ fieldKeys, indexKey }: Partial<Keys>): boolean =>
  isKey(indexKey) && (fieldKeys ?? '').split(',').every((pair) => isKey(pair.split(/:(.*)/s)[1]))

function keptIn(dataDir: string): Keys {
  const file = path.join(dataDir, 'keys.json')
  const advice = `put back a copy of it, or delete ${dataDir} with all that was stored under these keys.`
  const kept = () => readWhole<Keys>(file, areKeys, advice)
  const found = kept()
  if (found) return found
  const made = {
    fieldKeys: `local:${randomBytes(32).toString('base64')}`,
    indexKey: randomBytes(32).toString('base64'),
  }
  fs.mkdirSync(dataDir, { recursive: true })
  // Of two that start together, both take the keys of the first
  return writeOnce(file, JSON.stringify(made)) ? made : (kept() ?? made)
}

/**
 * The keys given; where both are absent, keys of this machine's own, kept beside its data.
 * @throws Error with what to do where those cannot be read
 */
export function keysFor(fieldKeys: string | undefined, indexKey: string | undefined, dataDir: string): Keys {
  if (fieldKeys && indexKey) return { fieldKeys, indexKey }
  if (fieldKeys ?? indexKey) throw new Error('FIELD_KEYS and INDEX_KEY go together: set both, or neither.')
  return keptIn(dataDir)
}
