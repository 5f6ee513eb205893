import { addMonths, monthsBetween, monthsUpTo } from '../days'
import { annuityTenths, pensionOf, type Pension as Monthly } from './pension'
import { ageIn, leastMonths, retirementOf, type Category, type Retirement } from './retirement'

/** What an id number and a city say of somebody. */
export interface Basis {
  /** Month of birth, "1971-01". */
  readonly birth: string
  readonly sex: 'male' | 'female'
  readonly figures: {
    /** 计发基数, in fen. */
    readonly pensionBase: number
    readonly flexibleWomen: 'femaleFlexible55' | 'female50'
  }
}

/** What was paid; without `pension` only the dates are known. */
export interface Known {
  readonly pension?: {
    /** Months that count, deemed ones with them. */
    readonly months: number
    readonly lastPaid: string
    /** The account and what a month adds to it, in fen. */
    readonly balance: number
    readonly monthly: number
    /** 平均缴费指数, in 1/10000. */
    readonly index: number
  }
  readonly elsewhere: readonly { readonly months: number }[]
  /** Who pays now; absent where nobody does. */
  readonly payer?: string
}

/** How this person may retire; more than one where the post decides. */
export const categoriesOf = ({ sex, figures }: Basis): readonly Category[] =>
  sex === 'male' ? ['male60'] : ['female55', 'female50', figures.flexibleWomen]

/** What is still to be paid before a month of retirement, and when it would be enough. */
export interface Years {
  readonly needed: number
  /** Here and in other places together. */
  readonly have: number
  readonly missing: number
  /** The month that makes it enough if somebody goes on paying; absent where nothing is missing. */
  readonly enoughIn?: string
}

/** @param now The month it is, "2026-11": whoever has stopped would go on with the next one */
export function yearsFor(month: string, { pension, elsewhere, payer }: Known, now: string): Years {
  const needed = leastMonths(month)
  const have = (pension?.months ?? 0) + elsewhere.reduce((sum, one) => sum + one.months, 0)
  const missing = Math.max(0, needed - have)
  const last = payer && pension ? pension.lastPaid : now
  return { needed, have, missing, ...(missing > 0 ? { enoughIn: addMonths(last, missing) } : {}) }
}

/** A month in which one may retire, and what one would get from then on. */
export interface Option {
  readonly kind: 'earliest' | 'ordinary' | 'latest'
  readonly month: string
  readonly ageYears: number
  readonly ageMonths: number
  /** Absent where the department told no account, or the years would not be enough. */
  readonly estimate?: Estimate
}

export interface Estimate extends Monthly {
  /** Months paid by then: so far, and still to come. */
  readonly months: number
  readonly toCome: number
  /** 1/100 of a year. */
  readonly years: number
  readonly account: number
  /** 计发月数 in tenths. */
  readonly tenths: number
}

/** Months still to be paid until the one before retirement. */
const toComeBefore = (month: string, { pension, payer }: Known): number =>
  payer && pension ? Math.max(0, monthsBetween(pension.lastPaid, month) - 1) : 0

const isEnough = (month: string, known: Known): boolean =>
  yearsFor(month, known, month).missing <= toComeBefore(month, known)

/** What a month of retirement would give; months in other places count for the right, their accounts are not known here. */
export function estimateFor(month: string, { birth, figures }: Basis, known: Known): Estimate | undefined {
  const { pension } = known
  const { ageYears, ageMonths } = ageIn(birth, month)
  const tenths = annuityTenths(ageYears, ageMonths)
  if (!pension || tenths === undefined || !isEnough(month, known)) return undefined
  const toCome = toComeBefore(month, known)
  const months = pension.months + toCome
  const years = Math.round((months * 100) / 12)
  const account = pension.balance + pension.monthly * toCome
  const monthly = pensionOf({
    base: figures.pensionBase,
    index: { units: pension.index, scale: 10000 },
    years: { units: years, scale: 100 },
    account,
    months: { units: tenths, scale: 10 },
  })
  return { ...monthly, months, toCome, years, account, tenths }
}

/** Everything about one way to retire. */
export interface Outlook {
  readonly category: Category
  readonly retirement: Retirement
  readonly years: Years
  /** The earliest, the ordinary and the latest month; the ordinary one alone for whoever retired under the old rule. */
  readonly options: readonly Option[]
  readonly ordinary: Option
}

/**
 * Who retires early must have the years that the chosen year asks for (人社部发〔2024〕94号), so the earliest month is the first
 * that has them; where only the dates are known, the first that the rule allows.
 * @param now The month it is
 */
export function outlookOf(category: Category, basis: Basis, known: Known, now: string): Outlook {
  const retirement = retirementOf(category, basis.birth)
  const { month, earliest, latest } = retirement
  const early = earliest ? monthsUpTo(addMonths(month, -1), monthsBetween(earliest, month)) : []
  const first = known.pension ? early.find((one) => isEnough(one, known)) : earliest
  const option = (kind: Option['kind'], at: string): Option => {
    const estimate = estimateFor(at, basis, known)
    return { kind, month: at, ...ageIn(basis.birth, at), ...(estimate ? { estimate } : {}) }
  }
  const ordinary = option('ordinary', month)
  const options = [
    ...(first ? [option('earliest', first)] : []),
    ordinary,
    ...(latest ? [option('latest', latest)] : []),
  ]
  return { category, retirement, years: yearsFor(month, known, now), options, ordinary }
}

/** About how much: to ten yuan, in fen. */
export const about = (fen: number): number => Math.round(fen / 1000) * 1000

/** What one more year adds a month: 1 % of the average, and what the account got. In fen. */
export const oneYearMore = ({ average, tenths }: Estimate, monthly: number): number =>
  Math.round(average / 100 + (monthly * 120) / tenths)
