import { addWorkingDays } from '../../../shared/calendar'
import { dayOf, isDay, toInstant } from '../../../shared/days'
import { figuresOn } from '../../../shared/figures-on'
import { AppError } from '../../../../server/errors'
import type { Routes } from '../../../../server/module'
import type { DepartmentReply, PersonalContext } from '../../../../server/ports'
import { centreOf, entryOf, isOlder, type Held } from '../agency/client'
import { protocol } from '../agency/protocol'
import type { Account } from '../contract/types'
import { yearsOf } from '../rules/years'
import { acts as kinds, told, type StoredMerge } from './acts'
import { assembleAccount } from './assemble'

const SHOWN_AFTER_END_MS = 31 * 24 * 3600 * 1000

export const routes: Routes<'housing-fund'> = ({ acts, calendar, city: cityOf, departments, people, settings }) => {
  const settingsOn = (city: string, now: Date) => {
    const { office, periods, leaving } = settings(city)
    return { office, leaving, figures: figuresOn(periods, dayOf(now)) }
  }
  const centreFor = async (context: PersonalContext, city: string) => {
    const person = await people.of(context)
    return { person, centre: centreOf(departments.of(protocol, city).about(person)) }
  }

  const newestMerge = ({ caller: { subject } }: PersonalContext, city: string) =>
    acts.newest(kinds.merge, { city, subject })

  /** By when a merge that nobody has answered is answered; nothing where that reaches a year without holidays yet. */
  const answerBy = async ({ city, state, askedAt }: StoredMerge) => {
    if (state !== 'sent') return {}
    const by = addWorkingDays(await calendar(city), dayOf(askedAt), settings(city).answerDays)
    return by ? { answerBy: by } : {}
  }

  /** The department tells nobody when a merge is done: one account left, where there were several, is how we know. */
  const mergeToShow = async (
    context: PersonalContext,
    city: string,
    stored: Awaited<ReturnType<typeof newestMerge>>,
    held: DepartmentReply<Held>,
  ): Promise<Account['merge']> => {
    if (!stored) return undefined
    const { now } = context
    const isDone = stored.state === 'accepted' && !held.stale && held.answer.holdings.length === 1
    const moved = isDone ? await acts.move(kinds.merge, stored, { state: 'done' }, now) : stored
    // Another request has seen it meanwhile
    const merge = moved ?? (await newestMerge(context, city)) ?? stored
    const ended = !acts.isOpen(kinds.merge, merge.state)
    if (ended && now.getTime() - merge.changedAt.getTime() > SHOWN_AFTER_END_MS) return undefined
    return { ...told(merge), into: merge.wish.into, ...(await answerBy(merge)) }
  }

  return {
    async account(context, { query: { city } }) {
      const own = settingsOn(city, context.now)
      const [{ person, centre }, stored] = await Promise.all([centreFor(context, city), newestMerge(context, city)])
      const [held, entries] = await Promise.all([centre.accounts({ copy: true }), centre.newest()])
      const merge = await mergeToShow(context, city, stored, held)
      return assembleAccount({ held, entries, idNumber: person.idNumber, ...own, merge })
    },

    async entries(context, { query: { city, before, limit } }) {
      cityOf(city)
      if (before && !isDay(before.slice(0, 10))) throw new AppError('INPUT_INVALID', { field: 'before' })
      const { centre } = await centreFor(context, city)
      const newest = await centre.newest()
      const known = before ? newest.answer.entries.filter((entry) => isOlder(entry, before)) : newest.answer.entries
      const beyond = before && newest.answer.more && !newest.stale && known.length <= limit
      const { answer, asOf, stale } = beyond ? await centre.before(before) : newest
      const older = beyond ? answer.entries : known
      const entries = older.slice(0, limit).map(entryOf)
      const last = entries[entries.length - 1]
      const more = answer.more || older.length > limit
      const years = yearsOf(newest.answer.entries, newest.answer.more)
      const next = more && last ? { next: last.id } : {}
      return { entries, ...next, ...(years.length > 0 ? { years } : {}), asOf: toInstant(asOf), stale }
    },

    async figures({ now }, { query: { city } }) {
      const { figures, office } = settingsOn(city, now)
      return { ...figures, office }
    },

    async merge(context, { body: { city, into } }) {
      cityOf(city)
      const check = async () => {
        const { centre } = await centreFor(context, city)
        const { holdings } = (await centre.accounts()).answer
        if (!holdings.some(({ account }) => account.number === into))
          throw new AppError('HOUSING_FUND_NOT_YOUR_ACCOUNT')
        if (holdings.length < 2) throw new AppError('HOUSING_FUND_NOTHING_TO_MERGE')
      }
      return told(await acts.begin(kinds.merge, context, { city, wish: { into }, check }))
    },
  }
}
