import type { Sql } from 'postgres'
import type { BlindIndex } from '../crypto/blind-index'
import type { KeyRing } from '../crypto/key-ring'
import { Gathered } from '../gathered'
import { bytes, texts } from '../sql-arrays'

/** A copy outlives a weekend and a long holiday, not more. */
export const COPY_DAYS = 10
/** A copy that says what the department still says is as good as new for so long. */
const TOUCHED_MS = 3_600_000

export interface CopyKey {
  readonly city: string
  readonly department: string
  readonly operation: string
  readonly person: string
  /** The consent that it goes by: the copy goes with it. Absent: the person asked just then. */
  readonly purpose?: string | undefined
  readonly request: unknown
}

/** A copy without what it says. */
export interface Kept {
  readonly mark: Buffer | null
  readonly asOf: Date
}

interface Stored {
  readonly answer: Buffer
  readonly mark: Buffer | null
  readonly asOf: Date
  readonly expiresAt: Date
}

/** Bytes of a mark that say what is kept; behind them stands what it was checked against. */
const SAYS = 32

const placeOf = ({ city, department, operation, person }: CopyKey) =>
  `department_copies:${city}:${department}:${operation}:${person}`

/** Last good answers of departments, encrypted and expiring. */
export class Copies {
  private readonly kept = new Gathered((keys: readonly CopyKey[]) => this.select<Kept>(keys, ['mark']))
  private readonly stored = new Gathered((keys: readonly CopyKey[]) => this.select<Stored>(keys, ['answer', 'mark']))

  constructor(
    private readonly sql: Sql,
    private readonly keys: KeyRing,
    private readonly index: BlindIndex,
  ) {}

  /** What is there of a copy already, for `keep`. */
  keptOf(key: CopyKey): Promise<Kept | undefined> {
    return this.kept.ask(key)
  }

  /**
   * Keeps what a department said, as it said it. Where just that is kept already, it is left alone for an hour, then its
   * age alone is written anew.
   * @param checked The fingerprint of the schema it fits
   */
  async keep(key: CopyKey, text: string, at: Date, checked: Buffer, kept?: Kept): Promise<void> {
    const mark = kept?.mark
    const same =
      mark?.subarray(0, SAYS).equals(this.says(key, text, kept?.asOf ?? at)) &&
      mark.subarray(SAYS, SAYS + checked.length).equals(checked)
    if (kept && same && at.getTime() - kept.asOf.getTime() < TOUCHED_MS) return
    if (kept && same && (await this.touch(key, text, at, kept))) return
    const sealed = this.keys.encrypt(text, placeOf(key))
    const newMark = Buffer.concat([this.says(key, text, at), checked, this.keys.sealOf(sealed)])
    const { purpose = null } = key
    // Whoever withdraws waits for this row or is before it: no copy outlives its consent
    const agreed = purpose
      ? this.sql`
          from (select 1 from consents
            where person = ${key.person} and purpose = ${purpose} and ended_at is null for share) as agreed`
      : this.sql``
    await this.sql`
      insert into department_copies
        (city_id, department, operation, person, purpose, request_hash, answer, mark, as_of, expires_at)
      select
        ${key.city}, ${key.department}, ${key.operation}, ${key.person}::uuid, ${purpose}::text, ${this.hash(key)}::bytea,
        ${sealed}::bytea, ${newMark}::bytea, ${at}::timestamptz, ${expiryOf(at)}::timestamptz
        ${agreed}
      on conflict (city_id, department, operation, person, request_hash)
      do update set answer = excluded.answer, mark = excluded.mark, as_of = excluded.as_of,
        expires_at = excluded.expires_at`
  }

  /** @param schema The fingerprint of a schema; `checked` says that this very copy is known to fit it */
  async find(
    key: CopyKey,
    at: Date,
    schema: Buffer,
  ): Promise<{ answer: unknown; asOf: Date; checked: boolean } | undefined> {
    const row = await this.stored.ask(key)
    if (!row || row.expiresAt <= at) return undefined
    const { answer, mark, asOf } = row
    const checked = mark?.subarray(SAYS).equals(Buffer.concat([schema, this.keys.sealOf(answer)])) ?? false
    return { answer: JSON.parse(this.keys.decrypt(answer, placeOf(key))), asOf, checked }
  }

  /** All of a person, opened, to be told to them. */
  async of(person: string): Promise<{ city: string; department: string; asOf: Date; answer: unknown }[]> {
    const rows = await this.sql<(CopyKey & Pick<Stored, 'answer' | 'asOf'>)[]>`
      select city_id as city, department, operation, person, answer, as_of as "asOf"
      from department_copies where person = ${person} order by as_of`
    return rows.map((row) => {
      const answer: unknown = JSON.parse(this.keys.decrypt(row.answer, placeOf(row)))
      return { city: row.city, department: row.department, asOf: row.asOf, answer }
    })
  }

  async forgetAll(): Promise<void> {
    await this.sql`delete from department_copies`
  }

  /** @returns false where another has written meanwhile, or the copy is gone */
  private async touch(key: CopyKey, text: string, at: Date, { mark, asOf }: Kept): Promise<boolean> {
    const newMark = Buffer.concat([this.says(key, text, at), mark?.subarray(SAYS) ?? Buffer.alloc(0)])
    const { count } = await this.sql`
      update department_copies set mark = ${newMark}, as_of = ${at}, expires_at = ${expiryOf(at)}
      where city_id = ${key.city} and department = ${key.department} and operation = ${key.operation}
        and person = ${key.person} and request_hash = ${this.hash(key)} and mark = ${mark} and as_of = ${asOf}`
    return count > 0
  }

  private async select<T>(keys: readonly CopyKey[], what: ('mark' | 'answer')[]): Promise<(T | undefined)[]> {
    const { sql } = this
    const hashes = keys.map((key) => this.hash(key))
    const rows = await sql<(T & { n: number })[]>`
      select asked.n, ${sql(what)}, copy.as_of as "asOf", copy.expires_at as "expiresAt"
      from unnest(
        ${texts(keys.map(({ city }) => city))}::text[], ${texts(keys.map(({ department }) => department))}::text[],
        ${texts(keys.map(({ operation }) => operation))}::text[], ${texts(keys.map(({ person }) => person))}::uuid[],
        ${bytes(hashes)}::bytea[]
      ) with ordinality as asked (city_id, department, operation, person, request_hash, n)
      join department_copies copy using (city_id, department, operation, person, request_hash)`
    const byNumber = new Map(rows.map((row) => [row.n, row]))
    return keys.map((_, index) => byNumber.get(index + 1))
  }

  /**
   * Of what a copy says, of when, and under which key: it fits no other, and none that somebody has written since. An
   * answer may be guessed, so only a keyed hash may be stored.
   */
  private says(key: CopyKey, text: string, at: Date): Buffer {
    return this.index.of(`copy:${this.keys.first}`, `${placeOf(key)}\0${at.toISOString()}\0${text}`)
  }

  // A request holds name and id number: only a keyed hash may be stored
  private hash({ operation, purpose, request }: CopyKey): Buffer {
    return this.index.of(`request:${operation}${purpose ? `:${purpose}` : ''}`, JSON.stringify(request))
  }
}

const expiryOf = (at: Date) => new Date(at.getTime() + COPY_DAYS * 86_400_000)
