import type { Sql, TransactionSql } from 'postgres'
import type { Purpose } from '../../src/shared/consent'
import { addMonthsToDay, dayOf } from '../../src/shared/days'
import type { Permits } from '../departments/client'
import { AppError } from '../errors'
import type { Clock } from '../ports'

/** A purpose with its full name, `<module>.<name>`. */
export interface NamedPurpose extends Purpose {
  readonly purpose: string
}

/** What somebody said yes to, as it is kept. */
export interface Consent {
  readonly id: string
  readonly purpose: string
  readonly givenAt: Date
  /** Last day. */
  readonly until: string
  readonly endedAt: Date | null
}

export interface ConsentParts {
  readonly sql: Sql
  readonly clock: Clock
  readonly newId: () => string
  readonly purposes: readonly NamedPurpose[]
}

/** Ended ones that are shown. */
const MOST = 100

/** What people agreed to, purpose by purpose; departments are asked under these alone. */
export class Consents implements Permits {
  private readonly declared: ReadonlyMap<string, NamedPurpose>

  constructor(private readonly parts: ConsentParts) {
    this.declared = new Map(parts.purposes.map((one) => [one.purpose, one]))
  }

  get purposes(): readonly NamedPurpose[] {
    return this.parts.purposes
  }

  /** @inheritDoc */
  async check({ person, purpose, department }: Parameters<Permits['check']>[0]): Promise<void> {
    const fits = this.declared.get(purpose)?.department === department
    if (!fits || !(await this.isLive(person, purpose))) throw new AppError('CONSENT_NEEDED', { purpose })
  }

  /** Whether yes still holds today. */
  async isLive(person: string, purpose: string): Promise<boolean> {
    const [row] = await this.parts.sql`
      select 1 from consents where person = ${person} and purpose = ${purpose} and ended_at is null
        and until >= ${dayOf(this.parts.clock.now())}::text::date`
    return row !== undefined
  }

  /** Newest first, live and ended. */
  async of(person: string): Promise<Consent[]> {
    return this.parts.sql<Consent[]>`
      select id, purpose, given_at as "givenAt", to_char(until, 'YYYY-MM-DD') as until, ended_at as "endedAt"
      from consents where person = ${person} order by given_at desc, id desc limit ${MOST}`
  }

  /** Yes; said again it holds from today. @throws AppError NOT_FOUND for a purpose nobody declares */
  async give(person: string, purpose: string, now: Date): Promise<Consent> {
    const { newId, sql } = this.parts
    const declared = this.declaredOf(purpose)
    const today = dayOf(now)
    return sql.begin(async (tx) => {
      // One that ran out gives way to the new one
      await tx`
        update consents set ended_at = ${now} where person = ${person} and purpose = ${purpose} and ended_at is null
          and until < ${today}::text::date`
      const [given] = await tx<[Consent]>`
        insert into consents (person, id, purpose, given_at, until)
        values (${person}, ${newId()}, ${purpose}, ${now}, ${addMonthsToDay(today, declared.months)}::text::date)
        on conflict (person, purpose) where ended_at is null
          do update set given_at = excluded.given_at, until = excluded.until
        returning id, purpose, given_at as "givenAt", to_char(until, 'YYYY-MM-DD') as until, ended_at as "endedAt"`
      return given
    })
  }

  /** No: what was kept for the purpose goes at once. @throws AppError NOT_FOUND where there is no consent */
  async withdraw(person: string, purpose: string, now: Date): Promise<{ consent: Consent; wiped: number }> {
    return this.parts.sql.begin(async (tx) => {
      const [consent] = await tx<Consent[]>`
        update consents set ended_at = ${now} where person = ${person} and purpose = ${purpose} and ended_at is null
        returning id, purpose, given_at as "givenAt", to_char(until, 'YYYY-MM-DD') as until, ended_at as "endedAt"`
      if (!consent) throw new AppError('NOT_FOUND')
      return { consent, wiped: await wipe(tx, person, purpose) }
    })
  }

  /** @throws AppError NOT_FOUND */
  declaredOf(purpose: string): NamedPurpose {
    const declared = this.declared.get(purpose)
    if (!declared) throw new AppError('NOT_FOUND')
    return declared
  }
}

const wipe = async (tx: TransactionSql, person: string, purpose: string) =>
  (await tx`delete from department_copies where person = ${person} and purpose = ${purpose}`).count

/** Consents that ran out end, and with them what was kept for them. @returns how many ended */
export const endExpired = async (sql: Sql, at: Date): Promise<{ count: number }> => {
  const [row] = await sql<[{ count: number }]>`
    with over as (
      update consents set ended_at = ${at} where ended_at is null and until < ${dayOf(at)}::text::date
      returning person, purpose),
    gone as (
      delete from department_copies copy using over where copy.person = over.person and copy.purpose = over.purpose)
    select count(*)::int as count from over`
  return row
}
