import type { FastifyBaseLogger } from 'fastify'
import type { Sql } from 'postgres'
import type { Clock, Jobs, OutboxEvent } from '../ports'
import { nextRun, waitAfter, wholeJob, type WholeJob } from './retry'

interface Claimed {
  readonly city: string
  readonly id: string
  readonly kind: string
  readonly payload: OutboxEvent['payload']
  readonly attempts: number
  readonly due: Date
}

export interface Depth {
  readonly waiting: number
  /** Given up; `requeue` puts them back. */
  readonly dead: number
  /** How long the event that should have run first has been waiting for a server; 0 where none is due. */
  readonly oldestSeconds: number
}

export interface QueueOptions {
  readonly sql: Sql
  readonly clock: Clock
  readonly jobs: Jobs
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  /** Pause between two looks at an empty table, in ms. */
  readonly every?: number
}

const BATCH = 20
/** A worker that died holds its events no longer than this. */
export const LEASE_MS = 120_000

/** Hands events of the outbox to their jobs, at least once each, over any number of servers. */
export class Queue {
  private timer?: NodeJS.Timeout
  private working: Promise<unknown> = Promise.resolve()
  private stopped = false

  constructor(private readonly options: QueueOptions) {}

  /** Does everything that is due now. @returns how many events were handled or failed */
  async runDue(): Promise<number> {
    let done = 0
    for (;;) {
      const batch = await this.claim()
      await Promise.all(batch.map((event) => this.handle(event)))
      done += batch.length
      if (batch.length === 0 || this.stopped) return done
    }
  }

  start(): void {
    const { every = 500, log } = this.options
    const look = () => {
      this.working = this.runDue()
        .catch((error: unknown) => log.error({ err: error }, 'queue'))
        .finally(() => {
          if (!this.stopped) this.timer = setTimeout(look, every)
        })
    }
    look()
  }

  /** Waits for what is in hand. */
  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.working
  }

  /** How much there is to do. */
  async depth(): Promise<Depth> {
    const { sql, clock } = this.options
    const at = clock.now()
    const [row] = await sql<[{ waiting: number; dead: number; oldest: Date | null }]>`
      select count(*) filter (where dead_at is null)::int as waiting, count(dead_at)::int as dead,
        min(run_at) filter (where dead_at is null and run_at <= ${at}) as oldest
      from outbox`
    const { waiting, dead, oldest } = row
    return { waiting, dead, oldestSeconds: oldest ? (at.getTime() - oldest.getTime()) / 1000 : 0 }
  }

  /** The events that are due, first due first. The lease is the event's own next run: who dies has it run again then. */
  private async claim(): Promise<Claimed[]> {
    const { sql, clock } = this.options
    const at = clock.now()
    const claimed = await sql<(Claimed & { ranAt: Date })[]>`
      with due as (
        select city_id, id, run_at from outbox where dead_at is null and run_at <= ${at}
        order by run_at, id limit ${BATCH} for update skip locked)
      update outbox set attempts = attempts + 1, run_at = ${new Date(at.getTime() + LEASE_MS)}
      from due where outbox.city_id = due.city_id and outbox.id = due.id
      returning outbox.city_id as city, outbox.id, kind, payload, attempts, coalesce(due_at, created_at) as due,
        due.run_at as "ranAt"`
    return [...claimed].sort((a, b) => a.ranAt.getTime() - b.ranAt.getTime() || (a.id < b.id ? -1 : 1))
  }

  // Never throws, so that stop() waits for all of a batch; what cannot even be kept comes back with its lease
  private async handle(event: Claimed): Promise<void> {
    const { sql, clock, jobs, log } = this.options
    const { city, id, kind } = event
    const job = wholeJob(kind, jobs[kind])
    try {
      await job.run(event.payload, { attempt: event.attempts, now: clock.now() })
      await sql`delete from outbox where city_id = ${city} and id = ${id}`
    } catch (error) {
      await this.fail(event, job, error).catch((err: unknown) => log.error({ kind, id, err }, 'queue'))
    }
  }

  private async fail(event: Claimed, { retry, givenUp }: WholeJob, error: unknown): Promise<void> {
    const { attempts } = event
    const at = this.options.clock.now()
    const again = nextRun(retry, { due: event.due, at, attempts })
    if (again) return this.keep(event, error, { again })
    try {
      await givenUp?.(event.payload, { attempt: attempts, now: at })
    } catch (thrown) {
      return this.keep(event, thrown, { again: new Date(at.getTime() + waitAfter(retry, attempts)) })
    }
    await this.keep(event, error, { dead: at })
  }

  /** An event whose lease ran out belongs to whoever has it now: its attempts tell. */
  private async keep(event: Claimed, error: unknown, { again, dead }: { again?: Date; dead?: Date }): Promise<void> {
    const { sql, log } = this.options
    const { city, id, kind, attempts } = event
    const said = (error as { code?: string }).code ?? (error as Error).name
    log[dead ? 'error' : 'warn']({ kind, id, attempts, err: error }, dead ? 'event given up' : 'event failed')
    await sql`
      update outbox set run_at = ${again ?? sql`run_at`}, dead_at = ${dead ?? null}, last_error = ${said}
      where city_id = ${city} and id = ${id} and attempts = ${attempts}`
  }
}
