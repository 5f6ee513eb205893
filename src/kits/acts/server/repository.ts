import type { Sql, TransactionSql } from 'postgres'
import { texts } from '../../../../server/sql-arrays'
import type { Sealing } from '../../../../server/ports'
import type { Act, Facts } from './port'

export type Db = Sql | TransactionSql

/** As it is stored: wish and outcome stand in `sealed`; beside it what a server of the release before wrote in plain. */
export interface StoredAct extends Act<string, Facts, Facts> {
  readonly sealed: Uint8Array | null
}

/** Whose acts of which kind. */
export interface Of {
  readonly city: string
  readonly subject: string
  readonly kind: string
}

/** Of them, those about one thing; '' where the kind has one of each person. */
export interface OfThing extends Of {
  readonly about: string
}

export type NewAct<S extends string, W extends Facts> = OfThing &
  Omit<Act<S, W, Facts>, 'outcome' | 'askedAt' | 'changedAt'>

export interface Move<S extends string> {
  readonly from: readonly string[]
  readonly state: S
  readonly isOpen: boolean
  readonly outcome: Partial<Facts>
}

type Named = Pick<StoredAct, 'city' | 'actId'>

/** More than anybody has. */
const MOST = 100

const columns = (sql: Db) => sql`
  city_id AS "city", act_id AS "actId", kind, actor, subject, state, wish, outcome, sealed, request_id AS "requestId",
  asked_at AS "askedAt", changed_at AS "changedAt"`

const placeOf = ({ city, actId }: Named) => `act ${city} ${actId}`

const sealedOf = (sealing: Sealing, act: Named & Pick<StoredAct, 'wish' | 'outcome'>) =>
  sealing.seal(JSON.stringify({ wish: act.wish, outcome: act.outcome }), placeOf(act))

/** An act as its kind says it is: rows carry what the kind that wrote them says, one kind, one shape. */
export function openAct<S extends string, W extends Facts, O extends Facts>(
  sealing: Sealing,
  { sealed, ...act }: StoredAct,
): Act<S, W, O> {
  const kept = sealed ? (JSON.parse(sealing.open(sealed, placeOf(act))) as Pick<StoredAct, 'wish' | 'outcome'>) : act
  return { ...act, wish: kept.wish, outcome: { ...kept.outcome, ...act.outcome } } as Act<S, W, O>
}

/** The newest of each, running or ended, in the order of the questions; each still to be opened. */
export const newest = async (sql: Db, asked: readonly Of[]): Promise<(StoredAct | undefined)[]> => {
  const rows = await sql<(StoredAct & { readonly n: number })[]>`
    SELECT asked.n, newest.*
    FROM unnest(
      ${texts(asked.map(({ city }) => city))}::text[], ${texts(asked.map(({ subject }) => subject))}::uuid[],
      ${texts(asked.map(({ kind }) => kind))}::text[]
    ) WITH ORDINALITY AS asked (of_city, of_subject, of_kind, n)
    CROSS JOIN LATERAL (
      SELECT ${columns(sql)} FROM acts
      WHERE city_id = of_city AND subject = of_subject AND kind = of_kind
      ORDER BY asked_at DESC, act_id DESC LIMIT 1
    ) AS newest`
  const byNumber = new Map(rows.map(({ n, ...act }) => [n, act]))
  return asked.map((_, index) => byNumber.get(index + 1))
}

/** Acts, which are opened when they are read. */
export class Acts {
  constructor(private readonly sealing: Sealing) {}

  /** Stores an act; undefined where one of this kind and thing runs for the person already, or this very act was stored before. */
  async add<S extends string, W extends Facts, O extends Facts>(
    sql: Db,
    act: NewAct<S, W>,
    now: Date,
  ): Promise<Act<S, W, O> | undefined> {
    const sealed = sealedOf(this.sealing, { ...act, outcome: {} })
    const [stored] = await sql<StoredAct[]>`
      INSERT INTO acts (city_id, act_id, kind, actor, subject, about, state, is_open, sealed, request_id, asked_at,
        changed_at)
      VALUES (${act.city}, ${act.actId}, ${act.kind}, ${act.actor}, ${act.subject}, ${act.about}, ${act.state}, true,
        ${sealed}, ${act.requestId}, ${now}, ${now})
      ON CONFLICT DO NOTHING
      RETURNING ${columns(sql)}`
    return stored && openAct(this.sealing, stored)
  }

  async find<S extends string, W extends Facts, O extends Facts>(
    sql: Db,
    { city, actId }: Named,
  ): Promise<Act<S, W, O> | undefined> {
    const [act] = await sql<StoredAct[]>`
      SELECT ${columns(sql)} FROM acts WHERE city_id = ${city} AND act_id = ${actId}`
    return act && openAct(this.sealing, act)
  }

