import { createHash } from 'node:crypto'
import { Recent } from '../recent'

/** An answer as it goes out. */
export interface KeptAnswer {
  readonly bytes: Buffer
  /** Strong: other bytes have another one. */
  readonly etag: string
}

const MOST_BYTES = 16 << 20
/** What keeping one costs besides its bytes. */
const EACH = 500

/** Answers that are the same for everybody, each made once: what nobody has asked for lately goes first. */
export class KeptAnswers {
  private readonly recent = new Recent<KeptAnswer>(MOST_BYTES, ({ bytes }, key) => bytes.length + 2 * key.length + EACH)

  /**
   * At once where it is kept.
   * @param make gives the answer as text; where it fails, nothing is kept
   */
  get(key: string, make: () => Promise<string>): KeptAnswer | Promise<KeptAnswer> {
    return this.recent.find(key) ?? make().then((text) => this.recent.keep(key, answerOf(text)))
  }
}

function answerOf(text: string): KeptAnswer {
  const bytes = Buffer.from(text)
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` }
}

/** Whether an If-None-Match names this answer. */
export const isAtHand = (named: string | undefined, etag: string): boolean =>
  named !== undefined &&
  (named === etag ||
    named
      .split(',')
      .map((one) => one.trim().replace(/^W\//, ''))
      .some((one) => one === etag || one === '*'))
