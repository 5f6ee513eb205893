import type { FastifyBaseLogger } from 'fastify'
import type { Sql } from 'postgres'
import type { Clock, Jobs, OutboxEvent } from '../ports'

interface Claimed {
  readonly city: string
  readonly id: string
  readonly kind: string
  readonly payload: OutboxEvent['payload']
  readonly attempts: number
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
const LEASE_MS = 120_000
const FIRST_WAIT_MS = 5000
export const MOST_ATTEMPTS = 10

/** 5 s, doubling, half of it random, an hour at most. */
const waitAfter = (attempts: number) =>
  Math.min(3_600_000, FIRST_WAIT_MS * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2)

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

  /** Events waiting and given up. */
  async depth(): Promise<{ waiting: number; dead: number }> {
    const [row] = await this.options.sql<[{ waiting: number; dead: number }]>`
      select count(*) filter (where dead_at is null)::int as waiting, count(dead_at)::int as dead from outbox`
    return row
  }

  // The lease is the event's own next run: who dies in between has it run again then
  private async claim(): Promise<Claimed[]> {
    const { sql, clock } = this.options
    const at = clock.now()
    return sql<Claimed[]>`
      update outbox set attempts = attempts + 1, run_at = ${new Date(at.getTime() + LEASE_MS)}
      where (city_id, id) in (
        select city_id, id from outbox where dead_at is null and run_at <= ${at}
        order by run_at limit ${BATCH} for update skip locked)
      returning city_id as city, id, kind, payload, attempts`
  }

  private async handle(event: Claimed): Promise<void> {
    const { sql, clock, jobs } = this.options
    try {
      const job = jobs[event.kind]
      if (!job) throw new Error(`no job for ${event.kind}`)
      const run = typeof job === 'function' ? job : (...given: Parameters<typeof job.run>) => job.run(...given)
      await run(event.payload, { attempt: event.attempts, now: clock.now() })
      await sql`delete from outbox where city_id = ${event.city} and id = ${event.id}`
    } catch (error) {
      await this.fail(event, error)
    }
  }

  private async fail({ city, id, kind, attempts }: Claimed, error: unknown): Promise<void> {
    const { sql, clock, log } = this.options
    const at = clock.now()
    const dead = attempts >= MOST_ATTEMPTS ? at : null
    const said = (error as { code?: string }).code ?? (error as Error).name
    log[dead ? 'error' : 'warn']({ kind, id, attempts, err: error }, dead ? 'event given up' : 'event failed')
    await sql`
      update outbox set run_at = ${new Date(at.getTime() + waitAfter(attempts))}, dead_at = ${dead}, last_error = ${said}
      where city_id = ${city} and id = ${id}`
  }
}
