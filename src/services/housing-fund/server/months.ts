import { addMonths, dayIn, dayOf, monthNumber, monthOf, monthsBetween, monthsUpTo } from '../../../shared/days'
import type { Holding, Page } from '../agency/client'
import { monthState } from '../../../shared/month-state'
import { depositOf, partsOf } from '../rules/deposits'
import type { Deposit, ThisMonth } from '../contract/types'

const SHOWN = 24

/** What was deposited for each month, and the day the last of it arrived. */
type Deposited = ReadonlyMap<string, { readonly amount: number; readonly day: string }>

const monthOfEntry = ({ month, day }: Pick<Page['entries'][number], 'month' | 'day'>): string =>
  month ?? day.slice(0, 7)

export const depositedBy = ({ entries }: Page): Deposited => {
  const months = new Map<string, { amount: number; day: string }>()
  for (const entry of entries) {
    if (entry.kind !== 'deposit') continue
    const { day, amount } = entry
    const of = monthOfEntry(entry)
    const known = months.get(of)
    months.set(of, { amount: amount + (known?.amount ?? 0), day: known && known.day > day ? known.day : day })
  }
  return months
}

/** This month's deposit as it stands at `asOf`; undefined where nobody pays in. */
export const thisMonthAt = (asOf: Date, holdings: readonly Holding[], deposited: Deposited): ThisMonth | undefined => {
  const active = holdings.find(({ account }) => account.status === 'active')
  if (!active) return undefined
  const month = monthOf(asOf)
  const came = deposited.get(month)
  const dueDay = dayIn(month, active.payDay)
  return {
    month,
    state: monthState(came?.day, dayOf(asOf), dueDay),
    ...(came ? { ...partsOf(came.amount, active.account), paidOn: came.day } : depositOf(active.account)),
    dueDay,
  }
}

/** The newest month that is settled: this one once paid, else the one before. */
const lastSettled = (asOf: Date, isPaid: (month: string) => boolean): string => {
  const month = monthOf(asOf)
  return isPaid(month) ? month : addMonths(month, -1)
}

/** The month in which a page may be cut off; nothing is known of it or of what is older. */
const cutIn = ({ entries, more }: Page): string => (more && entries[entries.length - 1]?.day.slice(0, 7)) || ''

/** The last 24 settled months that the page tells, oldest first, from the first account's month on. */
export const depositsUpTo = (asOf: Date, holdings: readonly Holding[], deposited: Deposited, page: Page): Deposit[] => {
  const cut = cutIn(page)
  const [first] = holdings.map(({ account }) => account.since.slice(0, 7)).sort()
  const known = new Map(holdings.flatMap(({ gaps }) => gaps.map(({ month, ...gap }) => [month, gap] as const)))
  return monthsUpTo(
    lastSettled(asOf, (month) => deposited.has(month)),
    SHOWN,
  )
    .filter((month) => first !== undefined && month >= first && month > cut)
    .map((month) => {
      const amount = deposited.get(month)?.amount ?? 0
      return { month, amount, ...(amount === 0 ? known.get(month) : {}) }
    })
}

/**
 * Months that came in time, by `monthNumber`: what came more than so many months after its own was paid late (补缴). When
 * something came only the entries tell; what is older than they are counts.
 */
export const paidInTime = (
  paid: ReadonlySet<number>,
  deposited: Deposited,
  lateAfterMonths: number,
): ReadonlySet<number> => {
  const inTime = new Set(paid)
  for (const [month, { day }] of deposited)
    if (!day.startsWith(month) && monthsBetween(month, day.slice(0, 7)) > lateAfterMonths)
      inTime.delete(monthNumber(month))
  return inTime
}

/**
 * Every month ever paid for, by `monthNumber`. The accounts say it for all time; where the entries reach, they are the better witness.
 */
export const paidMonths = (
  asOf: Date,
  holdings: readonly Holding[],
  deposits: readonly Deposit[],
  deposited: Deposited,
): ReadonlySet<number> => {
  const last = lastSettled(asOf, (month) => deposited.has(month))
  const paid = new Set<number>()
  for (const { account, gaps } of holdings) {
    const { frozenOn } = account
    const end = monthNumber(frozenOn && frozenOn.slice(0, 7) < last ? frozenOn.slice(0, 7) : last)
    const unpaid = new Set(gaps.map(({ month }) => monthNumber(month)))
    for (let month = monthNumber(account.since.slice(0, 7)); month <= end; month++)
      if (!unpaid.has(month)) paid.add(month)
  }
  for (const { month, amount } of deposits) {
    if (amount > 0) paid.add(monthNumber(month))
    else paid.delete(monthNumber(month))
  }
  return paid
}
