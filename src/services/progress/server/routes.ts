import { dayOf, addDays } from '../../../shared/days'
import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import type { PersonalContext, RequestContext } from '../../../../server/ports'
import { toInstant } from '../../../shared/days'
import { TRIES } from '../contract/fields'
import { byAsked, byLateness } from '../rules/standing'
import { heardOf, inWords, overSince, rowOf, seenOf, wholeOf, type Looking } from './assemble'
import { plainNumber } from '../rules/case-number'
import { CaseTable, type KnownCase } from './repository'

/** Ended ones in a list. */
const MOST_OVER = 20
const MINUTE_MS = 60_000

export const routes: Routes<'progress'> = (ports) => {
  const { calendar, city: cityOf, index, matters, people, settings, sql } = ports
  const table = new CaseTable(ports)

  const holderOf = async (context: PersonalContext) => index.of('id-number', (await people.of(context)).idNumber)

  const lookingAt = async (
    { now, language }: Pick<RequestContext, 'now' | 'language'>,
    city: string,
    cases: readonly KnownCase[],
  ): Promise<Looking> => {
    const names = new Map(settings(city).sources.map(({ id, name }) => [id, name[language]]))
    const asked = [...new Set(cases.flatMap(({ asked: its }) => its?.matter ?? []))]
    const [known, days] = await Promise.all([matters(city, asked, language), calendar(city)])
    const ids = new Set(known.map(({ id }) => id))
    return {
      today: dayOf(now),
      language,
      calendar: days,
      // A department that a city no longer names still has its cases
      nameOf: (department) => names.get(department) ?? department,
      knows: (matter) => ids.has(matter),
    }
  }

  /** @returns tries left and minutes for them. @throws AppError PROGRESS_TOO_MANY_TRIES */
  const countTry = async (city: string, number: string, now: Date) => {
    const since = new Date(now.getTime() - TRIES.minutes * MINUTE_MS)
    const day = dayOf(now)
    const { tries, since: began, ofDay } = await table.tried(sql, city, number, { now, since, day })
    const minutesTo = (at: number) => Math.max(1, Math.ceil((at - now.getTime()) / MINUTE_MS))
    const midnight = Date.parse(`${addDays(day, 1)}T00:00:00+08:00`)
    if (ofDay > TRIES.perDay) throw new AppError('PROGRESS_TOO_MANY_TRIES', { minutes: minutesTo(midnight) })
    const minutes = minutesTo(began.getTime() + TRIES.minutes * MINUTE_MS)
    if (tries > TRIES.most) throw new AppError('PROGRESS_TOO_MANY_TRIES', { minutes })
    return { left: Math.min(TRIES.most - tries, TRIES.perDay - ofDay), minutes }
  }

  return {
    async cases(context, { query: { city } }) {
      cityOf(city)
      const { caller, language, now } = context
      const holder = await holderOf(context)
      const own = caller.actor === caller.subject
      const [open, over, heard, begun] = await Promise.all([
        table.open(sql, holder, city),
        table.over(sql, city, holder, overSince(now), MOST_OVER),
        table.sources(sql, city),
        own ? ports.underWay(caller.subject) : [],
      ])
      const looking = await lookingAt(context, city, [...open, ...over.cases])
      const rows = open.map((one) => rowOf(one, looking))
      const theirs = rows.filter(({ turn }) => turn === 'theirs').sort(byLateness)
      const { office, sources } = settings(city)
      return {
        ...heardOf(
          sources.map(({ id }) => id),
          heard,
          now,
          looking.nameOf,
        ),
        on: looking.today,
        yours: rows.filter(({ turn }) => turn === 'yours').sort(byAsked),
        theirs,
        begun: begun.map(({ key, title, note, page, turn, since }) => ({
          ...{ key, title: inWords(title, language), note: inWords(note, language), page, turn },
          since: toInstant(since),
        })),
        over: { count: over.count, cases: over.cases.map((one) => rowOf(one, looking)) },
        late: theirs.filter(({ lateDays }) => lateDays > 0).length,
        office,
      }
    },

    async case(context, { params: { id }, query: { city } }) {
      cityOf(city)
      const one = await table.one(sql, city, id, await holderOf(context))
      if (!one) throw new AppError('PROGRESS_NO_SUCH_CASE')
      return { ...wholeOf(one, await lookingAt(context, city, [one])), office: settings(city).office }
    },

    async find(context, { body: { city, number: typed, tail } }) {
      cityOf(city)
      const number = plainNumber(typed)
      const tries = await countTry(city, number, context.now)
      const one = await table.found(sql, city, number, tail)
      if (!one) throw new AppError('PROGRESS_NOT_MATCHED', tries)
      return { ...seenOf(one, await lookingAt(context, city, [one])), ...tries }
    },
  }
}
