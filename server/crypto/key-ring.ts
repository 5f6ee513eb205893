import { createCipheriv, createDecipheriv } from 'node:crypto'
import { randomOf } from '../random'

const IV = 12
const TAG = 16

/**
 * AES-256-GCM with named keys: the first encrypts, all decrypt, so that a key is changed by putting a new one in
 * front. A stored value is: length of the key's name, name, nonce, tag, ciphertext.
 */
export class KeyRing {
  private readonly keys: ReadonlyMap<string, Buffer>
  /** The name of the key that encrypts. */
  readonly first: string

  /** @param text "k2:base64,k1:base64", keys of 32 bytes. @throws Error when there is no key or a wrong one */
  constructor(text: string) {
    const entries = text.split(',').map((pair): [string, Buffer] => {
      const [name = '', key = ''] = pair.trim().split(/:(.*)/s)
      const bytes = Buffer.from(key, 'base64')
      if (!/^[a-z0-9-]{1,20}$/i.test(name) || bytes.length !== 32) {
        throw new Error('FIELD_KEYS must look like "k2:…,k1:…", each a name and 32 bytes in base64.')
      }
      return [name, bytes]
    })
    this.keys = new Map(entries)
    this.first = entries[0]?.[0] ?? ''
  }

  /** @param place Where the value is stored ("people.name:<id>"): it decrypts nowhere else. */
  encrypt(value: string, place: string): Buffer {
    const iv = randomOf(IV)
    const cipher = createCipheriv('aes-256-gcm', this.key(this.first), iv).setAAD(Buffer.from(place))
    // GCM gives all of it at once; the end only makes the tag
    const sealed = cipher.update(value, 'utf8')
    cipher.final()
    const name = Buffer.from(this.first)
    return Buffer.concat([Buffer.from([name.length]), name, iv, cipher.getAuthTag(), sealed])
  }

  /** @throws Error when the value was changed, moved to another place, or its key is gone */
  decrypt(stored: Uint8Array, place: string): string {
    const bytes = Buffer.from(stored.buffer, stored.byteOffset, stored.byteLength)
    const start = 1 + (bytes[0] ?? 0)
    const iv = bytes.subarray(start, start + IV)
    const tag = bytes.subarray(start + IV, start + IV + TAG)
    const decipher = createDecipheriv('aes-256-gcm', this.key(this.keyOf(bytes)), iv)
    decipher.setAAD(Buffer.from(place)).setAuthTag(tag)
    const value = decipher.update(bytes.subarray(start + IV + TAG))
    // Throws where the tag does not fit: nothing is read before
    decipher.final()
    return value.toString('utf8')
  }

  /** The tag of a stored value: no two values have the same. */
  sealOf(stored: Buffer): Buffer {
    const start = 1 + (stored[0] ?? 0) + IV
    return stored.subarray(start, start + TAG)
  }

  has(name: string): boolean {
    return this.keys.has(name)
  }

  /** Whether a stored value is under the newest key. */
  isCurrent(stored: Uint8Array): boolean {
    return this.keyOf(Buffer.from(stored)) === this.first
  }

  private keyOf(bytes: Buffer): string {
    return bytes.subarray(1, 1 + (bytes[0] ?? 0)).toString('utf8')
  }

  private key(name: string): Buffer {
    const key = this.keys.get(name)
    if (!key) throw new Error(`FIELD_KEYS has no key "${name}"`)
    return key
  }
}
