import type { FromSchema } from 'json-schema-to-ts'
import type { DepartmentAbout, DepartmentReply } from '../../../../server/ports'
import type { Closed, Entry, Loan, OneAccount } from '../contract/types'
import type { protocol } from './protocol'

type Reply<K extends keyof typeof protocol> = FromSchema<(typeof protocol)[K]['response']>
type TheirAccount = Reply<'accounts'>['accounts'][number]
type TheirClosed = NonNullable<Reply<'accounts'>['closed']>[number]
export type TheirEntry = Reply<'entries'>['entries'][number]

/** An account as we speak of it, with what only the server needs. */
export interface Holding {
  readonly account: OneAccount
  /** Day of the month by which the employer pays, 1 to 31. */
  readonly payDay: number
  readonly gaps: readonly { readonly month: string; readonly note?: string; readonly owed?: boolean }[]
}

/** Of a closed account, what the centre says. */
export type ClosedFacts = Omit<Closed, 'why' | 'title' | 'text' | 'ways'>

/** All that the centre has of one person. */
export interface Held {
  readonly holdings: readonly Holding[]
  /** The newest first. */
  readonly closed: readonly ClosedFacts[]
  /** Absent where the centre does not say. */
  readonly loans?: Loan[]
}

export interface Page {
  /** Newest first, as the department says them: of most of them only the sum is shown. */
  readonly entries: readonly TheirEntry[]
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
  gaps: (theirs.gaps ?? []).map(({ month, note, owed }) => ({
    month,
    ...(note ? { note: note.slice(0, LONGEST_NOTE) } : {}),
    ...(owed === undefined ? {} : { owed }),
  })),
})

const REASONS = ['retired', 'moved', 'emigrated', 'disabled'] as const

const closedOf = ({ number, employer, openedOn, closedOn, reason, paidOut, paidOn, to }: TheirClosed): ClosedFacts => ({
  number,
  employer,
  since: openedOn,
  on: closedOn,
  reason: REASONS.find((one) => one === reason) ?? 'other',
  paidOut,
  ...(paidOn ? { paidOn } : {}),
  ...(to ? { to: to.slice(0, LONGEST_NOTE) } : {}),
})

const loanOf = ({ lentOn, left, endsOn }: Loan): Loan => ({ lentOn, left, endsOn })

const KINDS = ['deposit', 'rent', 'purchase', 'repayment', 'interest', 'transfer'] as const
const kindOf = (theirs: string): Entry['kind'] => KINDS.find((one) => one === theirs) ?? 'other'

export const entryOf = ({ day, number, kind, amount, balance, month }: TheirEntry): Entry => {
  const id = `${day}_${number}`
  return { id, day, kind: kindOf(kind), amount, balance, ...(month ? { month } : {}) }
}

const placeOf = (id: string) => ({ day: id.slice(0, 10), number: Number(id.slice(11)) })

/** Whether an entry is older than the one of this id. */
export const isOlder = ({ day, number }: TheirEntry, than: string): boolean => {
  const place = placeOf(than)
  return day < place.day || (day === place.day && number < place.number)
}

/** Entries asked for at once, and kept: 24 months of four each, and no more than the first screen needs. */
export const PAGE = 100

/** The housing-fund centre of a city, asked about one person. */
export interface Centre {
  /** With `copy` the last good copy answers when the department does not. */
  accounts(options?: { copy: boolean }): Promise<DepartmentReply<Held>>
  /** The newest entries, from a copy when the department does not answer. */
  newest(): Promise<DepartmentReply<Page>>
  /** Entries older than this one; never from a copy. */
  before(id: string): Promise<DepartmentReply<Page>>
  /** The same act gives the same case, however often it is asked. */
  merge(actId: string, into: string): Promise<Acceptance>
}

export const centreOf = (department: DepartmentAbout<typeof protocol>): Centre => ({
  async accounts(options) {
    const reply = await department.ask('accounts', {}, options)
    const { accounts, closed = [], loans } = reply.answer
    const newest = closed.map(closedOf).sort((a, b) => (a.on < b.on ? 1 : -1))
    const known = { holdings: accounts.map(holdingOf), closed: newest }
    return { ...reply, answer: { ...known, ...(loans ? { loans: loans.map(loanOf) } : {}) } }
  },
  newest: () => department.ask('entries', { limit: PAGE }, { copy: true }),
  before: (id) => department.ask('entries', { limit: PAGE, before: placeOf(id) }),
  async merge(actId, into) {
    const { answer } = await department.ask('merge', { requestId: actId, into })
    return { caseNumber: answer.caseNumber, promisedBy: answer.promisedBy }
  },
})
