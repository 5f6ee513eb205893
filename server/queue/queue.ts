import type { FastifyBaseLogger } from 'fastify'
import type { Sql } from 'postgres'
import type { Clock, Jobs, OutboxEvent } from '../ports'
import { nextRun, waitAfter, wholeJob, type WholeJob } from './retry'
import { EVERY_CITY, nextTime, repeatedId } from './schedule'

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
  /** Pause between two renewals of a lease, in ms. */
  readonly renewEvery?: number
}

/** Events in hand at once. */
const PLACES = 20
/** With so many in hand more are taken up: one claim for several. */
const FEW = PLACES / 2
/** Whoever has not renewed its lease for so long has died, and its events are another's. */
export const LEASE_MS = 15_000
const RENEW_MS = 5000

class TooLong extends Error {
  constructor(kind: string, withinMs: number) {
    super(`${kind} has not ended within ${withinMs / 1000} s`)
    this.name = 'TooLong'
  }
}

/** Hands events of the outbox to their jobs, at least once each, over any number of servers. */
export class Queue {
  private readonly inHand = new Set<Promise<void>>()
  private wake: () => void = () => undefined
  private working: Promise<unknown> = Promise.resolve()
  private stopped = false
  private sown = false

  constructor(private readonly options: QueueOptions) {}

  /** Does everything that is due now. @returns how many events were handled or failed */
  async runDue(): Promise<number> {
    let done = 0
    for (;;) {
      const taken = await this.takeUp()
      await Promise.all(this.inHand)
      done += taken
      if (taken === 0 || this.stopped) return done
    }
  }

  /** Works until it is stopped: an event that takes long keeps its own place only. */
  start(): void {
    this.working = this.work()
  }

  /** Waits for what is in hand. */
  async stop(): Promise<void> {
    this.stopped = true
    this.wake()
    await this.working
  }

  private async work(): Promise<void> {
    const { log } = this.options
    while (!this.stopped) {
      const taken = await this.sow()
        .then(() => this.takeUp())
        .catch((error: unknown) => {
          log.error({ err: error }, 'queue')
          return 0
        })
      await this.rest(taken > 0)
    }
    await Promise.all(this.inHand)
  }

