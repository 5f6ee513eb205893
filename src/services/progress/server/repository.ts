import type { Sql, TransactionSql } from 'postgres'
import { AppError } from '../../../../server/errors'
import type { BlindIndexes, Sealing } from '../../../../server/ports'
import type { TheirCase } from '../agency/client'

export interface KnownCase extends Omit<TheirCase, 'idNumber' | 'phoneTail'> {
  readonly id: string
  readonly department: string
  /** The department did not know it any more when it was asked. */
  readonly lost: boolean
}

interface At {
  readonly city: string
  readonly department: string
  readonly now: Date
  /** It was asked what it holds: what it says now is so, under a revision that said something else too. */
  readonly mends?: boolean
}

/** By number, then revision: two that keep the same cases at once wait for one another and never in a circle. */
export const inTurn = (cases: readonly TheirCase[]): TheirCase[] =>
  [...cases].sort((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)) || a.revision - b.revision)

interface Row {
  readonly city: string
  readonly id: string
  readonly department: string
  readonly number: Uint8Array
  readonly sealed: Uint8Array
  readonly lost: boolean
}

/** More than anybody has at once. */
const MOST_OPEN = 100

const placeOf = (city: string, department: string, number: Uint8Array) =>
  `case ${city} ${department} ${Buffer.from(number).toString('hex')}`

const columns = (sql: Sql | TransactionSql) =>
  sql`city_id as city, id, department, number_index as number, sealed, lost`

/** The cases that departments have told of: sealed, found by blind index. */
export class CaseTable {
  constructor(
    private readonly ports: {
      readonly sealing: Sealing
      readonly index: BlindIndexes
      readonly newId: () => string
    },
  ) {}

  private opened = ({ city, id, department, number, sealed, lost }: Row): KnownCase => ({
    ...(JSON.parse(this.ports.sealing.open(sealed, placeOf(city, department, number))) as TheirCase),
    id,
    department,
    lost,
  })

  private findIndex = (number: string, tail: string) => this.ports.index.of('number and tail', `${number} ${tail}`)
  numberIndex = (number: string): Buffer => this.ports.index.of('number', number)

  /**
   * Keeps one revision of a case, unless it is known or older.
   * @throws AppError PROGRESS_ANOTHER_PERSON | PROGRESS_REVISION_USED
   */
  async keep(tx: TransactionSql, { city, department, now, mends = false }: At, one: TheirCase): Promise<void> {
    const { index, sealing, newId } = this.ports
    const { idNumber, phoneTail, ...told } = one
    const number = this.numberIndex(one.number)
    const holder = idNumber ? index.of('id-number', idNumber) : null
    const text = JSON.stringify(told)
    const digest = index.of('revision', JSON.stringify(one))
    const found = this.findIndex(one.number, phoneTail)
    const sealed = sealing.seal(text, placeOf(city, department, number))
    // One statement, so that of two that come at once the newer stays, whichever is first
    const [kept] = await tx`
      insert into progress_cases as known (city_id, id, department, number_index, find_index, holder_index, revision,
        digest, sealed, ended_on, seen_at)
      values (${city}, ${newId()}, ${department}, ${number}, ${found}, ${holder}, ${one.revision}, ${digest}, ${sealed},
        ${one.endedOn ?? null}, ${now})
      on conflict (city_id, department, number_index) do update set
        find_index = excluded.find_index, holder_index = excluded.holder_index, revision = excluded.revision,
        digest = excluded.digest, sealed = excluded.sealed, ended_on = excluded.ended_on, seen_at = excluded.seen_at,
        lost = false
      where (known.revision < excluded.revision
          or (${mends} and known.revision = excluded.revision and known.digest <> excluded.digest))
        and (known.holder_index is null or known.holder_index = excluded.holder_index)
      returning id`
    if (kept) return
    const [known] = await tx<[{ revision: number; digest: Buffer; holder: Buffer | null }]>`
      select revision, digest, holder_index as holder from progress_cases
      where city_id = ${city} and department = ${department} and number_index = ${number}`
    if (known.holder && !(holder && known.holder.equals(holder))) throw new AppError('PROGRESS_ANOTHER_PERSON')
    const isOlder = known.revision > one.revision
    // Told late, it says nothing of today
    if (isOlder && !mends) return
    if (!isOlder && !known.digest.equals(digest)) throw new AppError('PROGRESS_REVISION_USED')
    await tx`
      update progress_cases set seen_at = greatest(seen_at, ${now}), lost = false
      where city_id = ${city} and department = ${department} and number_index = ${number}`
  }

