import type { Sql, TransactionSql } from 'postgres'
import type { RELATIONS } from '../../src/shared/platform/people-endpoints'
import { Gathered } from '../gathered'
import { texts } from '../sql-arrays'
import type { SealedPerson } from '../ports'

export type Role = 'delegate' | 'guardian'
/** Who somebody is to another. */
export type Kinship = (typeof RELATIONS)[number]

/** `actor` acts for `subject`. */
export interface Relation {
  readonly id: string
  readonly actor: string
  readonly subject: string
  readonly role: Role
  /** What the subject is to the actor, and the actor to the subject. */
  readonly subjectIs: Kinship
  readonly actorIs: Kinship
  readonly scopes: readonly string[]
  readonly since: string
  /** Last day. */
  readonly until: string
  readonly endedAt: Date | null
}

/** Whom a question is about: the newest relation of the two, and the subject as stored. */
export interface Trusted extends Pick<Relation, 'role' | 'scopes' | 'until' | 'endedAt'> {
  readonly sealed: SealedPerson
}

interface TrustRow extends Omit<Trusted, 'sealed'> {
  readonly n: number
  readonly subject: string
  readonly name: Buffer
  readonly idNumber: Buffer
}

export interface Pair {
  readonly actor: string
  readonly subject: string
}

const columns = (sql: Sql | TransactionSql) => sql`
  id, actor, subject, role, subject_is as "subjectIs", actor_is as "actorIs", to_jsonb(scopes) as scopes,
  to_char(since, 'YYYY-MM-DD') as since, to_char(until, 'YYYY-MM-DD') as until, ended_at as "endedAt"`

/** Ended relations that are shown. */
const MOST = 100

/** Who acts for whom. */
export class Relations {
  private readonly trusted = new Gathered((pairs: readonly Pair[]) => this.find(pairs))

  constructor(private readonly sql: Sql) {}

  /** The newest relation of the two, live ones first; undefined where there never was one. */
  trustOf(pair: Pair): Promise<Trusted | undefined> {
    return this.trusted.ask(pair)
  }

  /** All of a person, from both sides, newest first. */
  async of(person: string): Promise<Relation[]> {
    return this.sql<Relation[]>`
      select ${columns(this.sql)} from relations where actor = ${person} or subject = ${person}
      order by ended_at is null desc, since desc, id desc limit ${MOST}`
  }

  async get(id: string): Promise<Relation | undefined> {
    const [row] = await this.sql<Relation[]>`select ${columns(this.sql)} from relations where id = ${id}`
    return row
  }

  /** Takes the place of what the two had. */
  async put(tx: TransactionSql, relation: Omit<Relation, 'endedAt'>, now: Date): Promise<void> {
    const { id, actor, subject, role, subjectIs, actorIs, scopes, since, until } = relation
    await tx`
      update relations set ended_at = ${now} where actor = ${actor} and subject = ${subject} and ended_at is null`
    await tx`
      insert into relations (actor, subject, id, role, subject_is, actor_is, scopes, since, until)
      values (${actor}, ${subject}, ${id}, ${role}, ${subjectIs}, ${actorIs}, ${texts(scopes)}::text[],
        ${since}::text::date, ${until}::text::date)`
  }

  /** @returns false where it had ended */
  async end(id: string, now: Date): Promise<boolean> {
    const { count } = await this.sql`update relations set ended_at = ${now} where id = ${id} and ended_at is null`
    return count > 0
  }

  /** Whether `subject` acts for `actor`, or for somebody who does, and so on. */
  async leadsBack(tx: TransactionSql, { actor, subject }: Pair, today: string): Promise<boolean> {
    const [row] = await tx`
      with recursive reached as (
        select ${subject}::uuid as person
        union
        select relations.subject from relations join reached on relations.actor = reached.person
        where role = 'delegate' and ended_at is null and until >= ${today}::text::date)
      select 1 from reached where person = ${actor}`
    return row !== undefined
  }

  private async find(pairs: readonly Pair[]): Promise<(Trusted | undefined)[]> {
    const rows = await this.sql<TrustRow[]>`
      select distinct on (asked.n) asked.n::int as n, subject, role, to_jsonb(scopes) as scopes, to_char(until, 'YYYY-MM-DD') as until,
        ended_at as "endedAt", people.name, people.id_number as "idNumber"
      from unnest(${texts(pairs.map(({ actor }) => actor))}::uuid[], ${texts(pairs.map(({ subject }) => subject))}::uuid[])
        with ordinality as asked (by, about, n)
      join relations on actor = asked.by and subject = asked.about
      join people on people.id = relations.subject
      order by asked.n, ended_at is null desc, relations.since desc, relations.id desc`
    const byNumber = new Map(
      rows.map(({ n, subject, name, idNumber, ...trust }) => [
        n,
        { ...trust, sealed: { person: subject, name, idNumber } },
      ]),
    )
    return pairs.map((_, index) => byNumber.get(index + 1))
  }
}
