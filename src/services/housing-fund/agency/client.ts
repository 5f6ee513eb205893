import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentAbout, DepartmentReply } from '../../../../server/ports'
import type { Entry, OneAccount } from '../contract/types'
import type { protocol } from './protocol'

type Reply<K extends keyof typeof protocol> = FromSchema<(typeof protocol)[K]['response']>
type TheirAccount = Reply<'accounts'>['accounts'][number]
type TheirEntry = Reply<'entries'>['entries'][number]

/** An account as we speak of it, with what only the server needs. */
export interface Holding {
  readonly account: OneAccount
  /** Day of the month by which the employer pays, 1 to 31. */
  readonly payDay: number
  readonly gaps: readonly { readonly month: string; readonly note?: string }[]
}

export interface Page {
  /** Newest first. */
  readonly entries: readonly Entry[]
  readonly more: boolean
}

/** The department took a merge. */
export type Acceptance = Pick<Reply<'merge'>, 'caseNumber' | 'promisedBy'>

/** Characters of a centre's remark that a screen has room for. */
const LONGEST_NOTE = 60

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
  gaps: (theirs.gaps ?? []).map(({ month, note }) => (note ? { month, note: note.slice(0, LONGEST_NOTE) } : { month })),
})

const KINDS = ['deposit', 'rent', 'purchase', 'repayment', 'interest', 'transfer'] as const
const kindOf = (theirs: string): Entry['kind'] => KINDS.find((one) => one === theirs) ?? 'other'

// Two hundred an answer: no object is made to be spread into another
const entryOf = ({ day, number, kind: theirs, amount, balance, month }: TheirEntry): Entry => {
  const id = `${day}_${number}`
  const kind = kindOf(theirs)
  return month ? { id, day, kind, amount, balance, month } : { id, day, kind, amount, balance }
}

const placeOf = (id: string) => ({ day: id.slice(0, 10), number: Number(id.slice(11)) })

/** Whether entry `id` is older than entry `than`. */
export const isOlder = (id: string, than: string): boolean => {
  const [a, b] = [placeOf(id), placeOf(than)]
  return a.day < b.day || (a.day === b.day && a.number < b.number)
}

/** The most entries the department gives at once; 24 months fit in. */
export const PAGE = 200

/** The housing-fund centre of a city, asked about one person. */
export interface Centre {
  /** With `copy` the last good copy answers when the department does not. */
  accounts(options?: { copy: boolean }): Promise<DepartmentReply<readonly Holding[]>>
  /** The newest entries, from a copy when the department does not answer. */
  newest(): Promise<DepartmentReply<Page>>
  /** Entries older than this one; never from a copy. */
  before(id: string): Promise<DepartmentReply<Page>>
  /** The same act gives the same case, however often it is asked. */
  merge(actId: string, into: string): Promise<Acceptance>
}

const pageOf = ({ answer, ...reply }: DepartmentReply<Reply<'entries'>>): DepartmentReply<Page> => ({
  ...reply,
  answer: { entries: answer.entries.map(entryOf), more: answer.more },
})

export const centreOf = (department: DepartmentAbout<typeof protocol>): Centre => ({
  async accounts(options) {
    const reply = await department.ask('accounts', {}, options)
    return { ...reply, answer: reply.answer.accounts.map(holdingOf) }
  },
  async newest() {
    const reply = await department.ask('entries', { limit: PAGE }, { copy: true })
    return pageOf(reply)
  },
  async before(id) {
    const reply = await department.ask('entries', { limit: PAGE, before: placeOf(id) })
    return pageOf(reply)
  },
  async merge(actId, into) {
    const { answer } = await department.ask('merge', { requestId: actId, into })
    return { caseNumber: answer.caseNumber, promisedBy: answer.promisedBy }
  },
})
