import { must, type Read } from './kinds'

const BYTES = 32
/** Of 32 drawn bytes some 30 differ; fewer than these were never drawn. */
const DIFFERENT = 16

const isDrawn = (key: Buffer): boolean => {
  const steps = new Set([...key].map((byte, at) => (at === 0 ? -1 : (byte - (key[at - 1] ?? 0) + 256) % 256)))
  const isText = key.every((byte) => byte >= 0x20 && byte < 0x7f)
  return new Set(key).size >= DIFFERENT && steps.size > 8 && !isText
}

/** 32 drawn bytes. @throws Wrong, without the key */
function keyOf(text: string, most = BYTES): Buffer {
  const key = Buffer.from(text, 'base64')
  const canonical = key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '')
  must(
    key.length >= BYTES && key.length <= most && canonical,
    'must be 32 bytes in base64 (docs/deploy.md: how to make them)',
  )
  must(isDrawn(key), 'must be 32 bytes drawn by chance: these follow a rule (docs/deploy.md: how to make them)')
  return key
}

export const indexKey: Read<string> = (text) => {
  // Longer ones were taken once, and this key cannot be changed
  keyOf(text, 64)
  return text
}

const named = (text: string): [string, string][] =>
  text.split(',').map((pair) => {
    const [name = '', key = ''] = pair.trim().split(/:(.*)/s)
    return [name, key]
  })

export const fieldKeys: Read<string> = (text) => {
  const given = named(text)
  must(
    given.every(([name, key]) => /^[a-z0-9-]{1,20}$/i.test(name) && Buffer.from(key, 'base64').length === BYTES),
    'must look like "k2:…,k1:…", each a name and 32 bytes in base64',
  )
  const keys = given.map(([, key]) => keyOf(key).toString('hex'))
  must(new Set(given.map(([name]) => name)).size === given.length, 'names the same key twice')
  must(new Set(keys).size === keys.length, 'has the same key under two names')
  return text
}

/** Whether one of the field keys is the index key too. */
export const areShared = (fields: string, index: string): boolean => {
  const bytes = (text: string) => Buffer.from(text, 'base64').toString('hex')
  return named(fields).some(([, key]) => bytes(key) === bytes(index))
}
