import { createHash, randomBytes } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import type { KeyRing } from '../crypto/key-ring'
import { texts } from '../sql-arrays'
import type { Kinship } from './relations'

export interface Invitation {
  readonly id: string
  readonly inviter: string
  readonly name: string
  /** What whoever is asked is to the inviter. */
  readonly subjectIs: Kinship
  readonly scopes: readonly string[]
  readonly months: number
  readonly state: 'open' | 'accepted' | 'declined' | 'taken-back'
  readonly expiresAt: Date
}

type Row = Omit<Invitation, 'name'> & { readonly name: Buffer }

const LIFE_MS = 3 * 86_400_000
/** How long one that came to nothing is shown. */
const SHOWN_MS = 30 * 86_400_000

const hashOf = (token: string) => createHash('sha256').update(token).digest()
const placeOf = (id: string) => `invitations.name:${id}`

/** Links that ask somebody to let the inviter act for them. The token is on phones alone, the name sealed. */
export class Invitations {
  constructor(
    private readonly sql: Sql,
    private readonly keys: KeyRing,
  ) {}

  async make(
    asked: Pick<Invitation, 'id' | 'inviter' | 'name' | 'subjectIs' | 'scopes' | 'months'>,
    now: Date,
  ): Promise<{ token: string; invitation: Invitation }> {
    const { id, inviter, name, subjectIs, scopes, months } = asked
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(now.getTime() + LIFE_MS)
    await this.sql`
      insert into invitations (inviter, id, token, name, subject_is, scopes, months, state, created_at, expires_at)
      values (${inviter}, ${id}, ${hashOf(token)}, ${this.keys.encrypt(name, placeOf(id))}, ${subjectIs},
        ${texts(scopes)}::text[], ${months}, 'open', ${now}, ${expiresAt})`
    return { token, invitation: { ...asked, state: 'open', expiresAt } }
  }

  /** @param lock for whoever goes on to change it */
  async byToken(sql: Sql | TransactionSql, token: string, lock = false): Promise<Invitation | undefined> {
    const [row] = await sql<Row[]>`
      ${this.columns(sql)} where token = ${hashOf(token)} ${lock ? sql`for update` : sql``}`
    return row && this.opened(row)
  }

  /** What somebody has asked of others that did not come about, newest first. */
  async of(inviter: string, now: Date): Promise<Invitation[]> {
    const rows = await this.sql<Row[]>`
      ${this.columns(this.sql)} where inviter = ${inviter} and state in ('open', 'declined')
        and expires_at > ${new Date(now.getTime() - SHOWN_MS)}
      order by created_at desc, id desc limit 100`
    return rows.map((row) => this.opened(row))
  }

  async countOpen(inviter: string, now: Date): Promise<number> {
    const [row] = await this.sql<[{ count: number }]>`
      select count(*)::int as count from invitations
      where inviter = ${inviter} and state = 'open' and expires_at > ${now}`
    return row.count
  }

  /** From open to another state. @returns false where it is no longer open */
  async move(
    sql: Sql | TransactionSql,
    { id, inviter }: Pick<Invitation, 'id' | 'inviter'>,
    state: Invitation['state'],
  ) {
    const { count } = await sql`
      update invitations set state = ${state} where inviter = ${inviter} and id = ${id} and state = 'open'`
    return count > 0
  }

  private columns(sql: Sql | TransactionSql) {
    return sql`
      select id, inviter, name, subject_is as "subjectIs", to_jsonb(scopes) as scopes, months, state, expires_at as "expiresAt"
      from invitations`
  }

  private opened(row: Row): Invitation {
    return { ...row, name: this.keys.decrypt(row.name, placeOf(row.id)) }
  }
}
