import { deadlineInDays, deadlineInMonths, deadlineOn, type Calendar, type Deadline } from '../calendar'
import { addDays, addMonthsToDay, daysBetween } from '../days'
import { primaryEntryYear } from './school'

/** What is counted from the day of an event: see `config/cities/typical/event.schema.json`. */
export interface DueRule {
  readonly count: 'months' | 'days' | 'year' | 'school' | 'monthsBefore'
  readonly n: number
  /** "12-31", of `year` and `school`. */
  readonly day?: string
}

interface Due extends DueRule {
  /** Where the day comes from. */
  readonly says: string
  /** What one can still do after it. */
  readonly late: string
  readonly source: string
  /** A city's to set. */
  readonly typical?: boolean
}

/** A step of a life event, as the server says it. */
export interface Step {
  readonly id: string
  readonly title: string
  readonly why: string
  /** Ids of the steps without which nobody can do it. */
  readonly after?: readonly string[]
  readonly page?: string
  readonly due?: Due
}

/**
 * The last day of a step, counted from the day of its event. What is counted in days, months or years moves off days of rest
 * (民法典 201 to 203); what has to be there so long before the event stays as counted: a later day would be too late.
 * @param date The day of the event, "2026-11-03" @throws RangeError for no day
 */
export function dueOf({ count, n, day }: DueRule, date: string, calendar: Calendar): Deadline {
  const year = Number(date.slice(0, 4))
  switch (count) {
    case 'months':
      return deadlineInMonths(calendar, date, n)
    case 'days':
      return deadlineInDays(calendar, date, n)
    case 'year':
      return deadlineOn(calendar, `${year + n}-${day}`)
    case 'school':
      return deadlineOn(calendar, `${primaryEntryYear(date) + n}-${day}`)
    case 'monthsBefore':
      return { day: addMonthsToDay(date, -n), announced: true }
  }
}

export interface PlanStep {
  readonly step: Step
  readonly done: boolean
  /** Open, and its last day has passed. */
  readonly late: boolean
}

/** Steps of one last day. */
export interface PlanGroup extends Deadline {
  /** Where the day comes from, each said once. */
  readonly says: readonly string[]
  /** Days to go: 0 on the day itself, negative after it. */
  readonly left: number
  /** It has passed, and something of it is still open. */
  readonly late: boolean
  /** A city may have set another. */
  readonly typical: boolean
  readonly steps: readonly PlanStep[]
}

export interface Plan {
  readonly total: number
  readonly done: number
  /** The nearest day first; what is late is the nearest of all. */
  readonly groups: readonly PlanGroup[]
  /** Without a last day, in the order of the event. */
  readonly anytime: readonly PlanStep[]
  /** Done before this visit, with no day still to come. */
  readonly early: readonly PlanStep[]
  /** What to do now: the open step whose day is nearest, else the first that is open. */
  readonly next?: {
    readonly step: Step
    readonly due?: PlanGroup
    /** So many open steps cannot be done before it: those that need it, and those that need them. */
    readonly waiting: number
  }
  /** Years whose holidays decide about an open step and are not known yet. */
  readonly unannounced: readonly number[]
}

export interface PlanOf {
  readonly lifeEvent: { readonly stages: readonly { readonly steps: readonly Step[] }[] }
  /** The day of the event; without it no step has a last day. */
  readonly date?: string
  readonly done: readonly string[]
  /** What was done when the page was opened: a tick of now moves nothing. */
  readonly settled: readonly string[]
  readonly today: string
  readonly calendar: Calendar
}

/** How many of these steps cannot be done before that one. */
function waitingFor(id: string, steps: readonly Step[]): number {
  const waiting = new Set([id])
  // Each round finds those that need what the round before found
  for (let before = 0; before < waiting.size;) {
    before = waiting.size
    for (const step of steps) if (step.after?.some((one) => waiting.has(one))) waiting.add(step.id)
  }
  return waiting.size - 1
}

/** A life event with its days: what is late or due first, what has time, what is done. */
export function planOf({ lifeEvent, date, done, settled, today, calendar }: PlanOf): Plan {
  const all = lifeEvent.stages
    .flatMap(({ steps }) => steps)
    .map((step) => {
      const due = date && step.due ? dueOf(step.due, date, calendar) : undefined
      const isDone = done.includes(step.id)
      return { step, due, done: isDone, late: Boolean(due && !isDone && due.day < today) }
    })
  const isEarly = ({ step, due }: (typeof all)[number]) => settled.includes(step.id) && !(due && due.day >= today)
  const groupOf = (day: string, of: typeof all): PlanGroup => ({
    day,
    announced: of.every(({ due }) => due?.announced),
    says: [...new Set(of.flatMap(({ step }) => step.due?.says ?? []))],
    left: daysBetween(today, day),
    late: of.some(({ late }) => late),
    typical: of.some(({ step }) => step.due?.typical),
    steps: of,
  })
  const standing = all.filter((one) => !isEarly(one))
  const days = [...new Set(standing.flatMap(({ due }) => due?.day ?? []))].sort()
  const groups = days.map((day) =>
    groupOf(
      day,
      standing.filter(({ due }) => due?.day === day),
    ),
  )
  const open = all.filter((one) => !one.done)
  const [nearest] = [...new Set(open.flatMap(({ due }) => due?.day ?? []))].sort()
  const ofNearest = open.filter(({ due }) => due?.day === nearest)
  const [next] = nearest ? ofNearest : open
  return {
    total: all.length,
    done: all.length - open.length,
    groups,
    anytime: standing.filter(({ due }) => !due),
    early: all.filter(isEarly),
    ...(next
      ? {
          next: {
            step: next.step,
            ...(nearest ? { due: groupOf(nearest, ofNearest) } : {}),
            waiting: waitingFor(
              next.step.id,
              open.map(({ step }) => step),
            ),
          },
        }
      : {}),
    unannounced: [
      ...new Set(open.flatMap(({ due }) => (due && !due.announced ? Number(due.day.slice(0, 4)) : []))),
    ].sort(),
  }
}

/** Days before a last day on which one is reminded of it. */
const AHEAD = 2

/**
 * The day on which to remind of a step: two days before its last one, the next day where that is nearer.
 * @returns undefined where no day is left between today and the last one
 */
export function remindOn(due: string, today: string): string | undefined {
  if (due <= today) return undefined
  return [addDays(today, 1), addDays(due, -AHEAD)].sort()[1]
}
