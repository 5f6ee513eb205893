import type { FromSchema } from 'json-schema-to-ts'
import { weekdayOf } from '../../src/shared/calendar'
import { addDays } from '../../src/shared/days'
import { calendarYear } from '../../src/shared/platform/calendar-responses'
import { validatorOf } from '../validation'

/** A year with its source. */
export type SourcedYear = FromSchema<typeof calendarYear>

const LONGEST = 15

function* faults({ year, off, work, statutory }: SourcedYear): Generator<string> {
  const within = (day: string) => day.startsWith(`${year}-`)
  for (const { name, from, to } of off) {
    if (!within(from) || !within(to)) yield `${name.zh} is not in ${year}`
    if (from > to) yield `${name.zh} ends on ${to}, before it begins on ${from}`
    else if (to >= addDays(from, LONGEST)) yield `${name.zh} is longer than ${LONGEST} days`
  }
  const isOff = (day: string) => off.some(({ from, to }) => from <= day && day <= to)
  for (const day of work) {
    if (!within(day)) yield `${day} is not in ${year}`
    if (isOff(day)) yield `${day} is a holiday and worked`
    if (weekdayOf(day) < 6) yield `${day} is no Saturday or Sunday: people work on it anyway`
  }
  for (const day of statutory) if (!isOff(day)) yield `${day} is off by law, but in none of the holidays`
}

/** Reads a year. @throws Error with what is wrong in it, and where */
export function readYear(value: unknown, where: string): SourcedYear {
  const valid = validatorOf<SourcedYear>(calendarYear)
  if (!valid(value)) {
    const [first] = valid.errors ?? []
    throw new Error(`${where}: ${first?.instancePath ?? ''} ${first?.message ?? 'is wrong'}`)
  }
  const found = [...faults(value)]
  if (found.length > 0) throw new Error(`${where}: ${found.join('; ')}`)
  return value
}
