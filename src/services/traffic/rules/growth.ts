import { CAP_DAYS, surchargeOf } from '../../../shared/law/surcharge'

/** What a fine has become when paid so many days late. Amounts in fen. */
export interface Growth {
  readonly days: number
  readonly fine: number
  readonly added: number
  readonly total: number
  /** Where it stands today. */
  readonly isToday: boolean
}

/** On time, then as it grows, and where it grows no more. */
const SHOWN = [0, 1, 5, 10, 20, 30, CAP_DAYS]

/**
 * What a fine comes to by days late (行政处罚法 72), for a plot. Today takes the place of the day nearest to it.
 * @param fine in fen @param today days late that count by now; undefined before there is a decision
 */
export function growthOf(fine: number, today?: number): readonly Growth[] {
  const now = today === undefined ? undefined : Math.min(today, CAP_DAYS)
  const distance = (days: number) => Math.abs(days - (now ?? 0))
  const nearest = [...SHOWN.slice(1)].sort((a, b) => distance(a) - distance(b))[0]
  const days = now ? [...SHOWN.filter((one) => one !== nearest), now] : SHOWN
  return days
    .sort((a, b) => a - b)
    .map((late) => {
      const added = surchargeOf(fine, late)
      return { days: late, fine, added, total: fine + added, isToday: late === now }
    })
}
