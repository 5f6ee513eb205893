import type { Job, RetryPolicy, RunJob, Schedule } from '../ports'

/** For what another system is asked once and answers soon: some eleven attempts within the hour. */
export const standardRetry: RetryPolicy = { firstMs: 5000, longestMs: 3_600_000, forMs: 3_600_000 }

/** What waits for ever for something must not keep its place. */
const WITHIN_MS = 120_000

/** A job with everything it may leave out. */
export interface WholeJob {
  readonly run: RunJob
  readonly retry: RetryPolicy
  readonly withinMs: number
  readonly repeats?: Schedule
  readonly givenUp?: RunJob
}

/** The job of a kind. One that no module has fails: a server that is being rolled out may know it an hour later. */
export function wholeJob(kind: string, job: Job | undefined): WholeJob {
  if (typeof job === 'object') return { withinMs: WITHIN_MS, retry: standardRetry, ...job }
  const none = () => Promise.reject(new Error(`no job for ${kind}`))
  return { run: job ?? none, retry: standardRetry, withinMs: WITHIN_MS }
}

/**
 * How long to wait after so many failed attempts, in ms: `firstMs`, doubling, `longestMs` at most, half of it random so
 * that events which failed together do not come back together.
 */
export const waitAfter = ({ firstMs, longestMs }: RetryPolicy, attempts: number): number =>
  Math.min(longestMs, firstMs * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2)

/**
 * When an event that failed at `at` runs again, or undefined where its time is over. The last attempt falls on the end
 * of that time, and one that comes later, after a standstill, is still made.
 */
export function nextRun(retry: RetryPolicy, { due, at, attempts }: { due: Date; at: Date; attempts: number }) {
  const end = due.getTime() + retry.forMs
  if (at.getTime() >= end) return undefined
  return new Date(Math.min(end, at.getTime() + waitAfter(retry, attempts)))
}
