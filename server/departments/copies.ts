import type { Sql } from 'postgres'
import type { BlindIndex } from '../crypto/blind-index'
import type { KeyRing } from '../crypto/key-ring'

/** A copy outlives a weekend and a long holiday, not more. */
export const COPY_DAYS = 10

export interface CopyKey {
  readonly city: string
  readonly department: string
  readonly operation: string
  readonly person: string
  readonly request: unknown
}

const placeOf = ({ city, department, operation, person }: CopyKey) =>
  `department_copies:${city}:${department}:${operation}:${person}`

/** Last good answers of departments, encrypted and expiring. */
export class Copies {
  constructor(
    private readonly sql: Sql,
    private readonly keys: KeyRing,
    private readonly index: BlindIndex,
  ) {}

  async keep(key: CopyKey, answer: unknown, at: Date): Promise<void> {
    const sealed = this.keys.encrypt(JSON.stringify(answer), placeOf(key))
    const expires = new Date(at.getTime() + COPY_DAYS * 86_400_000)
    await this.sql`
      insert into department_copies
        (city_id, department, operation, person, request_hash, answer, as_of, expires_at)
      values
        (${key.city}, ${key.department}, ${key.operation}, ${key.person}, ${this.hash(key)}, ${sealed}, ${at}, ${expires})
      on conflict (city_id, department, operation, person, request_hash)
      do update set answer = excluded.answer, as_of = excluded.as_of, expires_at = excluded.expires_at`
  }

  async find(key: CopyKey, at: Date): Promise<{ answer: unknown; asOf: Date } | undefined> {
    const [row] = await this.sql<{ answer: Buffer; asOf: Date }[]>`
      select answer, as_of as "asOf" from department_copies
      where city_id = ${key.city} and department = ${key.department} and operation = ${key.operation}
        and person = ${key.person} and request_hash = ${this.hash(key)} and expires_at > ${at}`
    return row && { answer: JSON.parse(this.keys.decrypt(row.answer, placeOf(key))), asOf: row.asOf }
  }

  async forgetAll(): Promise<void> {
    await this.sql`delete from department_copies`
  }

  // A request holds name and id number: only a keyed hash may be stored
  private hash({ operation, request }: CopyKey): Buffer {
    return this.index.of(`request:${operation}`, JSON.stringify(request))
  }
}
