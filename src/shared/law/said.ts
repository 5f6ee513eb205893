import type { Known } from './outlook'

/** What somebody says of themself while the centre is away. */
export interface Said {
  /** Whole years paid so far. */
  readonly years: number
  /** Wage a month now, in fen. */
  readonly wage: number
}

/** Paid on at least 60 % and at most 300 % of the average wage (国办发〔2019〕13号, 三); 8 % goes to the account (国发〔2005〕38号, 三). */
const LEAST = 0.6
const MOST = 3
const OWN_SHARE = 0.08
const INDEX_SCALE = 10000

/**
 * Years and a wage as if the centre had told them: paid at this wage all the years and from now on, without interest. The
 * average wage is taken to be 计发基数, which the provinces set near it, so the sum is rough.
 * @param pensionBase 计发基数, in fen
 * @param now The month it is, "2026-11", taken as paid
 */
export function asSaid({ years, wage }: Said, pensionBase: number, now: string): Known {
  const base = Math.round(Math.min(MOST * pensionBase, Math.max(LEAST * pensionBase, wage)))
  const months = years * 12
  const monthly = Math.round(base * OWN_SHARE)
  const index = Math.round((base * INDEX_SCALE) / pensionBase)
  return {
    pension: { months, lastPaid: now, balance: monthly * months, monthly, index },
    elsewhere: [],
    payer: 'employer',
  }
}
