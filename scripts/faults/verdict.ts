import type { House } from './house'
import { KeyRing } from '../../server/crypto/key-ring'
import { sealingOf } from '../../server/crypto/sealing'
import { openAct, type StoredAct } from '../../src/kits/acts/server/repository'
import { codeOf, type Answer } from './phone'
import type { Row } from './table'
import type { Misbehaving } from './world'

/** What one resident asked for and was told. */
export interface Wish {
  readonly number: number
  readonly idNumber: string
  /** To the merge, and to each time it was asked for again. */
  readonly answers: readonly Answer[]
  readonly account: Answer
}

/** Holds what residents were told against what is stored, and against what department and WeChat have done. */
export async function verdict({ sql, outside }: House, wishes: readonly Wish[], centre: Misbehaving): Promise<Row[]> {
  const found = () => [] as string[]
  const [lost, double, untrue, spoken, unheard, unlogged] = [found(), found(), found(), found(), found(), found()]
  const sealing = sealingOf(new KeyRing(outside.env.FIELD_KEYS ?? ''), 'acts')
  const stored = await sql<StoredAct[]>`
    select city_id as city, act_id as "actId", actor, state, wish, outcome, sealed from acts`
  const acts = new Map(stored.map((act) => [act.actId, openAct(sealing, act)]))
  const doubtful = await sql<{ person: string }[]>`
    select accounts.person from message_sends join accounts on accounts.id = account where state = 'doubtful'`
  const marked = new Set(doubtful.map(({ person }) => person))
  const [{ dead = 0 } = {}] = await sql<
    { dead: number }[]
  >`select count(*)::int as dead from outbox where dead_at is not null`
  const reads = new Set((await sql<{ id: string }[]>`select request_id as id from reads`).map(({ id }) => id))
  const sending = await sql`select 1 from message_sends where state = 'sending'`
  let slowest = 0
  for (const { number, idNumber, answers, account } of wishes) {
    const told = new Set(answers.map(({ body }) => String(body.actId)))
    for (const answer of answers) {
      slowest = Math.max(slowest, answer.ms)
      if (answer.status !== 200) untrue.push(`resident ${number}: ${answer.status} ${codeOf(answer)}`)
    }
    if (told.size > 1) untrue.push(`resident ${number} was told of ${told.size} acts`)
    if (account.status !== 200) untrue.push(`resident ${number}: account ${account.status} ${codeOf(account)}`)
    else if (!reads.has(account.requestId)) unlogged.push(`resident ${number}: ${account.requestId}`)
    const cases = centre.cases.get(idNumber) ?? []
    if (cases.length > 1) double.push(`resident ${number} has ${cases.length} cases`)
    const act = acts.get([...told][0] ?? '')
    const fits = act && ['accepted', 'done'].includes(act.state) && act.outcome.caseNumber === cases[0]?.caseNumber
    if (!fits || cases[0]?.requestId !== act.actId)
      lost.push(
        `resident ${number}: ${act?.state ?? 'no act'} ${act?.outcome.caseNumber}, the centre has ${cases[0]?.caseNumber}`,
      )
    const sent = outside.wechat.sent.filter(({ touser }) => touser === `openid-${number}`).length
    if (sent > 1) spoken.push(`resident ${number} got ${sent} messages`)
    if (sent === 0 && !marked.has(act?.actor ?? '')) unheard.push(`resident ${number}`)
  }
  return [
    { what: 'acts lost or not as the department has them', value: lost.length, wrong: lost },
    { what: 'acts done twice', value: double.length, wrong: double },
    { what: 'answers that were not true', value: untrue.length, wrong: untrue },
    { what: 'slowest answer that stayed, s (a phone waits 12)', value: (slowest / 1000).toFixed(1) },
    { what: 'accounts answered without a line in the audit log', value: unlogged.length, wrong: unlogged },
    { what: 'messages that went twice', value: spoken.length, wrong: spoken },
    { what: 'messages marked doubtful', value: doubtful.length },
    { what: 'messages that did not go and are not marked', value: unheard.length, wrong: unheard },
    { what: 'messages still being sent', value: sending.length, wrong: sending.map(() => 'sending') },
    { what: 'events given up', value: dead, wrong: dead > 0 ? [`${dead}`] : [] },
  ]
}
