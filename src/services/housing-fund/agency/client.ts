import type { FromSchema } from 'json-schema-to-ts'
import type { Answer, Departments, Identity } from '../../../../server/ports'
import type { Entry, OneAccount } from '../contract/types'
import { protocol } from './protocol'

type Reply<K extends keyof typeof protocol> = FromSchema<(typeof protocol)[K]['response']>
type TheirAccount = Reply<'accounts'>['accounts'][number]
type TheirEntry = Reply<'entries'>['entries'][number]

/** An account as we speak of it, with what only the server needs. */
export interface Holding {
  readonly account: OneAccount
  /** Day of the month by which the employer pays, 1 to 28. */
  readonly payDay: number
  readonly gaps: readonly { readonly month: string; readonly note?: string }[]
}

export interface Page {
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly more: boolean
}

export interface Acceptance {
  readonly caseNumber: string
  readonly promisedBy: string
}

const holdingOf = (theirs: TheirAccount): Holding => ({
  account: {
    number: theirs.number,
    employer: theirs.employer,
    status: theirs.status === 'sealed' ? 'frozen' : 'active',
    balance: theirs.balance,
    base: theirs.base,
    employerRate: theirs.employerRate,
    personalRate: theirs.personalRate,
    since: theirs.openedOn,
    ...(theirs.sealedOn ? { frozenOn: theirs.sealedOn } : {}),
  },
  payDay: theirs.payDay,
  gaps: theirs.gaps ?? [],
})

const entryOf = ({ day, number, kind, amount, balance, month }: TheirEntry): Entry => ({
  id: `${day}_${number}`,
  day,
  kind,
  amount,
  balance,
  ...(month ? { month } : {}),
})

const placeOf = (id: string) => ({ day: id.slice(0, 10), number: Number(id.slice(11)) })

/** Whether entry `id` is older than entry `than`. */
export const isOlder = (id: string, than: string): boolean => {
  const [a, b] = [placeOf(id), placeOf(than)]
  return a.day < b.day || (a.day === b.day && a.number < b.number)
}

/** The most entries the department gives at once; 24 months fit in. */
export const PAGE = 200

export interface Centre {
  /** With `copyFor` the last good copy answers when the department does not. */
  accounts(copyFor?: string): Promise<Answer<readonly Holding[]>>
  /** The newest entries. */
  newest(copyFor: string): Promise<Answer<Page>>
  /** Entries older than this one; never from a copy. */
  before(id: string): Promise<Answer<Page>>
  /** The same act gives the same case, however often it is asked. */
  merge(actId: string, into: string): Promise<Acceptance>
}

/** The housing-fund centre of a city, asked about one person. */
export const centreFor = (
  departments: Departments,
  { city, requestId }: { city: string; requestId: string },
  identity: Identity,
): Centre => {
  const at = { city, department: 'housing-fund', requestId }
  const { name, idNumber } = identity
  const page = async (place: object, options?: { copyFor: string }): Promise<Answer<Page>> => {
    const reply = await departments.ask<Reply<'entries'>>(
      at,
      protocol.entries,
      { name, idNumber, limit: PAGE, ...place },
      options,
    )
    return { ...reply, answer: { entries: reply.answer.entries.map(entryOf), more: reply.answer.more } }
  }
  return {
    async accounts(copyFor) {
      const options = copyFor ? { copyFor } : undefined
      const reply = await departments.ask<Reply<'accounts'>>(at, protocol.accounts, { name, idNumber }, options)
      return { ...reply, answer: reply.answer.accounts.map(holdingOf) }
    },
    newest: (copyFor) => page({}, { copyFor }),
    before: (id) => page({ before: placeOf(id) }),
    async merge(actId, into) {
      const { answer } = await departments.ask<Reply<'merge'>>(at, protocol.merge, {
        requestId: actId,
        name,
        idNumber,
        into,
      })
      return { caseNumber: answer.caseNumber, promisedBy: answer.promisedBy }
    },
  }
}
