/**
 * How a month's payment stands: `late` begins the day after the last day to pay.
 * @param paidOn Day it arrived, undefined while it has not
 */
export const monthState = (paidOn: string | undefined, today: string, dueDay: string): 'paid' | 'due' | 'late' => {
  if (paidOn) return 'paid'
  return today <= dueDay ? 'due' : 'late'
}
