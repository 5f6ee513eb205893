import type { Sql, TransactionSql } from 'postgres'
import { texts } from '../../../../server/sql-arrays'
import type { Sealing } from '../../../../server/ports'
import { validatorOf } from '../../../../server/validation'
import { object } from '../../../shared/schema'
import type { Reminder } from '../contract/types'

interface Row {
  readonly id: string
  readonly account: string
  readonly on: string
  readonly sealed: Uint8Array
}

/** A reminder as it is kept. */
export interface KeptReminder extends Reminder {
  readonly id: string
  readonly account: string
}

const text = { type: 'string' } as const
/** What is sealed. */
const isWhat = validatorOf<Omit<Reminder, 'on'>>(object({ event: text, step: text, due: text }))

/** More than there are life events; nobody has so many. */
const MOST = 50

/** Reminders, which are opened when they are read. */
export class Reminders {
  constructor(private readonly sealing: Sealing) {}

  /** All of an account in a city. */
  async of(sql: Sql | TransactionSql, city: string, account: string): Promise<KeptReminder[]> {
    const rows = await sql<Row[]>`
      select id, account, to_char(send_on, 'YYYY-MM-DD') as "on", sealed from reminders
      where city_id = ${city} and account = ${account} order by send_on, id limit ${MOST}`
    return rows.map((row) => this.opened(city, row))
  }

  /** Keeps one in the place of what the account has of this event. */
  async keep(tx: TransactionSql, city: string, { id, account, on, ...what }: KeptReminder): Promise<void> {
    await this.forget(tx, city, account, what.event)
    const sealed = this.sealing.seal(JSON.stringify(what), placeOf(city, id))
    await tx`
      insert into reminders (city_id, id, account, send_on, sealed)
      values (${city}, ${id}, ${account}, ${on}::text::date, ${sealed})`
  }

  /** Nothing more is sent of this event. Of two at one moment the second waits for the first. */
  async forget(tx: TransactionSql, city: string, account: string, event: string): Promise<void> {
    await tx`select pg_advisory_xact_lock(hashtextextended(${`reminders ${city} ${account}`}, 0))`
    const gone = (await this.of(tx, city, account)).filter((one) => one.event === event).map(({ id }) => id)
    if (gone.length > 0) await tx`delete from reminders where city_id = ${city} and id in ${tx(gone)}`
  }

  /** All of some accounts, in every city. */
  async all(sql: Sql | TransactionSql, accounts: readonly string[]): Promise<KeptReminder[]> {
    const rows = await sql<(Row & { readonly city: string })[]>`
      select city_id as city, id, account, to_char(send_on, 'YYYY-MM-DD') as "on", sealed from reminders
      where account = any(${texts(accounts)}::uuid[]) order by send_on, id`
    return rows.map((row) => this.opened(row.city, row))
  }

  async forgetAll(tx: TransactionSql, accounts: readonly string[]): Promise<void> {
    await tx`delete from reminders where account = any(${texts(accounts)}::uuid[])`
  }

  /** Takes one away to send it; undefined where it was taken or taken back before. */
  async take(tx: TransactionSql, city: string, id: string): Promise<KeptReminder | undefined> {
    const [row] = await tx<Row[]>`
      delete from reminders where city_id = ${city} and id = ${id}
      returning id, account, to_char(send_on, 'YYYY-MM-DD') as "on", sealed`
    return row && this.opened(city, row)
  }

  private opened(city: string, { sealed, ...row }: Row): KeptReminder {
    const what: unknown = JSON.parse(this.sealing.open(sealed, placeOf(city, row.id)))
    if (!isWhat(what)) throw new Error(`the reminder ${row.id} says nothing that is a reminder`)
    return { ...row, ...what }
  }
}

const placeOf = (city: string, id: string) => `reminder ${city} ${id}`

/** Deletes those whose day has long passed. @returns how many */
export const forgetReminders = async (sql: Sql, before: Date): Promise<number> =>
  (await sql`delete from reminders where send_on < ${before}`).count
