import type { FastifyBaseLogger } from 'fastify'
import type { Sql } from 'postgres'
import { dayOf } from '../src/shared/days'
import { endExpired } from './consent/consents'
import type { ServerModule } from './module'
import { purgeGeocodes } from './geocoding/geocoder'
import { weekOf, weeksBefore } from './search/missed/week'

const DAY = 86_400_000
const THREE_YEARS = 3 * 366
const HALF_A_YEAR = 183
const WEEKS_OF_MISSED_SEARCHES = 13

/** Deletes what has expired of the platform. @returns how many rows went, by table */
export async function purge(sql: Sql, at: Date): Promise<Record<string, number>> {
  const before = (days: number) => new Date(at.getTime() - days * DAY)
  const gone = {
    sessions: await sql`delete from sessions where expires_at < ${before(1)} or revoked_at < ${before(1)}`,
    idempotency: await sql`delete from idempotency where expires_at < ${at}`,
    departmentCopies: await sql`delete from department_copies where expires_at < ${at}`,
    missedSearches: await sql`
      delete from missed_searches where week < ${weeksBefore(weekOf(at), WEEKS_OF_MISSED_SEARCHES)}`,
    messageSends: await sql`delete from message_sends where began_at < ${before(30)}`,
    geocodes: await purgeGeocodes(sql, at),
    faceChecks: await sql`delete from face_checks where expires_at < ${before(1)}`,
    expiredConsents: await endExpired(sql, at),
    consents: await sql`delete from consents where ended_at < ${before(THREE_YEARS)}`,
    relations: await sql`
      delete from relations where ended_at < ${before(THREE_YEARS)} or until < ${dayOf(before(THREE_YEARS))}::text::date`,
    invitations: await sql`delete from invitations where expires_at < ${before(30)}`,
    exports: await sql`delete from exports where expires_at < ${at}`,
    // Whoever has gone has no name here any more
    reads: await sql`
      delete from reads where at < ${before(HALF_A_YEAR)}
        and not exists (select 1 from people where people.id = reads.person)`,
    clientErrors: await sql`delete from client_errors where at < ${before(30)}`,
  }
  return Object.fromEntries(Object.entries(gone).map(([table, result]) => [table, result.count]))
}

export interface PurgeOptions {
  readonly sql: Sql
  readonly modules: readonly Pick<ServerModule, 'id' | 'purge'>[]
  readonly log: Pick<FastifyBaseLogger, 'error'>
}

/**
 * Deletes what has expired of the platform, then of each module. What fails is logged under the module's name, and keeps
 * no other from it. @returns how many rows went, by module and table
 */
export async function purgeAll(
  { sql, modules, log }: PurgeOptions,
  at: Date,
): Promise<Record<string, Readonly<Record<string, number>>>> {
  const gone: Record<string, Readonly<Record<string, number>>> = {}
  const platform = { id: 'platform', purge: () => purge(sql, at) }
  for (const module of [platform, ...modules]) {
    try {
      const rows = await module.purge?.({ sql }, at)
      if (rows) gone[module.id] = rows
    } catch (err) {
      log.error({ err, module: module.id }, 'purge')
    }
  }
  return gone
}
