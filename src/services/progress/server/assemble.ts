import { addDays, dayOf, toInstant } from '../../../shared/days'
import type { Calendar } from '../../../shared/calendar'
import type { LocalizedText } from '../../../shared/contract'
import type { Case, Found, Row } from '../contract/types'
import { lateOn, promiseOf, stripOf } from '../rules/standing'
import type { KnownCase } from './repository'

/** For how long one sees what is over: about three months. */
export const OVER_DAYS = 92
/** Departments push all day long; one that has been silent for longer than a night is named. */
const SILENT_MS = 26 * 3_600_000

export interface Looking {
  readonly today: string
  readonly language: keyof LocalizedText
  readonly calendar: Calendar
  /** Of the city's departments. */
  readonly nameOf: (department: string) => string
  /** Whether the catalogue has a matter: its guide is opened. */
  readonly knows: (matter: string) => boolean
}

type Said = { readonly zh: string; readonly en?: string | undefined }

/** Theirs in the reader's language where they said it so, else as they said it. */
export const inWords = (said: Said, language: keyof LocalizedText): string => said[language] ?? said.zh

const turnOf = ({ state, endedOn }: KnownCase): Row['turn'] => {
  if (endedOn) return 'over'
  return state === 'waiting' ? 'yours' : 'theirs'
}

function askedOf({ asked }: KnownCase, { today, language, knows }: Looking): Row['asked'] {
  if (!asked) return undefined
  const { kind, what, by, matter } = asked
  return {
    kind,
    what: inWords(what, language),
    ...(by ? { by } : {}),
    lateDays: lateOn(today, by),
    ...(matter && knows(matter) ? { matter } : {}),
  }
}

/** A case as a list has it, reckoned for today. What the resident is asked for is not the department's being late. */
export function rowOf(one: KnownCase, looking: Looking): Row {
  const { id, department, title, holder, receivedOn, endedOn } = one
  const { calendar, language, nameOf, today } = looking
  const turn = turnOf(one)
  const isLost = one.lost && !endedOn
  const promise = promiseOf(calendar, one)
  const asked = turn === 'yours' && !isLost ? askedOf(one, looking) : undefined
  return {
    id,
    title: inWords(title, language),
    department: nameOf(department),
    holder: inWords(holder, language),
    state: isLost ? 'lost' : one.state,
    turn: isLost ? 'theirs' : turn,
    since: receivedOn,
    ...(promise ? { promise } : {}),
    lateDays: turn === 'theirs' && !isLost ? lateOn(today, promise?.by) : 0,
    ...(endedOn ? { endedOn } : {}),
    ...(asked ? { asked } : {}),
  }
}

/** Steps in order: those with a day are done, the first without is the one now, while it goes on. */
function stepsOf({ steps, endedOn }: KnownCase, language: keyof LocalizedText): Case['steps'] {
  const now = endedOn ? -1 : steps.findIndex(({ on }) => !on)
  return steps.map(({ title, on, note }, index) => ({
    title: inWords(title, language),
    ...(on ? { on } : {}),
    ...(note ? { note: inWords(note, language) } : {}),
    state: on ? 'done' : index === now ? 'now' : 'next',
  }))
}

export function wholeOf(one: KnownCase, looking: Looking): Omit<Case, 'office'> {
  const row = rowOf(one, looking)
  const { calendar, language, today } = looking
  const strip = row.turn === 'theirs' ? stripOf(calendar, one, today) : undefined
  return {
    ...row,
    number: one.number,
    phone: one.phone,
    steps: stepsOf(one, language),
    ...(strip ? { strip } : {}),
    ...(one.outcome ? { outcome: inWords(one.outcome, language) } : {}),
    changedAt: toInstant(one.changedAt),
    on: today,
  }
}

/** How far it is, for whoever has the receipt: no word of what was said, asked, or decided. */
export function seenOf(one: KnownCase, looking: Looking): Omit<Found, 'left' | 'minutes'> {
  const { id: _, asked, ...row } = rowOf(one, looking)
  return {
    ...row,
    number: one.number,
    phone: one.phone,
    steps: stepsOf(one, looking.language).map(({ note: __, ...step }) => step),
    ...(asked?.by ? { askedBy: asked.by } : {}),
    on: looking.today,
  }
}

interface Heard {
  readonly department: string
  readonly heardAt: Date
}

/** How whole and how old a list is: who told us nothing for a day, and when the last of the others did. */
export function heardOf(sources: readonly string[], heard: readonly Heard[], now: Date, nameOf: Looking['nameOf']) {
  const when = new Map(heard.map(({ department, heardAt }) => [department, heardAt]))
  const times = sources.flatMap((id) => when.get(id) ?? [])
  const isSilent = (id: string) => now.getTime() - (when.get(id)?.getTime() ?? 0) > SILENT_MS
  const silent = sources.filter(isSilent).map((id) => {
    const at = when.get(id)
    return { name: nameOf(id), ...(at ? { heardAt: toInstant(at) } : {}) }
  })
  return {
    asOf: toInstant(new Date(Math.max(...times.map((at) => at.getTime()), times.length > 0 ? 0 : now.getTime()))),
    stale: times.length > 0 && silent.length === sources.length,
    departments: { count: sources.length, silent },
  }
}

/** First day of what is over and still shown. */
export const overSince = (now: Date): string => addDays(dayOf(now), -OVER_DAYS)
