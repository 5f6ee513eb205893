import type { Sql } from 'postgres'

/** `sending`: begun, and not known to have ended; `doubtful`: may have gone, and is not sent again. */
export type SendState = 'sending' | 'sent' | 'doubtful'

/** Which message, to whom: an event goes to one account of its person. */
export interface Send {
  readonly account: string
  readonly event: string
  readonly template: string
}

/** How far the sending of a message has got; undefined where it was not begun, or has surely not gone. */
export async function stateOf(
  sql: Sql,
  event: string,
  accounts: readonly string[],
): Promise<(Pick<Send, 'account'> & { readonly state: SendState }) | undefined> {
  if (accounts.length === 0) return undefined
  const [row] = await sql<{ account: string; state: SendState }[]>`
    select account, state from message_sends where account in ${sql([...accounts])} and event = ${event}`
  return row
}

/**
 * Takes one of the allowed messages and writes down that it is being sent, both or neither, so that neither a second
 * worker nor a second life of this one sends it again. @returns false where none is allowed, or it was begun before
 */
export const begin = async (sql: Sql, { account, event, template }: Send, at: Date): Promise<boolean> => {
  const [begun] = await sql`
    with taken as (
      update message_grants set remaining = remaining - 1, changed_at = ${at}
      where account = ${account} and template = ${template} and remaining > 0
        and not exists (select 1 from message_sends where account = ${account} and event = ${event})
      returning account)
    insert into message_sends (account, event, template, state, began_at)
    select account, ${event}, ${template}, 'sending', ${at} from taken
    returning account`
  return begun !== undefined
}

/** Writes down how it came out. */
export const end = async (sql: Sql, { account, event }: Omit<Send, 'template'>, state: SendState): Promise<void> => {
  await sql`
    update message_sends set state = ${state} where account = ${account} and event = ${event} and state <> 'sent'`
}

/** It has surely not gone: what was taken for it is given back, and it may be sent again. */
export const undo = async (sql: Sql, { account, event, template }: Send, at: Date): Promise<void> => {
  await sql`
    with gone as (
      delete from message_sends where account = ${account} and event = ${event} and state <> 'sent' returning account)
    update message_grants set remaining = remaining + 1, changed_at = ${at}
    where account in (select account from gone) and template = ${template}`
}

/** Messages that may or may not have gone, as an operator sees them. */
export interface DoubtfulMessages {
  readonly template: string
  readonly count: number
  readonly since: Date
}

export const doubtfulMessages = async (sql: Sql): Promise<DoubtfulMessages[]> => sql<DoubtfulMessages[]>`
  select template, count(*)::int as count, min(began_at) as since
  from message_sends where state = 'doubtful' group by template order by template`
