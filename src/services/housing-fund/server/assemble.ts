import { addMonthsToDay, ageOn, dayOf, toInstant } from '../../../shared/days'
import { birthOf } from '../../../shared/id-number'
import type { Office } from '../../../kits/office/contract/types'
import type { DepartmentReply } from '../../../../server/ports'
import { entryOf, type Held, type Holding, type Page } from '../agency/client'
import { mayBorrow } from '../rules/conditions'
import { monthsWithoutGap } from '../rules/deposits'
import { longestYearsAt } from '../rules/figures'
import { estimateLoan } from '../rules/loan'
import { earlierHomeOf, usualQuestion } from '../rules/usual'
import type { Account, Period } from '../contract/types'
import { notYetOf } from './not-yet'
import { closedWords } from './texts/closed'
import { secondBecause } from './texts/earlier-home'
import { depositedBy, depositsUpTo, paidInTime, paidMonths, thisMonthAt } from './months'

const RECENT = 4

export interface Known {
  readonly held: DepartmentReply<Held>
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
  const { held, entries, idNumber, figures, office, merge } = asked
  const { holdings, loans } = held.answer
  const page = entries.answer
  const asOf = held.asOf < entries.asOf ? held.asOf : entries.asOf
  const today = dayOf(asOf)
  const [newest] = holdings.length === 0 ? held.answer.closed : []
  const closed = newest && { ...newest, ...closedWords(newest, today) }
  const deposited = depositedBy(page)
  const deposits = depositsUpTo(asOf, holdings, deposited, page)
  const paid = paidMonths(asOf, holdings, deposits, deposited)
  const thisMonth = thisMonthAt(asOf, holdings, deposited)
  const earlierHome = earlierHomeOf(page.entries, loans)
  const known = {
    balance: holdings.reduce((sum, { account }) => sum + account.balance, 0),
    accounts: holdings.map(({ account }) => account),
    monthsPaid: thisMonth ? monthsWithoutGap(paidInTime(paid, deposited, figures.lateAfterMonths), thisMonth.month) : 0,
    monthsTotal: paid.size,
    longestYears: longestYearsAt(figures, ageOn(birthOf(idNumber), today)),
    deposits: deposits.some(({ amount: came }) => came > 0) ? deposits : [],
    ...(thisMonth ? { thisMonth } : {}),
    ...(closed ? { closed } : {}),
    ...(loans ? { loans } : {}),
    ...(earlierHome ? { earlierHome: { ...earlierHome, said: secondBecause(earlierHome) } } : {}),
  }
  const isUnknown = holdings.length === 0
  const leaving = leavingOf(holdings, asked.leaving)
  const amount = mayBorrow(figures, known) ? estimateLoan(figures, usualQuestion(figures, known)).amount : 0
  return {
    ...known,
    status: statusOf(holdings),
    asOf: toInstant(asOf),
    stale: held.stale || entries.stale,
    recent: page.entries.slice(0, RECENT).map(entryOf),
    more: page.more || page.entries.length > RECENT,
    ...(amount > 0 ? { estimate: { amount } } : { notYet: notYetOf(figures, known, { office, isUnknown, today }) }),
    ...(merge ? { merge } : {}),
    ...(leaving ? { leaving } : {}),
    office,
  }
}
