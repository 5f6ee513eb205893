import { createHash, randomBytes } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import type { Level } from '../../src/shared/contract'
import { AppError } from '../errors'
import { Gathered } from '../gathered'
import type { Clock, SealedPerson } from '../ports'
import { bytes } from '../sql-arrays'
import type { Account } from './accounts'

/** Nobody who has a session is a stranger. */
export type SignedLevel = Exclude<Level, 'none'>

export interface Session {
  readonly id: string
  readonly account: string
  readonly level: SignedLevel
  readonly person: string | null
  readonly expiresAt: Date
  /** Whom the session speaks for, still sealed; absent until a name is proven. */
  readonly sealed?: SealedPerson
}

/** A session as `columnsOf` reads it. */
export interface SessionRow extends Omit<Session, 'sealed'> {
  readonly hash: Buffer
  readonly name: Buffer | null
  readonly idNumber: Buffer | null
}

const DAYS = 30

/** What of a token is in the table. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest()

export const sessionOf = ({ hash: _, name, idNumber, ...session }: SessionRow): Session =>
  session.person && name && idNumber ? { ...session, sealed: { person: session.person, name, idNumber } } : session

/** Columns of `sessions session` with, as `known`, the row of people that it speaks for: what nearly every request needs next. */
export const columnsOf = (sql: Sql) => sql`
  session.token_hash as hash, session.id, session.account, session.level, session.person,
  session.expires_at as "expiresAt", known.name, known.id_number as "idNumber"`

/** @throws AppError SESSION_EXPIRED where there is none, or it is over */
export const liveAt = (now: Date, session: Session | undefined): Session => {
  if (!session || session.expiresAt <= now) throw new AppError('SESSION_EXPIRED')
  return session
}

/**
 * Opaque sessions: 256 random bits on the phone, their SHA-256 in the table. Every request reads its own anew, together
 * with those that came at the same moment: what the database no longer holds decides nothing.
 */
export class Sessions {
  private readonly found = new Gathered((hashes: readonly Buffer[]) => this.find(hashes))

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
    return liveAt(this.clock.now(), await this.found.ask(hashOf(token)))
  }

  async revoke(id: string): Promise<void> {
    await this.sql`update sessions set revoked_at = ${this.clock.now()} where id = ${id} and revoked_at is null`
  }

  /** The session keeps its token and from now on speaks for a person. */
  async raise(tx: TransactionSql, id: string, person: string): Promise<void> {
    await tx`update sessions set level = 'realName', person = ${person} where id = ${id}`
  }

  private async find(hashes: readonly Buffer[]): Promise<(Session | undefined)[]> {
    const rows = await this.sql<SessionRow[]>`
      select ${columnsOf(this.sql)}
      from sessions session left join people known on known.id = session.person
      where session.token_hash = any(${bytes(hashes)}::bytea[]) and session.revoked_at is null`
    const byHash = new Map(rows.map((row) => [row.hash.toString('latin1'), sessionOf(row)]))
    return hashes.map((hash) => byHash.get(hash.toString('latin1')))
  }
}
