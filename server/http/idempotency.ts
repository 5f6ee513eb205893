import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Sql } from 'postgres'
import type { KeyRing } from '../crypto/key-ring'
import { AppError, type ErrorCode } from '../errors'
import type { Clock } from '../ports'

export interface Attempt {
  readonly session: string
  readonly key: string
  readonly endpoint: string
  /** Everything the request says. */
  readonly input: unknown
}

/** An attempt whose work is ours. */
interface Held extends Attempt {
  readonly holder: string
}

interface Row {
  readonly endpoint: string
  readonly hash: Buffer
  readonly body: Buffer | null
}

type Stored = { readonly answer: unknown } | { readonly code: ErrorCode; readonly facts: AppError['facts'] }

const KEPT_MS = 86_400_000
/**
 * Whoever has not said for so long that it still works has died. A phone waits 12 s: so a repeat learns the truth in time,
 * whatever became of the server that it asked first.
 */
export const LEASE_MS = 4000
const RENEW_MS = 1000
/** A server of the release before says nothing, and has a minute. */
const FORMER_LEASE_MS = 60_000
const WAIT_MS = 8000

/** The same for the same fields in any order. */
const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
const hashOf = (input: unknown) => createHash('sha256').update(JSON.stringify(input, sorted)).digest()
const placeOf = ({ session, key }: Pick<Attempt, 'session' | 'key'>) => `idempotency:${session}:${key}`

/** Errors that may pass: the repeat does the work instead of being told the same again. */
const isTransient = (error: unknown): boolean =>
  !(error instanceof AppError) || /^(DEPARTMENT_|WECHAT_DOWN|BUSY|INTERNAL|RATE_LIMITED)/.test(error.code)

/** The same key does the work once and gives the same answer: to a repeat, and to one that comes meanwhile. */
export class Idempotency {
  constructor(
    private readonly sql: Sql,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
    private readonly newId: () => string,
  ) {}

  /**
   * @param work Gets the act's id: the same one when an attempt that died is taken up again.
   * @throws AppError IDEMPOTENCY_KEY_REUSED for another request under this key, BUSY while one still runs
   */
  async once<T>(attempt: Attempt, work: (actId: string) => Promise<T>): Promise<T> {
    const started = performance.now()
    const holder = this.newId()
    for (;;) {
      const actId = await this.reserve(attempt, holder)
      if (actId) return this.run({ ...attempt, holder }, actId, work)
      const row = await this.find(attempt)
      if (row && (row.endpoint !== attempt.endpoint || !row.hash.equals(hashOf(attempt.input)))) {
        throw new AppError('IDEMPOTENCY_KEY_REUSED')
      }
      if (row?.body) return this.replay<T>(attempt, row.body)
      if (performance.now() - started > WAIT_MS) throw new AppError('BUSY')
      await pause(50)
    }
  }

  private async run<T>(attempt: Held, actId: string, work: (actId: string) => Promise<T>): Promise<T> {
    const renewing = setInterval(() => void this.renew(attempt).catch(() => undefined), RENEW_MS).unref()
    try {
      const answer = await work(actId)
      await this.store(attempt, { answer })
      return answer
    } catch (error) {
      // Where even this fails, the lease runs out
      if (isTransient(error)) await this.release(attempt).catch(() => undefined)
      else if (error instanceof AppError) await this.store(attempt, { code: error.code, facts: error.facts })
      throw error
    } finally {
      clearInterval(renewing)
    }
  }

  private replay<T>(attempt: Attempt, body: Buffer): T {
    const stored = JSON.parse(this.keys.decrypt(body, placeOf(attempt))) as Stored
    if ('code' in stored) throw new AppError(stored.code, stored.facts)
    return stored.answer as T
  }

  /** The act's id where the work is ours to do; undefined where another has it. */
  private async reserve({ session, key, endpoint, input }: Attempt, holder: string): Promise<string | undefined> {
    const at = this.clock.now()
    const before = (ms: number) => new Date(at.getTime() - ms)
    const [row] = await this.sql<{ actId: string }[]>`
      insert into idempotency as kept
        (session, key, endpoint, request_hash, act_id, holder, started_at, expires_at)
      values (${session}, ${key}, ${endpoint}, ${hashOf(input)}, ${this.newId()}, ${holder}, ${at},
        ${new Date(at.getTime() + KEPT_MS)})
      on conflict (session, key) do update set started_at = excluded.started_at, holder = excluded.holder
        where kept.body is null and kept.request_hash = excluded.request_hash and kept.endpoint = excluded.endpoint
          and kept.started_at
            < case when kept.holder is null then ${before(FORMER_LEASE_MS)} else ${before(LEASE_MS)} end::timestamptz
      returning act_id as "actId"`
    return row?.actId
  }

  private async find({ session, key }: Attempt): Promise<Row | undefined> {
    const [row] = await this.sql<Row[]>`
      select endpoint, request_hash as hash, body from idempotency
      where session = ${session} and key = ${key}`
    return row
  }

  private async store({ session, key }: Held, stored: Stored): Promise<void> {
    const body = this.keys.encrypt(JSON.stringify(stored), placeOf({ session, key }))
    await this.sql`
      update idempotency set body = ${body} where session = ${session} and key = ${key} and body is null`
  }

  /** Still at it. */
  private async renew({ session, key, holder }: Held): Promise<void> {
    await this.sql`
      update idempotency set started_at = ${this.clock.now()}
      where session = ${session} and key = ${key} and holder = ${holder} and body is null`
  }

  // The row stays, with its act's id, and may be taken up at once
  private async release({ session, key, holder }: Held): Promise<void> {
    await this.sql`
      update idempotency set started_at = ${new Date(0)}
      where session = ${session} and key = ${key} and holder = ${holder} and body is null`
  }
}
