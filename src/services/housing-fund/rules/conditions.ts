import { addMonths } from '../../../shared/days'
import type { Account, Loan, Period } from '../contract/types'
import { countedMonths } from './figures'

/** What is known of somebody who would borrow. */
export type Borrower = Pick<
  Account,
  'accounts' | 'closed' | 'deposits' | 'loans' | 'longestYears' | 'monthsPaid' | 'monthsTotal' | 'thisMonth'
>

interface Facts {
  /** Somebody pays in; where nobody does, since when one is frozen, or all are closed. */
  readonly account: { readonly employer?: string; readonly frozenOn?: string; readonly closedOn?: string }
  readonly months: {
    readonly basis: Period['timeBasis']
    readonly least: number
    readonly counted: number
    /** In which month enough are paid, if every month is from now on; absent where nobody pays in. */
    readonly from?: string
    /** Since which month the count began anew, where a gap broke it and every month must follow on the last. */
    readonly brokenIn?: string
  }
  readonly term: { readonly lastAge: number; readonly longestYears: number }
  /** The loan that is to be paid back first. */
  readonly loan: { readonly open?: Loan }
  /** One that the city says in its own words. */
  readonly also: { readonly text: Period['borrowing']['also'][number] }
}

/** One condition of a loan with this person's own figures. `met` is absent where only centre or bank can tell. */
export type Condition = {
  [K in keyof Facts]: { readonly name: K; readonly met?: boolean } & Facts[K]
}[keyof Facts]

/** The first month of the newest run of settled months that nobody paid for. @param deposits oldest first */
function newestBreak(deposits: Borrower['deposits']): string | undefined {
  let at = deposits.length - 1
  while (at >= 0 && deposits[at]?.amount !== 0) at--
  while (at > 0 && deposits[at - 1]?.amount === 0) at--
  return deposits[at]?.month
}

function monthsOf(figures: Period, known: Borrower): Facts['months'] & { met: boolean } {
  const { timeBasis: basis, timeCoefficients } = figures
  const least = timeCoefficients[0]?.months ?? 0
  const counted = countedMonths(figures, known)
  const met = counted >= least
  const { thisMonth, deposits } = known
  if (met || !thisMonth) return { basis, least, counted, met }
  const toCome = least - counted - (thisMonth.state === 'paid' ? 0 : 1)
  const brokenIn = basis === 'continuous' ? newestBreak(deposits) : undefined
  return { basis, least, counted, met, from: addMonths(thisMonth.month, toCome), ...(brokenIn ? { brokenIn } : {}) }
}

function loanOf(loans: Borrower['loans']): Facts['loan'] & { met?: boolean } {
  if (!loans) return {}
  const open = loans.find(({ left }) => left > 0)
  return open ? { met: false, open } : { met: true }
}

/**
 * What a loan asks for, met or not. Who pays in may borrow (《住房公积金管理条例》第二十六条); after how many months, until
 * which age and what else is the city's; typically six months in a row (建金〔2014〕148号). The balance and what it gives
 * are no condition: `estimateLoan` reckons them.
 */
export function conditionsOf(figures: Period, known: Borrower): Condition[] {
  const active = known.accounts.find(({ status }) => status === 'active')
  const frozenOn = known.accounts.find((one) => one.frozenOn)?.frozenOn
  const { lastAge, borrowing } = figures
  const longestYears = known.longestYears ?? figures.longestYears
  return [
    active
      ? { name: 'account', met: true, employer: active.employer }
      : {
          name: 'account',
          met: false,
          ...(frozenOn ? { frozenOn } : {}),
          ...(known.closed ? { closedOn: known.closed.on } : {}),
        },
    { name: 'months', ...monthsOf(figures, known) },
    { name: 'term', met: longestYears > 0, lastAge, longestYears },
    ...(borrowing.noOpenLoan ? [{ name: 'loan' as const, ...loanOf(known.loans) }] : []),
    ...borrowing.also.map((text) => ({ name: 'also' as const, text })),
  ]
}

/** The condition that stands against a loan before all others; undefined where nothing that is known does. */
export const unmetOf = (figures: Period, known: Borrower): Condition | undefined =>
  conditionsOf(figures, known).find(({ met }) => met === false)

/** Whether nothing that is known stands against a loan. */
export const mayBorrow = (figures: Period, known: Borrower): boolean => !unmetOf(figures, known)
