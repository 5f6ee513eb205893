import type { TransactionSql } from 'postgres'

export interface OutboxEvent {
  readonly city: string
  /** `<module id>.<what happened>`; the module's jobs have a handler of this name. */
  readonly kind: string
  readonly payload: Readonly<Record<string, string | number | null>>
  /** Not before this instant; as soon as it is committed when absent. */
  readonly runAt?: Date
}

export interface Outbox {
  /** Written in the caller's transaction, handled at least once after it commits. */
  add(tx: TransactionSql, event: OutboxEvent): Promise<void>
}

export interface JobContext {
  /** Of the event: the same each time it runs. */
  readonly id: string
  /** 1 the first time. */
  readonly attempt: number
  readonly now: Date
}

/** Does an outbox event: may run more than once, so it must be repeatable. */
export type RunJob = (payload: OutboxEvent['payload'], context: JobContext) => Promise<void>

/** How often a failed event is tried again, and for how long. */
export interface RetryPolicy {
  /** The first wait; each later one is twice as long. Half of each is random. */
  readonly firstMs: number
  readonly longestMs: number
  /** How long after it became due an event is tried; failing then, it is given up. */
  readonly forMs: number
}

/** When something is repeated: at whole multiples of so many ms, or each day at a time of Shanghai, "03:10". */
export type Schedule = { readonly everyMs: number } | { readonly dailyAt: string }

/** A function is tried for an hour (`standardRetry` in `server/queue/retry.ts`). */
export type Job =
  | RunJob
  | {
      readonly run: RunJob
      readonly retry?: RetryPolicy
      /** What has not ended by then has failed, in ms; two minutes when absent. */
      readonly withinMs?: number
      /** Runs by itself, once for all servers; given up, it runs again the next time. */
      readonly repeats?: Schedule
      /** In place of another attempt when the event is given up; where it fails, the event is tried again. */
      readonly givenUp?: RunJob
    }
export type Jobs = { readonly [kind: string]: Job }
