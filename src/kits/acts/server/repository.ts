import type { Sql, TransactionSql } from 'postgres'
import { texts } from '../../../../server/sql-arrays'
import type { Act, Facts } from './port'

export type Db = Sql | TransactionSql
/** Rows carry what the kind that wrote them says: one kind, one shape. */
type Row<S extends string, W extends Facts, O extends Facts> = Act<S, W, O>

const columns = (sql: Db) => sql`
  city_id AS "city", act_id AS "actId", kind, actor, subject, state, wish, outcome, request_id AS "requestId",
  asked_at AS "askedAt", changed_at AS "changedAt"`

export type NewAct<S extends string, W extends Facts> = Omit<Act<S, W, Facts>, 'outcome' | 'askedAt' | 'changedAt'>

/** Stores an act; undefined where one of this kind runs for the person already, or this very act was stored before. */
export const add = async <S extends string, W extends Facts, O extends Facts>(
  sql: Db,
  act: NewAct<S, W>,
  now: Date,
): Promise<Row<S, W, O> | undefined> => {
  const [stored] = await sql<Row<S, W, O>[]>`
    INSERT INTO acts
      (city_id, act_id, kind, actor, subject, state, is_open, wish, outcome, request_id, asked_at, changed_at)
    VALUES
      (${act.city}, ${act.actId}, ${act.kind}, ${act.actor}, ${act.subject}, ${act.state}, true, ${sql.json(act.wish)},
       '{}', ${act.requestId}, ${now}, ${now})
    ON CONFLICT DO NOTHING
    RETURNING ${columns(sql)}`
  return stored
}

export const find = async <S extends string, W extends Facts, O extends Facts>(
  sql: Db,
  { city, actId }: { readonly city: string; readonly actId: string },
): Promise<Row<S, W, O> | undefined> => {
  const [act] = await sql<Row<S, W, O>[]>`
    SELECT ${columns(sql)} FROM acts WHERE city_id = ${city} AND act_id = ${actId}`
  return act
}

/** Whose acts of which kind. */
export interface Of {
  readonly city: string
  readonly subject: string
  readonly kind: string
}

/** The one that runs. */
export const running = async <S extends string, W extends Facts, O extends Facts>(
  sql: Db,
  { city, subject, kind }: Of,
): Promise<Row<S, W, O> | undefined> => {
  const [act] = await sql<Row<S, W, O>[]>`
    SELECT ${columns(sql)} FROM acts
    WHERE city_id = ${city} AND subject = ${subject} AND kind = ${kind} AND is_open`
  return act
}

/** Of whichever kind was asked for: fits what that kind says. */
type Asked = Row<never, never, never>

/** The newest of each, running or ended, in the order of the questions. */
export const newest = async (sql: Db, asked: readonly Of[]): Promise<(Asked | undefined)[]> => {
  const rows = await sql<(Asked & { readonly n: number })[]>`
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

export interface Move<S extends string> {
  readonly from: readonly string[]
  readonly state: S
  readonly isOpen: boolean
  readonly outcome: Partial<Facts>
}

/** Moves an act that stands in one of `from`; undefined where it stands elsewhere by now. */
export const move = async <S extends string, W extends Facts, O extends Facts>(
  sql: Db,
  { city, actId }: { readonly city: string; readonly actId: string },
  { from, state, isOpen, outcome }: Move<S>,
  now: Date,
): Promise<Row<S, W, O> | undefined> => {
  const [act] = await sql<Row<S, W, O>[]>`
    UPDATE acts SET
      state = ${state}, is_open = ${isOpen}, changed_at = ${now}, outcome = outcome || ${sql.json(outcome)}
    WHERE city_id = ${city} AND act_id = ${actId} AND state IN ${sql(from)}
    RETURNING ${columns(sql)}`
  return act
}
