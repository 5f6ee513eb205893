import { addWorkingDays, isAnnounced, isWorkingDay, type Calendar } from '../../../shared/calendar'
import { addDays, daysBetween } from '../../../shared/days'

/** What was promised, as the department said it. */
export interface Promised {
  readonly receivedOn: string
  readonly workingDays?: number | undefined
  readonly promisedBy?: string | undefined
}

/** Its last day; `by` absent where it falls into a year whose holidays are not known. */
export interface Promise {
  readonly workingDays?: number
  readonly by?: string
  readonly announced: boolean
}

export interface StripDay {
  readonly on: string
  readonly is: 'start' | 'counted' | 'rest' | 'late'
  readonly number?: number
}

const STRIP = 14
/** More than a strip shows need not be walked. */
const LONGEST = 400

/** The promised day: working days from the day after it was received (行政许可法 82, 民法典 201), or the day itself. */
export function promiseOf(calendar: Calendar, { receivedOn, workingDays, promisedBy }: Promised): Promise | undefined {
  if (promisedBy) return { by: promisedBy, announced: true }
  if (workingDays === undefined) return undefined
  const by = addWorkingDays(calendar, receivedOn, workingDays)
  return { workingDays, ...(by ? { by } : {}), announced: by !== undefined }
}

/** Calendar days past a last day; 0 where there is none. */
export const lateOn = (today: string, by: string | undefined): number => (by && by < today ? daysBetween(by, today) : 0)

/**
 * The days of a promise one by one until today or its last day, the later: the last fourteen of them.
 * @returns undefined where no working days were promised, or one of the days is in a year that is not known
 */
export function stripOf(calendar: Calendar, promised: Promised, today: string): StripDay[] | undefined {
  const { receivedOn } = promised
  const { by, workingDays } = promiseOf(calendar, promised) ?? {}
  if (!by || workingDays === undefined) return undefined
  const last = by > today ? by : today
  if (daysBetween(receivedOn, last) > LONGEST || !isAnnounced(calendar, last)) return undefined
  const days: StripDay[] = [{ on: receivedOn, is: 'start' }]
  let counted = 0
  for (let on = addDays(receivedOn, 1); on <= last; on = addDays(on, 1)) {
    if (on > by) days.push({ on, is: 'late', number: daysBetween(by, on) })
    else if (isWorkingDay(calendar, on)) days.push({ on, is: 'counted', number: ++counted })
    else days.push({ on, is: 'rest' })
  }
  return days.slice(-STRIP)
}

interface Standing {
  readonly id: string
  readonly since: string
  readonly lateDays: number
  readonly promise?: { readonly by?: string } | undefined
  readonly asked?: { readonly by?: string } | undefined
}

const NEVER = '9999-12-31'
const inOrder = (...keys: readonly (readonly [string | number, string | number])[]): number => {
  const [a, b] = keys.find(([one, other]) => one !== other) ?? [0, 0]
  return a < b ? -1 : Number(a > b)
}

/** What waits for the resident: by its last day, those without after them. */
export const byAsked = (a: Standing, b: Standing): number =>
  inOrder([a.asked?.by ?? NEVER, b.asked?.by ?? NEVER], [a.since, b.since], [a.id, b.id])

/** What the department has: the latest first, then by the promised day, those without after them. */
export const byLateness = (a: Standing, b: Standing): number =>
  inOrder([b.lateDays, a.lateDays], [a.promise?.by ?? NEVER, b.promise?.by ?? NEVER], [a.since, b.since], [a.id, b.id])
