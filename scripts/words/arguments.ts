import { parseArgs } from 'node:util'
import { isDay } from '../../src/shared/days'
import { weekOf, weeksBefore } from '../../server/search/missed/week'

/** What was asked for on the command line. */
export interface WordsArguments {
  readonly city: string
  /** Monday of the week, "2026-11-16". */
  readonly week: string
  /** JSONL of `{ said, times, how }` to read in place of the database. */
  readonly file?: string
  /** Where the list goes; to the screen when absent. A name that ends in .json gets JSON. */
  readonly out?: string
}

export const usage = 'npm run words -- --city yunlan [--week 2026-11-16] [--file missed.jsonl] [--out words.md]'

/**
 * @param now decides the week where none is given: the last whole one
 * @throws Error with one sentence saying what is wrong
 */
export function argumentsOf(args: readonly string[], now: Date): WordsArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { city: { type: 'string' }, week: { type: 'string' }, file: { type: 'string' }, out: { type: 'string' } },
  })
  const { city, week: day, file, out } = values
  if (!city || !/^[a-z][a-z0-9-]{1,30}$/.test(city)) throw new Error(`Say which city. Usage: ${usage}`)
  if (day !== undefined && !isDay(day)) throw new Error(`--week ${day} is no day: write one of that week, 2026-11-16.`)
  const week = day ? weekOf(new Date(`${day}T12:00:00+08:00`)) : weeksBefore(weekOf(now), 1)
  return { city, week, file, out }
}
