import { dayOf, monthOf, toInstant } from '../../../shared/days'
import { birthOf, sexOf } from '../../../shared/id-number'
import { monthState } from '../../../shared/month-state'
import type { DepartmentReply } from '../../../../server/ports'
import type { Told } from '../agency/client'
import { INSURANCES } from '../contract/record'
import type { Basis, Insurance, Pension, SocialRecord } from '../contract/types'
import { gapsAmong, lateAmong, merged, monthsIn, recentMonths, type Span } from '../../../shared/paid-months'

/** What the id number and the city say. */
export const basisOf = (idNumber: string, { figures, office }: Pick<Basis, 'figures' | 'office'>): Basis => ({
  birth: birthOf(idNumber).slice(0, 7),
  sex: sexOf(idNumber),
  figures,
  office,
})

/** Months paid by each insurance up to this one, in the usual order. */
const paidBy = ({ insurances }: Told, last: string): (readonly [Insurance['kind'], Span[]])[] =>
  INSURANCES.map((kind) => {
    const spans = insurances.filter((one) => one.kind === kind).flatMap(({ paid }) => paid)
    const past = merged(spans.map(({ from, to }) => ({ from, to: to < last ? to : last })))
    return [kind, past] as const
  }).filter(([, spans]) => spans.length > 0)

const pensionOf = ({ account }: Told, paid: readonly Span[]): Pension | undefined => {
  const [first, last] = [paid[0], paid[paid.length - 1]]
  if (!account || !first || !last) return undefined
  return { ...account, months: monthsIn(paid) + account.deemed, since: first.from, lastPaid: last.to }
}

/** The first screen's whole answer, as of the department's own time. */
export function assembleRecord({ answer: told, asOf, stale }: DepartmentReply<Told>, basis: Basis): SocialRecord {
  const [last, today] = [monthOf(asOf), dayOf(asOf)]
  const paid = paidBy(told, last)
  const owed = [...told.bills].filter(({ month }) => month <= last).sort((a, b) => (a.month < b.month ? -1 : 1))
  const insurances = paid.map(([kind, spans]) => ({
    kind,
    months: monthsIn(spans),
    recent: recentMonths(spans, owed, last, today),
  }))
  const pension = pensionOf(told, paid.find(([kind]) => kind === 'pension')?.[1] ?? [])
  const bill = owed.find(({ month }) => month === last)
  const recent = insurances.find(({ kind }) => kind === 'pension')?.recent ?? []
  const { payer, benefit, elsewhere, gaps } = told
  return {
    status: benefit ? 'drawing' : insurances.length === 0 ? 'none' : payer ? 'paying' : 'stopped',
    asOf: toInstant(asOf),
    stale,
    ...(payer ? { payer } : {}),
    insurances,
    ...(bill ? { thisMonth: { ...bill, state: monthState(bill.paidOn, today, bill.dueDay) } } : {}),
    late: lateAmong(owed, today),
    gaps: gapsAmong(recent, last, gaps).slice(-12),
    ...(pension ? { pension } : {}),
    ...(benefit ? { benefit } : {}),
    elsewhere,
    basis,
  }
}
