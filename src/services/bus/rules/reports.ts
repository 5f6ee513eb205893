/** A direction of a line on a day of service. */
interface WayOfDay {
  readonly day: string
  readonly line: string
  readonly direction: 0 | 1
}

/** What reports of a line's buses are kept under. */
export const reportsOf = ({ day, line, direction }: WayOfDay): string => `bus/${day}/${line}/${direction}`

/** Which bus a report is about, from what it is kept under. */
export function busOf(about: string): WayOfDay & { readonly trip: number } {
  const [, day = '', line = '', direction, trip] = about.split('/')
  return { day, line, direction: direction === '1' ? 1 : 0, trip: Number(trip) }
}
