import { addMonthsToDay, ageOn, dayOf, toInstant } from '../../../shared/days'
import { birthOf } from '../../../shared/id-number'
import type { Office } from '../../../kits/office/contract/types'
import type { DepartmentReply } from '../../../../server/ports'
import { entryOf, type Holding, type Page } from '../agency/client'
import { monthsWithoutGap } from '../rules/deposits'
import { longestYearsAt } from '../rules/figures'
import { estimateLoan } from '../rules/loan'
import { mayBorrow, usualQuestion } from '../rules/usual'
import type { Account, Period } from '../contract/types'
import { depositedBy, depositsUpTo, paidMonths, thisMonthAt } from './months'

const RECENT = 4

export interface Known {
  readonly accounts: DepartmentReply<readonly Holding[]>
  readonly entries: DepartmentReply<Page>
  readonly idNumber: string
  readonly figures: Period
  readonly office: Office
  readonly leaving: { readonly afterMonths: number; readonly source: string }
  readonly merge: Account['merge']
}

const statusOf = (holdings: readonly Holding[]): Account['status'] => {
  const [first, second] = holdings
  if (!first) return 'none'
  return second ? 'several' : first.account.status
}

/** When a frozen account may be taken out by who left a job, as the city says. */
function leavingOf(holdings: readonly Holding[], { afterMonths, source }: Known['leaving']): Account['leaving'] {
  const [only, other] = holdings
  if (!only?.account.frozenOn || other) return undefined
  return { afterMonths, from: addMonthsToDay(only.account.frozenOn, afterMonths), typical: source === 'typical' }
}

/** The first screen's whole answer. Everything is as of the older of the two department answers. */
export const assembleAccount = (asked: Known): Account => {
  const { accounts, entries, idNumber, figures, office, merge } = asked
  const holdings = accounts.answer
  const page = entries.answer
  const asOf = accounts.asOf < entries.asOf ? accounts.asOf : entries.asOf
  const deposited = depositedBy(page)
  const deposits = depositsUpTo(asOf, holdings, deposited, page)
  const paid = paidMonths(asOf, holdings, deposits, page)
  const thisMonth = thisMonthAt(asOf, holdings, deposited)
  const known = {
    balance: holdings.reduce((sum, { account }) => sum + account.balance, 0),
    accounts: holdings.map(({ account }) => account),
    monthsPaid: thisMonth ? monthsWithoutGap(paid, thisMonth.month) : 0,
    monthsTotal: paid.size,
    longestYears: longestYearsAt(figures, ageOn(birthOf(idNumber), dayOf(asOf))),
  }
  const leaving = leavingOf(holdings, asked.leaving)
  const amount = mayBorrow(known) ? estimateLoan(figures, usualQuestion(figures, known)).amount : 0
  return {
    ...known,
    status: statusOf(holdings),
    asOf: toInstant(asOf),
    stale: accounts.stale || entries.stale,
    ...(thisMonth ? { thisMonth } : {}),
    deposits: deposits.some(({ amount: came }) => came > 0) ? deposits : [],
    recent: page.entries.slice(0, RECENT).map(entryOf),
    more: page.more || page.entries.length > RECENT,
    ...(amount > 0 ? { estimate: { amount } } : {}),
    ...(merge ? { merge } : {}),
    ...(leaving ? { leaving } : {}),
    office,
  }
}
