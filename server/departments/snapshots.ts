import type { Clock, DepartmentReply, Feed } from '../ports'
import { Recent } from '../recent'
import { Fault } from './fault'

/** A department's answer, and how much it is. */
export interface Answered {
  readonly answer: unknown
  readonly text: string
}

interface Held extends Answered {
  readonly observedAt: Date
}

interface Snapshot {
  readonly held?: Held
  /** When the department was asked last, by our clock. */
  readonly askedAt?: number
  /** Why it gave nothing then. */
  readonly failure?: Error
}

/** Parsed, an answer takes a few times its text; that is what is bounded. */
const MOST_CHARACTERS = 16 << 20
/** What one costs besides its text. */
const EACH = 500
const empty = () =>
  new Recent<Snapshot>(MOST_CHARACTERS, ({ held }, key) => EACH + key.length + (held?.text.length ?? 0))
/** A department's clock may be off by so much; what is later than that has not been observed. */
const SKEW_MS = 120_000
/** Whoever has something to show waits no longer for something newer. */
export const PATIENCE_MS = 1000
/** A department that gave nothing is asked again after so long, or after the feed's own interval if that is shorter. */
const RETRY_MS = 10_000

/**
 * What a department tells everybody alike (weather, arrivals): asked once an interval by each server, however many ask us,
 * one question at a time. Its age is the department's own: when it observed, not when we asked.
 *
 * An answer that cannot be true is not taken, and what is held only grows older: observed in the future, observed before
 * what it said already, or the same as before under a new time. The same observation again is none of these: it is kept
 * as what it is, no newer, corrected where the department corrected it.
 */
export class Snapshots {
  private snapshots = empty()
  private readonly asking = new Map<string, Promise<void>>()

  constructor(
    private readonly clock: Clock,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /**
   * @param ask the department; its answer fits the protocol
   * @param told hears of each asking once: nothing, or why nothing came of it
   * @throws what `ask` throws, or Fault, where nothing is held that may still be shown
   */
  async read<A>(
    key: string,
    feed: Feed<A>,
    ask: () => Promise<Answered>,
    told: (failure?: unknown) => void = () => undefined,
  ): Promise<DepartmentReply<A>> {
    const before = this.snapshots.find(key)
    if (!this.asking.has(key) && this.isDue(before, feed))
      this.refresh(key, before, async () => this.taken(await ask(), feed, before), told)
    const asking = this.asking.get(key)
    const answeredInTime = asking ? await this.waitFor(asking, this.usable(before, feed) !== undefined) : true
    const snapshot = this.snapshots.find(key)
    const held = this.usable(snapshot, feed)
    if (!held) throw snapshot?.failure ?? new Fault('down')
    const stale = !answeredInTime || snapshot?.failure !== undefined
    // What the department answers has passed its schema, from which A is
    return { answer: held.answer as A, asOf: held.observedAt, stale }
  }

  /** Asks everybody afresh; with `held` also forgets what they said. */
  reset({ held }: { readonly held: boolean }): void {
    this.asking.clear()
    const before = this.snapshots
    this.snapshots = empty()
    if (!held) before.forEach((key, { held: kept }) => kept && this.snapshots.keep(key, { held: kept }))
  }

  private isDue(snapshot: Snapshot | undefined, { everyMs }: Feed<never>): boolean {
    if (snapshot?.askedAt === undefined) return true
    const wait = snapshot.failure === undefined ? everyMs : Math.min(everyMs, RETRY_MS)
    // A clock that was set back asks at once
    return Math.abs(this.clock.now().getTime() - snapshot.askedAt) >= wait
  }

  /** What is held, while it may be shown; none that is in the future of a clock that was set back. */
  private usable(snapshot: Snapshot | undefined, { keptMs }: Feed<never>): Held | undefined {
    const { held } = snapshot ?? {}
    if (!held) return undefined
    const age = this.clock.now().getTime() - held.observedAt.getTime()
    return age <= keptMs && age >= -SKEW_MS ? held : undefined
  }

  private refresh(
    key: string,
    before: Snapshot | undefined,
    take: () => Promise<Held>,
    told: (failure?: unknown) => void,
  ): void {
    const askedAt = this.clock.now().getTime()
    const end = (snapshot: Snapshot) => {
      told(snapshot.failure)
      // After a reset it is nobody's any more
      if (this.asking.get(key) !== asking) return
      this.asking.delete(key)
      this.snapshots.keep(key, snapshot)
    }
    const asking: Promise<void> = take().then(
      (held) => end({ held, askedAt }),
      (failure: Error) => end({ held: before?.held, askedAt, failure }),
    )
    this.asking.set(key, asking)
  }

  /** @throws Fault garbled, where it cannot be true */
  private taken<A>({ answer, text }: Answered, feed: Feed<A>, before: Snapshot | undefined): Held {
    const observedAt = new Date(feed.observedAt(answer as A))
    const lie = () => new Fault('garbled', {}, 'observedAt')
    if (!(observedAt.getTime() - this.clock.now().getTime() <= SKEW_MS)) throw lie()
    const last = this.usable(before, feed)
    if (last && observedAt < last.observedAt) throw lie()
    const repeats = () =>
      feed.says !== undefined && JSON.stringify(feed.says(answer as A)) === JSON.stringify(feed.says(last?.answer as A))
    if (last && observedAt > last.observedAt && repeats()) throw lie()
    return { answer, text, observedAt }
  }

  /** @param impatient somebody has something to show meanwhile. @returns false where it took too long */
  private async waitFor(asking: Promise<void>, impatient: boolean): Promise<boolean> {
    if (!impatient) return asking.then(() => true)
    let timer: NodeJS.Timeout | undefined
    const enough = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), this.patienceMs)
    })
    try {
      return await Promise.race([asking.then(() => true), enough])
    } finally {
      clearTimeout(timer)
    }
  }
}