  /** The one that runs. */
  async running<S extends string, W extends Facts, O extends Facts>(
    sql: Db,
    { city, subject, kind, about }: OfThing,
  ): Promise<Act<S, W, O> | undefined> {
    const [act] = await sql<StoredAct[]>`
      SELECT ${columns(sql)} FROM acts
      WHERE city_id = ${city} AND subject = ${subject} AND kind = ${kind} AND about = ${about} AND is_open`
    return act && openAct(this.sealing, act)
  }

  /** All that run for a person, in every city. */
  async open(sql: Db, subject: string): Promise<Act<string, Facts, Facts>[]> {
    const acts = await sql<StoredAct[]>`
      SELECT ${columns(sql)} FROM acts WHERE subject = ${subject} AND is_open ORDER BY asked_at DESC LIMIT ${MOST}`
    return acts.map((act) => openAct(this.sealing, act))
  }

  /** All of a person, running or ended, oldest first. */
  async of(sql: Db, subject: string): Promise<Act<string, Facts, Facts>[]> {
    const acts = await sql<StoredAct[]>`
      SELECT ${columns(sql)} FROM acts WHERE subject = ${subject} ORDER BY asked_at, act_id`
    return acts.map((act) => openAct(this.sealing, act))
  }

  async forget(tx: TransactionSql, subject: string): Promise<void> {
    await tx`DELETE FROM acts WHERE subject = ${subject}`
  }

  /** The newest about its thing, running or ended. */
  async newest<S extends string, W extends Facts, O extends Facts>(
    sql: Db,
    { city, subject, kind, about }: OfThing,
  ): Promise<Act<S, W, O> | undefined> {
    const [act] = await sql<StoredAct[]>`
      SELECT ${columns(sql)} FROM acts
      WHERE city_id = ${city} AND subject = ${subject} AND kind = ${kind} AND about = ${about}
      ORDER BY asked_at DESC, act_id DESC LIMIT 1`
    return act && openAct(this.sealing, act)
  }

  /** All of a kind, running or ended, newest first. */
  async all<S extends string, W extends Facts, O extends Facts>(
    sql: Db,
    { city, subject, kind }: Of,
  ): Promise<Act<S, W, O>[]> {
    const acts = await sql<StoredAct[]>`
      SELECT ${columns(sql)} FROM acts
      WHERE city_id = ${city} AND subject = ${subject} AND kind = ${kind}
      ORDER BY asked_at DESC, act_id DESC LIMIT ${MOST}`
    return acts.map((act) => openAct(this.sealing, act))
  }

  /** Moves an act that stands in one of `from`, whatever of it is in hand; undefined where it stands elsewhere by now. */
  async move<S extends string, W extends Facts, O extends Facts>(
    sql: Db,
    { city, actId }: Named,
    { from, state, isOpen, outcome }: Move<S>,
    now: Date,
  ): Promise<Act<S, W, O> | undefined> {
    for (;;) {
      const [row] = await sql<StoredAct[]>`
        SELECT ${columns(sql)} FROM acts WHERE city_id = ${city} AND act_id = ${actId} AND state IN ${sql(from)}`
      if (!row) return undefined
      const before = openAct(this.sealing, row)
      const sealed = sealedOf(this.sealing, { ...before, outcome: { ...before.outcome, ...outcome } })
      const [act] = await sql<StoredAct[]>`
        UPDATE acts SET
          state = ${state}, is_open = ${isOpen}, changed_at = ${now}, sealed = ${sealed}, wish = '{}', outcome = '{}'
        WHERE city_id = ${city} AND act_id = ${actId} AND state = ${row.state}
          AND sealed IS NOT DISTINCT FROM ${row.sealed}
        RETURNING ${columns(sql)}`
      if (act) return openAct(this.sealing, act)
      // Somebody else has written to it between the two: each time round, one of them has moved it on or sealed it
    }
  }

  /** Seals what stands in plain. @param most rows at once @returns how many were sealed */
  async sealPlain(sql: Sql, most: number): Promise<number> {
    return sql.begin(async (tx) => {
      const rows = await tx<StoredAct[]>`
        SELECT ${columns(tx)} FROM acts WHERE sealed IS NULL LIMIT ${most} FOR UPDATE SKIP LOCKED`
      for (const row of rows)
        await tx`
          UPDATE acts SET sealed = ${sealedOf(this.sealing, row)}, wish = '{}', outcome = '{}'
          WHERE city_id = ${row.city} AND act_id = ${row.actId}`
      return rows.length
    })
  }
}
