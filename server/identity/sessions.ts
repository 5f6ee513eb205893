import { createHash, randomBytes } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import type { Level } from '../../src/shared/contract'
import { AppError } from '../errors'
import type { Clock } from '../ports'
import type { Account } from './accounts'

/** Nobody who has a session is a stranger. */
export type SignedLevel = Exclude<Level, 'none'>

export interface Session {
  readonly id: string
  readonly account: string
  readonly level: SignedLevel
  readonly person: string | null
  readonly expiresAt: Date
}

interface Cached {
  readonly session: Session
  /** Of this process's own steady time. */
  readonly until: number
}

const DAYS = 30
/** A revoked session may live this much longer in another server's memory. */
const CACHE_MS = 10_000
const CACHE_SIZE = 20_000

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Opaque sessions: 256 random bits on the phone, their SHA-256 in the table. */
export class Sessions {
  private readonly cache = new Map<string, Cached>()

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly newId: () => string,
  ) {}

  /** A new session; it starts at the level its account has proven before. @returns the token, known to nobody else */
  async open(account: Account): Promise<{ token: string; level: SignedLevel; expiresAt: Date }> {
    const token = randomBytes(32).toString('base64url')
    const at = this.clock.now()
    const expiresAt = new Date(at.getTime() + DAYS * 86_400_000)
    const level = account.person ? 'realName' : 'wechat'
    await this.sql`
      insert into sessions (token_hash, id, account, level, person, created_at, expires_at)
      values (${hashOf(token)}, ${this.newId()}, ${account.id}, ${level}, ${account.person}, ${at}, ${expiresAt})`
    return { token, level, expiresAt }
  }

  /** @throws AppError SESSION_EXPIRED for a token that is unknown, revoked or over */
  async of(token: string): Promise<Session> {
    const session = await this.find(hashOf(token))
    if (!session || session.expiresAt <= this.clock.now()) throw new AppError('SESSION_EXPIRED')
    return session
  }

  async revoke(id: string): Promise<void> {
    await this.sql`update sessions set revoked_at = ${this.clock.now()} where id = ${id} and revoked_at is null`
    this.forget(id)
  }

  /** The session keeps its token and from now on speaks for a person. Call `forget` when the transaction is through. */
  async raise(tx: TransactionSql, id: string, person: string): Promise<void> {
    await tx`update sessions set level = 'realName', person = ${person} where id = ${id}`
  }

  /** Drops one session, or all, from this process's memory. */
  forget(id?: string): void {
    for (const [key, { session }] of this.cache) if (!id || session.id === id) this.cache.delete(key)
  }

  private async find(hash: Buffer): Promise<Session | undefined> {
    const key = hash.toString('base64')
    const cached = this.cache.get(key)
    if (cached && cached.until > performance.now()) return cached.session
    this.cache.delete(key)
    const [session] = await this.sql<Session[]>`
      select id, account, level, person, expires_at as "expiresAt" from sessions
      where token_hash = ${hash} and revoked_at is null`
    if (!session) return undefined
    if (this.cache.size >= CACHE_SIZE) this.cache.clear()
    this.cache.set(key, { session, until: performance.now() + CACHE_MS })
    return session
  }
}
