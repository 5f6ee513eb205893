import type { Sql } from 'postgres'
import type { Clock } from '../ports'
import { Gathered } from '../gathered'
import { columnsOf as ofSession, hashOf, liveAt, sessionOf, type Session, type SessionRow } from '../identity/sessions'
import { bytes, texts } from '../sql-arrays'
import type { Trusted } from './relations'

/** Who asks, and what they are to somebody they ask about. */
export interface Caller {
  readonly session: Session
  /** Undefined where the two never were anything to each other. */
  readonly trust: Trusted | undefined
}

interface Question {
  readonly hash: Buffer
  readonly subject: string
}

interface Row extends SessionRow, Omit<Trusted, 'sealed' | 'role'> {
  readonly n: number
  readonly role: Trusted['role'] | null
  readonly subject: string
  readonly subjectName: Buffer
  readonly subjectNumber: Buffer
}

const callerOf = ({
  n: _,
  role,
  scopes,
  until,
  endedAt,
  subject,
  subjectName,
  subjectNumber,
  ...row
}: Row): Caller => ({
  session: sessionOf(row),
  trust: role
    ? { role, scopes, until, endedAt, sealed: { person: subject, name: subjectName, idNumber: subjectNumber } }
    : undefined,
})

/** A session together with whom it asks about: one question of the database where there would be two. */
export class Callers {
  private readonly found = new Gathered((asked: readonly Question[]) => this.find(asked))

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError SESSION_EXPIRED for a token that is unknown, revoked or over */
  async of(token: string, subject: string): Promise<Caller> {
    const caller = await this.found.ask({ hash: hashOf(token), subject })
    return { session: liveAt(this.clock.now(), caller?.session), trust: caller?.trust }
  }

  private async find(asked: readonly Question[]): Promise<(Caller | undefined)[]> {
    const { sql } = this
    const rows = await sql<Row[]>`
      select asked.n::int as n, ${ofSession(sql)}, trust.role, to_jsonb(trust.scopes) as scopes,
        to_char(trust.until, 'YYYY-MM-DD') as until, trust.ended_at as "endedAt", about.id as subject,
        about.name as "subjectName", about.id_number as "subjectNumber"
      from unnest(${bytes(asked.map(({ hash }) => hash))}::bytea[], ${texts(asked.map(({ subject }) => subject))}::uuid[])
        with ordinality as asked (hash, about, n)
      join sessions session on session.token_hash = asked.hash and session.revoked_at is null
      left join people known on known.id = session.person
      left join lateral (
        select * from relations where actor = session.person and subject = asked.about
        order by ended_at is null desc, since desc, id desc limit 1) as trust on true
      left join people about on about.id = trust.subject`
    const byNumber = new Map(rows.map((row) => [row.n, callerOf(row)]))
    return asked.map((_, index) => byNumber.get(index + 1))
  }
}
