import { toInstant } from '../../src/shared/days'
import type { Family } from '../delegation/family'
import type { PlatformHandlers } from '../module'
import type { City } from '../ports'
import { deleteAccount, KEPT } from './deletion'
import type { Exports } from './exports'
import { holderOf, sectionsOf, type HeldParts } from './held'

type OwnRoutes = Pick<
  PlatformHandlers,
  'myData' | 'startExport' | 'exported' | 'exportPart' | 'deleteAccount' | 'signOutEverywhere'
>

export interface OwnRouteParts extends HeldParts {
  readonly exports: Exports
  readonly family: Family
  readonly city: (id: string) => City
  readonly underWay: (subject: string) => Promise<readonly unknown[]>
}

/** Handlers of what is held about somebody, and of going. */
export function ownDataRoutes(parts: OwnRouteParts): OwnRoutes {
  const { exports, family, sql, underWay } = parts
  return {
    async myData({ caller: { actor }, now }) {
      const sections = sectionsOf(parts, await holderOf(sql, actor))
      const [collected, { mine }, open] = await Promise.all([
        Promise.all(sections.map(({ collect }) => collect())),
        family.of(actor, now),
        underWay(actor),
      ])
      const held = collected.flat().map(({ key, what, until, rows }) => ({ key, what, until, count: rows.length }))
      const represented = mine.filter(({ state }) => state === 'live').map(({ name }) => name)
      return { held, represented, underWay: open.length }
    },

    async startExport({ caller: { actor }, actId, language, now }, { body: { city } }) {
      parts.city(city)
      return exports.start(actor, { city, language, id: actId }, now)
    },

    exported: ({ caller: { actor }, now }) => exports.newest(actor, now),

    exportPart: ({ caller: { actor }, now }, { query }) => exports.piece(actor, query, now),

    async deleteAccount({ caller: { actor }, now }) {
      await deleteAccount(sql, parts.modules(), actor)
      return { deletedAt: toInstant(now), kept: KEPT }
    },

    async signOutEverywhere({ caller: { actor }, now }) {
      const { count } = await sql`
        update sessions set revoked_at = ${now}
        where person = ${actor} and revoked_at is null and expires_at > ${now}`
      return { ended: count }
    },
  }
}
