import { monthsBetween, monthsUpTo } from './days'
import { monthState } from './month-state'

/** Months from `from` to `to`, both included; none where `to` is earlier. */
export const monthsFrom = (from: string, to: string): string[] => monthsUpTo(to, monthsBetween(from, to) + 1)

/** How a month stands: `due` is not late yet, `before` is earlier than the first payment. */
export type MonthStanding = 'paid' | 'due' | 'late' | 'gap' | 'before'

export interface Span {
  readonly from: string
  readonly to: string
}

/** Spans in order, those that meet or overlap made one: a month paid twice counts once. What ends before it begins is none. */
export const merged = (spans: readonly Span[]): Span[] =>
  [...spans]
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<Span[]>((all, span) => {
      const last = all[all.length - 1]
      if (!last || monthsBetween(last.to, span.from) > 1) return [...all, span]
      return [...all.slice(0, -1), { from: last.from, to: last.to > span.to ? last.to : span.to }]
    }, [])

/** Months in spans that neither meet nor overlap. */
export const monthsIn = (spans: readonly Span[]): number =>
  spans.reduce((sum, { from, to }) => sum + monthsBetween(from, to) + 1, 0)

/** Months that nobody paid, with the reason where one is known. */
export interface Gap extends Span {
  readonly note?: string
}

/** A month that somebody owes, or has paid. */
export interface Bill {
  readonly month: string
  readonly dueDay: string
  readonly paidOn?: string
}

/** Bills that are past due and unpaid, as they stand. */
export const lateAmong = (bills: readonly Bill[], today: string): Pick<Bill, 'month' | 'dueDay'>[] =>
  bills.filter(({ paidOn, dueDay }) => !paidOn && dueDay < today).map(({ month, dueDay }) => ({ month, dueDay }))

const SHOWN = 24

/** How the last 24 months to `last` stand by one insurance: what was paid, what is owed, where there is a gap. */
export const recentMonths = (
  paid: readonly Span[],
  bills: readonly Bill[],
  last: string,
  today: string,
): MonthStanding[] => {
  const first = paid[0]?.from ?? last
  return monthsUpTo(last, SHOWN).map((month) => {
    if (paid.some(({ from, to }) => from <= month && month <= to)) return 'paid'
    const bill = bills.find((one) => one.month === month && !one.paidOn)
    if (bill) return monthState(undefined, today, bill.dueDay)
    return month < first ? 'before' : 'gap'
  })
}

/** The last paid one among months that end with `last`; undefined where none of them is. */
export const lastPaidAmong = (states: readonly MonthStanding[], last: string): string | undefined =>
  monthsUpTo(last, states.length)
    .reverse()
    .find((_, back) => states[states.length - 1 - back] === 'paid')

/** Runs of gaps among months that end with `last`, each with the reason where one is known for its first month. */
export const gapsAmong = (states: readonly MonthStanding[], last: string, reasons: readonly Gap[]): Gap[] =>
  merged(
    monthsUpTo(last, states.length)
      .filter((_, index) => states[index] === 'gap')
      .map((month) => ({ from: month, to: month })),
  ).map((run) => {
    const note = reasons.find(({ from, to }) => from <= run.from && run.from <= to)?.note
    return { ...run, ...(note ? { note } : {}) }
  })
