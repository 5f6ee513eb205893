import { randomBytes } from 'node:crypto'
import type { Sql, TransactionSql } from 'postgres'
import type { BlindIndex } from '../crypto/blind-index'
import type { KeyRing } from '../crypto/key-ring'
import type { Channel } from '../wechat/client'

export interface Account {
  readonly id: string
  readonly channel: Channel
  /** Tells on a phone whose things are kept there; random, says nothing about the person. */
  readonly ownerTag: string
  /** Known once a real name is proven. */
  readonly person: string | null
}

const columns = (sql: Sql | TransactionSql) => sql`id, channel, mark as "ownerTag", person`
const placeOf = (id: string) => `accounts.openid:${id}`

/** WeChat accounts, found by blind index; the openid itself is encrypted. */
export class Accounts {
  constructor(
    private readonly sql: Sql,
    private readonly keys: KeyRing,
    private readonly index: BlindIndex,
    private readonly newId: () => string,
  ) {}

  /** The account of an openid, made on first sight. */
  async findOrCreate(channel: Channel, openid: string, at: Date): Promise<Account> {
    const found = this.index.of(`openid:${channel}`, openid)
    const id = this.newId()
    const ownerTag = randomBytes(12).toString('base64url')
    await this.sql`
      insert into accounts (id, channel, openid_index, openid, mark, created_at)
      values (${id}, ${channel}, ${found}, ${this.keys.encrypt(openid, placeOf(id))}, ${ownerTag}, ${at})
      on conflict (openid_index) do nothing`
    const [account] = await this.sql<[Account]>`
      select ${columns(this.sql)} from accounts where openid_index = ${found}`
    return account
  }

  async get(id: string): Promise<Account> {
    const [account] = await this.sql<[Account]>`select ${columns(this.sql)} from accounts where id = ${id}`
    return account
  }

  async openidOf(id: string): Promise<string> {
    const [row] = await this.sql<[{ openid: Buffer }]>`select openid from accounts where id = ${id}`
    return this.keys.decrypt(row.openid, placeOf(id))
  }

  /** The accounts through which a person can be reached inside the mini-program. */
  async reaching(person: string): Promise<Account[]> {
    return this.sql<Account[]>`
      select ${columns(this.sql)} from accounts where person = ${person} and channel = 'weapp' order by id`
  }

  async tie(tx: TransactionSql, id: string, person: string): Promise<void> {
    await tx`update accounts set person = ${person} where id = ${id}`
  }
}
