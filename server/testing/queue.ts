import pino from 'pino'
import type { Sql } from 'postgres'
import { connect } from '../database/sql'
import { idsBy } from '../ids'
import type { Job, JobContext, Jobs, OutboxEvent } from '../ports'
import { createOutbox } from '../queue/outbox'
import { Queue, type QueueOptions } from '../queue/queue'
import { testClock, type TestClock } from './clock'
import { freshDatabase } from './database'

/** An event as the table has it. */
export interface StoredEvent {
  readonly attempts: number
  readonly runAt: Date
  readonly deadAt: Date | null
  readonly lastError: string | null
}

export interface TestOutbox {
  readonly sql: Sql
  /** Of its database. */
  readonly url: string
  readonly clock: TestClock
  /** What the queues logged, newest last. */
  readonly logged: readonly string[]
  /** Writes an event of kind "demo.act", or as said, and commits it. */
  add(event?: Partial<OutboxEvent>): Promise<void>
  /** A queue with this job for "demo.act". */
  queue(job: Job, others?: Jobs, options?: Partial<Pick<QueueOptions, 'every' | 'renewEvery'>>): Queue
  stored(): Promise<readonly StoredEvent[]>
  /** @throws Error where there is not exactly one */
  theEvent(): Promise<StoredEvent>
  /** Runs what is due, moving the clock to each next run, until nothing waits. */
  runOut(queue: Queue): Promise<void>
  clear(): Promise<void>
  close(): Promise<void>
}

/** The real table and queues on it, each as a server of its own would be. */
export async function startTestOutbox(): Promise<TestOutbox> {
  const database = await freshDatabase()
  const sql = connect(database.url)
  const clock = testClock('2026-11-23T09:20:00+08:00')
  const outbox = createOutbox(clock, idsBy(clock))
  const logged: string[] = []
  const log = pino({}, { write: (line: string) => void logged.push((JSON.parse(line) as { msg: string }).msg) })
  const stored = async (): Promise<readonly StoredEvent[]> => sql<StoredEvent[]>`
    select attempts, run_at as "runAt", dead_at as "deadAt", last_error as "lastError" from outbox order by id`
  return {
    sql,
    url: database.url,
    clock,
    logged,
    stored,
    add: async (event) => {
      await sql.begin((tx) => outbox.add(tx, { city: 'yunlan', kind: 'demo.act', payload: {}, ...event }))
    },
    queue: (job, others = {}, options = {}) =>
      new Queue({ sql, clock, jobs: { 'demo.act': job, ...others }, log, ...options }),
    theEvent: async () => {
      const events = await stored()
      const [one] = events
      if (!one || events.length > 1) throw new Error(`${events.length} events`)
      return one
    },
    runOut: async (queue) => {
      for (let round = 0; round < 1000; round++) {
        await queue.runDue()
        const [next] = await sql<{ runAt: Date }[]>`
          select run_at as "runAt" from outbox where dead_at is null order by run_at limit 1`
        if (!next) return
        clock.pass(Math.max(0, next.runAt.getTime() - clock.now().getTime()))
      }
      throw new Error('an event still waits after a thousand runs')
    },
    clear: async () => {
      await sql`delete from outbox`
    },
    close: async () => {
      await sql.end()
      await database.drop()
    },
  }
}

/** A job that fails until it is told otherwise, and remembers when it ran. */
export const fragileJob = () => {
  const world = { fails: true, ran: [] as number[], attempts: [] as number[] }
  const run = async (_: unknown, { attempt, now }: JobContext) => {
    world.ran.push(now.getTime())
    world.attempts.push(attempt)
    if (world.fails) throw Object.assign(new Error('away'), { code: 'DEPARTMENT_DOWN' })
  }
  return Object.assign(world, { run })
}