  /** Until there is room again where there was something to take up, else for a moment. */
  private async rest(busy: boolean): Promise<void> {
    if (this.stopped || (busy && this.inHand.size <= FEW)) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.wake(), this.options.every ?? 500)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
      this.roomy = busy ? this.wake : () => undefined
    })
    this.roomy = () => undefined
  }

  private roomy: () => void = () => undefined

  private async takeUp(): Promise<number> {
    const events = await this.claim(PLACES - this.inHand.size)
    for (const event of events) {
      const handled = this.handle(event).finally(() => {
        this.inHand.delete(handled)
        if (this.inHand.size <= FEW) this.roomy()
      })
      this.inHand.add(handled)
    }
    return events.length
  }

  /** Sees to it that what is repeated has its event, once: whoever comes first writes it. */
  private async sow(): Promise<void> {
    if (this.sown) return
    const { sql, clock, jobs } = this.options
    const at = clock.now()
    for (const [kind, job] of Object.entries(jobs)) {
      const { repeats } = wholeJob(kind, job)
      if (!repeats) continue
      const due = nextTime(repeats, at)
      // A release that does not know the kind gives it up
      await sql`
        insert into outbox as known (city_id, id, kind, payload, run_at, due_at, created_at)
        values (${EVERY_CITY}, ${repeatedId(kind)}, ${kind}, '{}', ${due}, ${due}, ${at})
        on conflict (city_id, id) do update
          set dead_at = null, attempts = 0, run_at = excluded.run_at, due_at = excluded.due_at
          where known.dead_at is not null`
    }
    this.sown = true
  }

  /** Where the outbox was emptied: what is repeated gets its event again. */
  sowAgain(): void {
    this.sown = false
  }

  /** How much there is to do. */
  async depth(): Promise<Depth> {
    const { sql, clock } = this.options
    const at = clock.now()
    const [row] = await sql<[{ waiting: number; dead: number; oldest: Date | null }]>`
      select count(*) filter (where dead_at is null and city_id <> ${EVERY_CITY})::int as waiting, count(dead_at)::int as dead,
        min(run_at) filter (where dead_at is null and run_at <= ${at}) as oldest
      from outbox`
    const { waiting, dead, oldest } = row
    return { waiting, dead, oldestSeconds: oldest ? (at.getTime() - oldest.getTime()) / 1000 : 0 }
  }

  /** The events that are due, first due first. The lease is the event's own next run: who dies has it run again then. */
  private async claim(places: number): Promise<Claimed[]> {
    if (places <= 0) return []
    const { sql, clock } = this.options
    const at = clock.now()
    const claimed = await sql<(Claimed & { ranAt: Date })[]>`
      with due as (
        select city_id, id, run_at from outbox where dead_at is null and run_at <= ${at}
        order by run_at, id limit ${places} for update skip locked)
      update outbox set attempts = attempts + 1, run_at = ${new Date(at.getTime() + LEASE_MS)}
      from due where outbox.city_id = due.city_id and outbox.id = due.id
      returning outbox.city_id as city, outbox.id, kind, payload, attempts, coalesce(due_at, created_at) as due,
        due.run_at as "ranAt"`
    return [...claimed].sort((a, b) => a.ranAt.getTime() - b.ranAt.getTime() || (a.id < b.id ? -1 : 1))
  }

  // Never throws, so that stop() waits for all in hand; what cannot even be kept comes back with its lease
  private async handle(event: Claimed): Promise<void> {
    const { jobs, log } = this.options
    const { id, kind } = event
    const job = wholeJob(kind, jobs[kind])
    try {
      await this.leased(event, () => this.within(event, job))
      await this.done(event, job)
    } catch (error) {
      await this.fail(event, job, error).catch((err: unknown) => log.error({ kind, id, err }, 'queue'))
    }
  }

  /** Keeps the event ours while `work` goes on, however long it takes. */
  private async leased(event: Claimed, work: () => Promise<void>): Promise<void> {
    const { renewEvery = RENEW_MS } = this.options
    const renewing = setInterval(() => void this.renew(event).catch(() => undefined), renewEvery).unref()
    await work().finally(() => clearInterval(renewing))
  }

  private async renew({ city, id, attempts }: Claimed): Promise<void> {
    const { sql, clock } = this.options
    await sql`
      update outbox set run_at = greatest(run_at, ${new Date(clock.now().getTime() + LEASE_MS)})
      where city_id = ${city} and id = ${id} and attempts = ${attempts} and dead_at is null`
  }

  /** What takes too long has failed; it cannot be ended, and what it does still must be harmless beside its next run. */
  private async within({ id, kind, payload, attempts }: Claimed, { run, withinMs }: WholeJob): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TooLong(kind, withinMs)), withinMs).unref()
    })
    // What a job throws at once is its failure like any other, and its limit is over with it
    const running = (async () => run(payload, { id, attempt: attempts, now: this.options.clock.now() }))()
    await Promise.race([running, late]).finally(() => clearTimeout(timer))
  }

  private async done(event: Claimed, { repeats }: WholeJob): Promise<void> {
    const { sql, clock } = this.options
    if (repeats) return this.repeat(event, nextTime(repeats, clock.now()))
    await sql`delete from outbox where city_id = ${event.city} and id = ${event.id}`
  }

  private async repeat({ city, id, attempts }: Claimed, due: Date, lastError: string | null = null): Promise<void> {
    await this.options.sql`
      update outbox set run_at = ${due}, due_at = ${due}, attempts = 0, last_error = ${lastError}
      where city_id = ${city} and id = ${id} and attempts = ${attempts}`
  }

  private async fail(event: Claimed, { retry, repeats, givenUp }: WholeJob, error: unknown): Promise<void> {
    const { attempts, id } = event
    const at = this.options.clock.now()
    const again = nextRun(retry, { due: event.due, at, attempts })
    if (again) return this.keep(event, error, { again })
    try {
      await givenUp?.(event.payload, { id, attempt: attempts, now: at })
    } catch (thrown) {
      return this.keep(event, thrown, { again: new Date(at.getTime() + waitAfter(retry, attempts)) })
    }
    this.tell(event, error, true)
    if (repeats) return this.repeat(event, nextTime(repeats, at), codeOf(error))
    await this.keep(event, error, { dead: at })
  }

  /** An event whose lease ran out belongs to whoever has it now: its attempts tell. */
  private async keep(event: Claimed, error: unknown, { again, dead }: { again?: Date; dead?: Date }): Promise<void> {
    const { sql } = this.options
    const { city, id, attempts } = event
    const said = codeOf(error)
    if (!dead) this.tell(event, error, false)
    await sql`
      update outbox set run_at = ${again ?? sql`run_at`}, dead_at = ${dead ?? null}, last_error = ${said}
      where city_id = ${city} and id = ${id} and attempts = ${attempts}`
  }

  private tell({ kind, id, attempts }: Claimed, err: unknown, dead: boolean): void {
    this.options.log[dead ? 'error' : 'warn']({ kind, id, attempts, err }, dead ? 'event given up' : 'event failed')
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? (error as Error).name
