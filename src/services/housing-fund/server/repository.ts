import type { Sql, TransactionSql } from 'postgres'
import type { MergeState } from '../contract/types'
import { before, type StoredMerge } from './merges'

type Db = Sql | TransactionSql

const columns = (sql: Db) => sql`
  city_id AS "city", act_id AS "actId", actor, subject, into_account AS "into", state, case_number AS "caseNumber",
  promised_by AS "promisedBy", request_id AS "requestId", asked_at AS "askedAt", changed_at AS "changedAt"`

export type NewMerge = Pick<StoredMerge, 'city' | 'actId' | 'actor' | 'subject' | 'into' | 'requestId'>

/** Stores a merge as sent; undefined where one is running already, or this very act was stored before. */
export const add = async (sql: Db, merge: NewMerge, now: Date): Promise<StoredMerge | undefined> => {
  const [stored] = await sql<StoredMerge[]>`
    INSERT INTO housing_fund_merge
      (city_id, act_id, actor, subject, into_account, state, request_id, asked_at, changed_at)
    VALUES
      (${merge.city}, ${merge.actId}, ${merge.actor}, ${merge.subject}, ${merge.into}, 'sent', ${merge.requestId},
       ${now}, ${now})
    ON CONFLICT DO NOTHING
    RETURNING ${columns(sql)}`
  return stored
}

export const find = async (sql: Db, city: string, actId: string): Promise<StoredMerge | undefined> => {
  const [merge] = await sql<StoredMerge[]>`
    SELECT ${columns(sql)} FROM housing_fund_merge WHERE city_id = ${city} AND act_id = ${actId}`
  return merge
}

/** The person's newest merge in a city, running or ended. */
export const newest = async (sql: Db, city: string, subject: string): Promise<StoredMerge | undefined> => {
  const [merge] = await sql<StoredMerge[]>`
    SELECT ${columns(sql)} FROM housing_fund_merge
    WHERE city_id = ${city} AND subject = ${subject}
    ORDER BY asked_at DESC, act_id DESC LIMIT 1`
  return merge
}

/** Moves a merge to a state it may go to; undefined where it stands elsewhere by now. */
export const move = async (
  sql: Db,
  { city, actId }: Pick<StoredMerge, 'city' | 'actId'>,
  state: MergeState,
  now: Date,
  answer: { caseNumber: string; promisedBy: string } | undefined = undefined,
): Promise<StoredMerge | undefined> => {
  const [merge] = await sql<StoredMerge[]>`
    UPDATE housing_fund_merge SET
      state = ${state}, changed_at = ${now},
      case_number = coalesce(${answer?.caseNumber ?? null}, case_number),
      promised_by = coalesce(${answer?.promisedBy ?? null}::date, promised_by)
    WHERE city_id = ${city} AND act_id = ${actId} AND state IN ${sql(before(state))}
    RETURNING ${columns(sql)}`
  return merge
}