  /** Notes that a department was heard; `whole`: it has said all it holds since then, and what it did not name is lost. */
  async heard(tx: TransactionSql, { city, department, now }: At, whole?: { readonly since: Date }): Promise<void> {
    await tx`
      insert into progress_sources as known (city_id, department, heard_at, whole_at)
      values (${city}, ${department}, ${now}, ${whole ? now : null})
      on conflict (city_id, department) do update set
        heard_at = greatest(known.heard_at, excluded.heard_at), whole_at = coalesce(excluded.whole_at, known.whole_at)`
    if (!whole) return
    await tx`
      update progress_cases set lost = true
      where city_id = ${city} and department = ${department} and ended_on is null and seen_at < ${whole.since}`
  }

  sources(sql: Sql, city: string) {
    return sql<{ department: string; heardAt: Date; wholeAt: Date | null }[]>`
      select department, heard_at as "heardAt", whole_at as "wholeAt" from progress_sources where city_id = ${city}`
  }

  /** All that go on for somebody, in one city or in every: of more than fit, of each department alike. */
  async open(sql: Sql, holder: Buffer, city?: string): Promise<(KnownCase & { readonly city: string })[]> {
    const rows = await sql<Row[]>`
      select ${columns(sql)} from progress_cases
      where holder_index = ${holder} and ended_on is null ${city ? sql`and city_id = ${city}` : sql``}
      order by row_number() over (partition by department order by id), id limit ${MOST_OPEN}`
    return rows.map((row) => ({ ...this.opened(row), city: row.city }))
  }

  /** Those that ended since a day, the newest first, as many as `limit`; and how many there are. */
  async over(sql: Sql, city: string, holder: Buffer, since: string, limit: number) {
    const rows = await sql<(Row & { readonly all: number })[]>`
      select ${columns(sql)}, (count(*) over ())::int as all from progress_cases
      where city_id = ${city} and holder_index = ${holder} and ended_on >= ${since}
      order by ended_on desc, id limit ${limit}`
    return { count: rows[0]?.all ?? 0, cases: rows.map(this.opened) }
  }

  async one(sql: Sql, city: string, id: string, holder: Buffer): Promise<KnownCase | undefined> {
    const [row] = await sql<Row[]>`
      select ${columns(sql)} from progress_cases
      where city_id = ${city} and id = ${id} and holder_index = ${holder}`
    return row && this.opened(row)
  }

  /** By number and four digits: with one of them wrong as unknown as with both. */
  async found(sql: Sql, city: string, number: string, tail: string): Promise<KnownCase | undefined> {
    const [row] = await sql<Row[]>`
      select ${columns(sql)} from progress_cases
      where city_id = ${city} and find_index = ${this.findIndex(number, tail)} order by id limit 1`
    return row && this.opened(row)
  }

  /** Counts one try of a number, there or not. @returns how many with this one, in its ten minutes and in its day */
  async tried(sql: Sql, city: string, number: string, of: { now: Date; since: Date; day: string }) {
    const [row] = await sql<[{ tries: number; since: Date; ofDay: number }]>`
      insert into progress_tries as known (city_id, number_index, since, tries, day, of_day)
      values (${city}, ${this.numberIndex(number)}, ${of.now}, 1, ${of.day}, 1)
      on conflict (city_id, number_index) do update set
        tries = case when known.since <= ${of.since} then 1 else known.tries + 1 end,
        since = case when known.since <= ${of.since} then excluded.since else known.since end,
        of_day = case when known.day = excluded.day then known.of_day + 1 else 1 end, day = excluded.day
      returning tries, since, of_day as "ofDay"`
    return row
  }

  /** Everything of somebody, in every city. */
  async all(sql: Sql, holder: Buffer): Promise<(KnownCase & { readonly city: string })[]> {
    const rows = await sql<Row[]>`select ${columns(sql)} from progress_cases where holder_index = ${holder} order by id`
    return rows.map((row) => ({ ...this.opened(row), city: row.city }))
  }

  async forget(tx: TransactionSql, holder: Buffer): Promise<void> {
    await tx`delete from progress_cases where holder_index = ${holder}`
  }
}
