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

/** For how long an answer holds that changes: fresh at first, then still given while a newer one is made, then not at all. */
export interface Lasting {
  readonly now: Date
  readonly seconds: number
}

interface Entry extends KeptAnswer {
  readonly madeAt: number
}

const SECOND_MS = 1000

/** How old it is, 1 being as old as a fresh one may be. A clock that was set back makes nothing younger: below 0. */
const ageOf = ({ madeAt }: Entry, lasting: Lasting | undefined): number =>
  lasting ? (lasting.now.getTime() - madeAt) / SECOND_MS / lasting.seconds : 0

/** Answers that are the same for everybody, each made once: what nobody has asked for lately goes first. */
export class KeptAnswers {
  private readonly recent = new Recent<Entry>(MOST_BYTES, ({ bytes }, key) => bytes.length + 2 * key.length + EACH)
  private readonly making = new Map<string, Promise<Entry>>()

  /**
   * At once where it is kept. Whoever asks while it is made waits for the same one.
   * @param make gives the answer as text; where it fails, nothing is kept
   * @param lasting absent where it holds for as long as it is kept. Otherwise one made so many seconds ago is made anew;
   * for as long again it is given meanwhile, so that thousands need not wait for one
   */
  get(key: string, make: () => Promise<string>, lasting?: Lasting): KeptAnswer | Promise<KeptAnswer> {
    const kept = this.recent.find(key)
    const age = kept ? ageOf(kept, lasting) : NaN
    if (kept && age >= 0 && age < 1) return kept
    const made = this.making.get(key) ?? this.make(key, make, lasting?.now.getTime() ?? 0)
    return kept && age >= 0 && age < 2 ? kept : made
  }

  /** What is kept and need not be made anew. */
  fresh(key: string, lasting?: Lasting): KeptAnswer | undefined {
    const kept = this.recent.find(key)
    const age = kept ? ageOf(kept, lasting) : NaN
    return age >= 0 && age < 1 ? kept : undefined
  }

  /** Forgets everything: what is made meanwhile is not kept either. */
  clear(): void {
    this.recent.clear()
    this.making.clear()
  }

  private make(key: string, make: () => Promise<string>, madeAt: number): Promise<Entry> {
    const made: Promise<Entry> = make()
      .then((text) => {
        const entry = { ...answerOf(text), madeAt }
        return this.making.get(key) === made ? this.recent.keep(key, entry) : entry
      })
      .finally(() => {
        if (this.making.get(key) === made) this.making.delete(key)
      })
    this.making.set(key, made)
    // Nobody may wait for it; where it keeps failing, somebody will
    made.catch(() => undefined)
    return made
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
