import { createHmac } from 'node:crypto'

/** Finds an encrypted value by equality without revealing it: HMAC-SHA256 under a key of its own. */
export class BlindIndex {
  private readonly key: Buffer

  /** @param base64 32 bytes or more. @throws Error on a shorter key */
  constructor(base64: string) {
    this.key = Buffer.from(base64, 'base64')
    if (this.key.length < 32) throw new Error('INDEX_KEY must be 32 bytes in base64.')
  }

  /** @param kind What the value is, so that equal texts of two kinds differ. */
  of(kind: string, value: string): Buffer {
    return createHmac('sha256', this.key).update(`${kind}\0${value}`).digest()
  }
}
