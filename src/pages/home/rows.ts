import { keptPages } from '../../core/kept-pages'
import { liveLines } from '../../core/live-line'
import { recent } from '../../core/recent'
import type { Look } from '../../core/look'
import { underWay } from '../../core/under-way'
import { dayOf, daysBetween, timeOf } from '../../shared/days'
import { dayFrom, dayText } from '../../shared/day-texts'
import { askedFor } from './asked-for'
import type { Row } from './row'
import { services } from './services.gen'
import type { zh } from './texts/zh'

type Language = Look['language']

/** As many days before its last as something is said to be near. */
const NEAR_DAYS = 30

/** What has been begun and is not over: what has a day first, then what the server knows of. Asks nobody. */
export function begunRows(language: Language, now: Date): Row[] {
  const today = dayOf(now)
  const onPhone = underWay(language, today).map(({ title, line, url, due, state }): Row => {
    const days = due ? daysBetween(today, due) : undefined
    const near = days !== undefined && days >= 0 && days <= NEAR_DAYS
    return { key: url, title, note: line, url, ...(state === 'late' ? { state } : near ? { state: 'soon', days } : {}) }
  })
  return [...onPhone, ...askedFor.rows(language)]
}

/**
 * Pages that open without a network, as they were read last. @param others Rows that lead to such a page already
 * @param noteOf Of the day on which the copy was read
 */
export function keptRows(
  language: Language,
  now: Date,
  others: readonly Row[],
  noteOf: (day: string) => string,
): Row[] {
  const known = others.map(({ url }) => url)
  return (keptPages.read() ?? []).flatMap(({ title, url, language: read, on }): Row[] =>
    read === language && !known.includes(url)
      ? [{ key: url, title, note: noteOf(dayFrom(on, dayOf(now), language)), url }]
      : [],
  )
}

/** Services used lately, each with the last that it said here. @param names in that language */
export function usedRows(names: typeof zh.services, language: Language): Row[] {
  const lines = liveLines(language)
  return recent().flatMap((id): Row[] => {
    const service = services.find((one) => one.id === id)
    if (!service) return []
    const name = names[service.id]
    const { title = name.title, note = name.promise, value, url } = lines[id] ?? {}
    return [{ key: id, title, note, value, url: url ?? `/${service.page}` }]
  })
}

/** Of when the oldest figure among these is: "09:41", "11月22日"; undefined where none has one. */
export function figuresOf(rows: readonly Row[], language: Language, now: Date): string | undefined {
  const lines = liveLines(language)
  const times = rows.flatMap(({ key, value }) => (value ? (lines[key]?.at ?? []) : []))
  if (times.length === 0) return undefined
  const oldest = new Date(Math.min(...times))
  return dayOf(oldest) === dayOf(now) ? timeOf(oldest) : dayText(dayOf(oldest), language)
}
