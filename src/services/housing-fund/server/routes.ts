import type { FromSchema } from 'json-schema-to-ts'
import { dayOf, isDay, toInstant } from '../../../shared/days'
import { AppError } from '../../../../server/errors'
import type { Input, Ports, RequestContext, Routes } from '../../../../server/ports'
import { centreFor, isOlder } from '../agency/client'
import type { contract } from '../contract/endpoints'
import { figuresOn } from '../rules'
import type { Account, CitySettings, Entries, Figures, Merge } from '../contract/types'
import { assembleAccount } from './assemble'
import { askMerge, mergeToShow } from './merging'

type Query<K extends 'account' | 'entries' | 'figures'> = Input<FromSchema<(typeof contract)[K]['query']>>
type MergeBody = Input<unknown, FromSchema<(typeof contract)['merge']['body']>>

const subjectOf = ({ caller }: RequestContext): { actor: string; subject: string } => {
  const { actor, subject } = caller
  if (!actor || !subject) throw new AppError('LEVEL_REQUIRED', { needed: 'realName' })
  return { actor, subject }
}

export const routes: Routes<typeof contract> = (ports: Ports) => {
  const settingsOf = (city: string, now: Date) => {
    const { office, periods } = ports.cities.settings<CitySettings>(ports.cities.get(city).id, 'housing-fund')
    return { office, figures: figuresOn(periods, dayOf(now)) }
  }
  const centreOf = async (context: RequestContext, city: string, purpose: string) => {
    const { subject } = subjectOf(context)
    const identity = await ports.people.identityOf(context, subject, purpose)
    return { subject, identity, centre: centreFor(ports.departments, { city, requestId: context.requestId }, identity) }
  }

  return {
    async account(context: RequestContext, { query: { city } }: Query<'account'>): Promise<Account> {
      const settings = settingsOf(city, context.now)
      const { subject, identity, centre } = await centreOf(context, city, 'housing-fund.account')
      const [accounts, entries] = await Promise.all([centre.accounts(subject), centre.newest(subject)])
      const merge = await mergeToShow(ports.sql, { city, subject, accounts, now: context.now })
      return assembleAccount({ accounts, entries, idNumber: identity.idNumber, ...settings, merge })
    },

    async entries(context: RequestContext, { query }: Query<'entries'>): Promise<Entries> {
      const { city, before, limit } = query
      ports.cities.get(city)
      if (before && !isDay(before.slice(0, 10))) throw new AppError('INPUT_INVALID', { field: 'before' })
      const { subject, centre } = await centreOf(context, city, 'housing-fund.entries')
      const newest = await centre.newest(subject)
      const known = before ? newest.answer.entries.filter(({ id }) => isOlder(id, before)) : newest.answer.entries
      const beyond = before && newest.answer.more && !newest.stale && known.length <= limit
      const { answer, asOf, stale } = beyond ? await centre.before(before) : newest
      const older = beyond ? answer.entries : known
      const entries = older.slice(0, limit)
      const last = entries[entries.length - 1]
      const more = answer.more || older.length > limit
      return { entries, ...(more && last ? { next: last.id } : {}), asOf: toInstant(asOf), stale }
    },

    async figures({ now }: RequestContext, { query: { city } }: Query<'figures'>): Promise<Figures> {
      const { figures, office } = settingsOf(city, now)
      return { ...figures, office }
    },

    async merge(context: RequestContext, { body: { city, into } }: MergeBody): Promise<Merge> {
      ports.cities.get(city)
      const { actor } = subjectOf(context)
      const { actId, requestId, now } = context
      if (!actId) throw new Error('a merge is an act: its contract is not idempotent')
      const { subject, centre } = await centreOf(context, city, 'housing-fund.merge')
      const { answer: holdings } = await centre.accounts()
      return askMerge(ports, { city, actId, actor, subject, into, holdings, requestId, now })
    },
  }
}
