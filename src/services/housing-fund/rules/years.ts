import type { Entry, Year } from '../contract/types'

/**
 * What came, went and grew in each calendar year that the entries tell whole, the newest first.
 * @param entries newest first @param more older ones are known to exist: the oldest year here may be cut off
 */
export function yearsOf(
  entries: readonly (Pick<Entry, 'day' | 'amount'> & { readonly kind: string })[],
  more: boolean,
): Year[] {
  const years = new Map<string, Year>()
  for (const { day, kind, amount } of entries) {
    const year = day.slice(0, 4)
    const { paidIn, takenOut, interest } = years.get(year) ?? { paidIn: 0, takenOut: 0, interest: 0 }
    const isInterest = kind === 'interest'
    years.set(year, {
      year,
      paidIn: paidIn + (isInterest ? 0 : Math.max(0, amount)),
      takenOut: takenOut + (isInterest ? 0 : Math.max(0, -amount)),
      interest: interest + (isInterest ? amount : 0),
    })
  }
  const all = [...years.values()]
  return more ? all.slice(0, -1) : all
}
