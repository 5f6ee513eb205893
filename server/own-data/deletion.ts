import type { Sql, TransactionSql } from 'postgres'
import type { Holder, OwnData } from '../module'
import { texts } from '../sql-arrays'
import { holderOf } from './held'

/** What stays: the log of requests that 网络安全法 21 has kept six months, under a number that belongs to nobody any more. */
export const KEPT = [
  { zh: '操作记录 6 个月，不带名字', en: 'A record of requests for 6 months, without names' },
] as const

/** Children whom nobody but this guardian brought here. */
const ownChildren = (tx: TransactionSql, person: string) => tx<{ id: string }[]>`
  select subject as id from relations child where actor = ${person} and role = 'guardian'
    and not exists (select 1 from accounts where accounts.person = child.subject)
    and not exists (select 1 from relations other where other.subject = child.subject and other.actor <> ${person})`

async function forgetPerson(tx: TransactionSql, { person, accounts }: Holder): Promise<void> {
  await tx`
    delete from idempotency where session in (
      select id from sessions where person = ${person} or account = any(${texts(accounts)}::uuid[]))`
  await tx`delete from sessions where person = ${person} or account = any(${texts(accounts)}::uuid[])`
  await tx`delete from face_checks where person = ${person}`
  await tx`delete from read_reports where person = ${person}`
  await tx`delete from consents where person = ${person}`
  await tx`delete from department_copies where person = ${person}`
  await tx`delete from invitations where inviter = ${person}`
  await tx`delete from relations where actor = ${person} or subject = ${person}`
  await tx`delete from exports where person = ${person}`
  await tx`delete from offer_answers where person = ${person}`
  await tx`delete from outbox where payload->>'person' = ${person}`
  for (const account of accounts) {
    await tx`delete from message_grants where account = ${account}`
    await tx`delete from message_sends where account = ${account}`
    await tx`delete from outbox where payload->>'account' = ${account}`
    await tx`delete from accounts where id = ${account}`
  }
  await tx`delete from people where id = ${person}`
}

/** Deletes a person, the children only they brought, and whatever modules hold about them: all or nothing. */
export async function deleteAccount(sql: Sql, modules: readonly OwnData[], person: string): Promise<void> {
  const holder = await holderOf(sql, person)
  await sql.begin(async (tx) => {
    const children = await ownChildren(tx, person)
    const gone = [holder, ...children.map(({ id }) => ({ person: id, accounts: [] }))]
    for (const one of gone) {
      for (const module of modules) await module.forget(tx, one)
      await forgetPerson(tx, one)
    }
  })
}
