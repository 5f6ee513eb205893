import type { Deposit } from '../contract/types'

/** 1/10000 as percent: 800 is "8%", 750 is "7.5%". */
export const percent = (basisPoints: number): string => `${basisPoints / 100}%`

/** Millionths as percent: 30750 is "3.075%". */
export const ratePercent = (rate: number): string => `${rate / 10000}%`

/** A coefficient of 120 % as people say it: "1.2". */
export const times = (hundredths: number): string => String(hundredths / 100)

/** The months from which another amount was paid, and those nobody paid for. */
export const runs = (deposits: readonly Deposit[]): { raised: Deposit[]; gaps: Deposit[] } => {
  const paid = deposits.filter(({ amount }) => amount > 0)
  return {
    raised: paid.filter(({ amount }, i) => amount !== paid[i - 1]?.amount),
    gaps: deposits.filter(({ amount }) => amount === 0),
  }
}
