import { toInstant } from '../../src/shared/days'
import type { KeyRing } from '../crypto/key-ring'
import { AppError } from '../errors'
import type { Job, Outbox } from '../job-ports'
import type { HeldPart } from '../module'
import { holderOf, sectionsOf, type HeldParts } from './held'
import { pageOf } from './page'

export interface ExportParts extends HeldParts {
  readonly keys: KeyRing
  readonly outbox: Outbox
  readonly newId: () => string
}

type Form = 'json' | 'page'

interface Row {
  readonly id: string
  readonly state: 'queued' | 'running' | 'ready' | 'failed'
  readonly done: number
  readonly sizes: { readonly json: number; readonly page: number } | null
  readonly expiresAt: Date
}

export const EXPORT_EVENT = 'platform.export'

const LIFE_MS = 7 * 86_400_000
/** Characters of one piece. */
const PIECE = 32_768

const placeOf = (form: Form, id: string) => `exports.${form}:${id}`

/** Everything held about somebody, collected in the background, section by section, and fetched in pieces. */
export class Exports {
  constructor(private readonly parts: ExportParts) {}

  /** One that is under way is the answer. */
  async start(person: string, { city, language, id }: { city: string; language: string; id: string }, now: Date) {
    const { outbox, sql } = this.parts
    await sql.begin(async (tx) => {
      // Of two taps at one moment the second waits, and finds the first
      await tx`select pg_advisory_xact_lock(hashtextextended(${`export ${person}`}, 0))`
      const running = await tx`select 1 from exports where person = ${person} and state in ('queued', 'running')`
      if (running.length > 0) return
      await tx`delete from exports where person = ${person}`
      await tx`
        insert into exports (person, id, state, done, created_at, expires_at)
        values (${person}, ${id}, 'queued', 0, ${now}, ${new Date(now.getTime() + LIFE_MS)})`
      await outbox.add(tx, { city, kind: EXPORT_EVENT, payload: { person, id, language } })
    })
    return this.newest(person, now)
  }

  async newest(person: string, now: Date) {
    const [row] = await this.parts.sql<Row[]>`
      select id, state, done, sizes, expires_at as "expiresAt" from exports
      where person = ${person} and expires_at > ${now} order by created_at desc, id desc limit 1`
    if (!row) return { state: 'none' as const }
    const { id, state, done, sizes, expiresAt } = row
    const total = sectionsOf(this.parts, { person, accounts: [] }).length
    const known = { id, state, done, total, expiresAt: toInstant(expiresAt) }
    return sizes ? { ...known, sizes } : known
  }

  /** @throws AppError NOT_FOUND where it is not there, not ready or over */
  async piece(person: string, { id, form, from }: { id: string; form: Form; from: number }, now: Date) {
    const { keys, sql } = this.parts
    const [row] = await sql<{ sealed: Buffer | null }[]>`
      select ${sql(form)} as sealed from exports
      where person = ${person} and id = ${id} and state = 'ready' and expires_at > ${now}`
    if (!row?.sealed) throw new AppError('NOT_FOUND')
    const whole = keys.decrypt(row.sealed, placeOf(form, id))
    return { part: whole.slice(from, from + PIECE), from, total: whole.length }
  }

  /** Collects; run again it begins anew. */
  job(): Job {
    return {
      run: async ({ person: of, id: which, language }) => {
        const [person, id] = [String(of), String(which)]
        const { keys, sql } = this.parts
        const [{ count }] = [
          await sql`update exports set state = 'running', done = 0 where person = ${person} and id = ${id}`,
        ]
        if (count === 0) return
        const collected: HeldPart[] = []
        for (const section of sectionsOf(this.parts, await holderOf(sql, person))) {
          collected.push(...(await section.collect()))
          await sql`update exports set done = done + 1 where person = ${person} and id = ${id}`
        }
        const json = JSON.stringify(Object.fromEntries(collected.map(({ key, rows }) => [key, rows])), null, 1)
        const page = pageOf(collected, language === 'en' ? 'en' : 'zh')
        await sql`
          update exports set state = 'ready', json = ${keys.encrypt(json, placeOf('json', id))},
            page = ${keys.encrypt(page, placeOf('page', id))}, sizes = ${sql.json({ json: json.length, page: page.length })}
          where person = ${person} and id = ${id}`
      },
      givenUp: async ({ person, id }) => {
        await this.parts.sql`
          update exports set state = 'failed' where person = ${String(person)} and id = ${String(id)} and state <> 'ready'`
      },
    }
  }
}
