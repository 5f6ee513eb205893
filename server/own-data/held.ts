import type { Sql } from 'postgres'
import { toInstant } from '../../src/shared/days'
import { AppError } from '../errors'
import type { Copies } from '../departments/copies'
import type { People } from '../identity/people'
import type { HeldPart, Holder, OwnData } from '../module'

export interface HeldParts {
  readonly sql: Sql
  readonly people: People
  readonly copies: Copies
  /** What modules hold, each by its own hook. */
  readonly modules: () => readonly OwnData[]
}

/** What the platform holds about somebody, section by section. */
export interface Section {
  readonly collect: () => Promise<readonly HeldPart[]>
}

interface Looked {
  readonly at: Date
  readonly actor: string | null
  readonly purpose: string
  readonly reportedAt: Date | null
  readonly answer: string | null
}

const text = (zh: string, en: string) => ({ zh, en })
const WITH_ACCOUNT = text('账号在就留着', 'As long as the account is there')
const THREE_YEARS = text('结束后留 3 年，当凭证', 'Kept 3 years once ended, as a receipt')

const at = (date: Date | null) => (date ? toInstant(date) : null)

/** A person with all their accounts. */
export async function holderOf(sql: Sql, person: string): Promise<Holder> {
  const rows = await sql<{ id: string }[]>`select id from accounts where person = ${person} order by id`
  return { person, accounts: rows.map(({ id }) => id) }
}

/** Every section of what is held about somebody, in the order they are told. */
export function sectionsOf({ sql, people, copies, modules }: HeldParts, of: Holder): readonly Section[] {
  const { person } = of
  const nameOf = async (id: string) => {
    try {
      return (await people.read(id)).name
    } catch (error) {
      if (error instanceof AppError) return null
      throw error
    }
  }
  const own: Section = {
    async collect() {
      const { name, idNumber } = await people.read(person)
      const what = text('名字和身份证号', 'Name and ID number')
      return [{ key: 'person', what, until: WITH_ACCOUNT, rows: [{ name, idNumber }] }]
    },
  }
  const sessions: Section = {
    async collect() {
      const rows = await sql<{ channel: string; since: Date; until: Date }[]>`
        select channel, sessions.created_at as since, expires_at as until
        from sessions join accounts on accounts.id = sessions.account
        where sessions.person = ${person} and revoked_at is null order by sessions.created_at`
      const until = text('30 天到期', 'They end after 30 days')
      const told = rows.map((row) => ({ ...row, since: at(row.since), until: at(row.until) }))
      return [{ key: 'sessions', what: text('登录', 'Sign-ins'), until, rows: told }]
    },
  }
  const reads: Section = {
    async collect() {
      const rows = await sql<Looked[]>`
        select at, actor, purpose, reported_at as "reportedAt", answer from reads
        left join read_reports report on report.person = reads.person and report.read = reads.id
        where reads.person = ${person} order by reads.id`
      const told = rows.map((row) => ({
        at: at(row.at),
        by: row.actor === person ? 'self' : 'other',
        for: row.purpose,
        ...(row.reportedAt ? { reported: at(row.reportedAt), answer: row.answer } : {}),
      }))
      return [{ key: 'reads', what: text('谁看过', 'Who read your data'), until: WITH_ACCOUNT, rows: told }]
    },
  }
  const consents: Section = {
    async collect() {
      const rows = await sql<{ purpose: string; givenAt: Date; until: string; endedAt: Date | null }[]>`
        select purpose, given_at as "givenAt", to_char(until, 'YYYY-MM-DD') as until, ended_at as "endedAt"
        from consents where person = ${person} order by given_at`
      const told = rows.map((row) => ({ ...row, givenAt: at(row.givenAt), endedAt: at(row.endedAt) }))
      return [{ key: 'consents', what: text('同意过的', 'Consents'), until: THREE_YEARS, rows: told }]
    },
  }
  const family: Section = {
    async collect() {
      const rows = await sql<{ actor: string; subject: string; scopes: string; until: string; endedAt: Date | null }[]>`
        select actor, subject, array_to_string(scopes, ' ') as scopes, to_char(until, 'YYYY-MM-DD') as until, ended_at as "endedAt"
        from relations where actor = ${person} or subject = ${person} order by since`
      const told = await Promise.all(
        rows.map(async ({ actor, subject, scopes, until, endedAt }) => {
          const [by, about] = await Promise.all([nameOf(actor), nameOf(subject)])
          return { by, about, scopes, until, endedAt: at(endedAt) }
        }),
      )
      return [{ key: 'family', what: text('家人关系', 'Family'), until: THREE_YEARS, rows: told }]
    },
  }
  const kept: Section = {
    async collect() {
      const rows = await copies.of(person)
      const told = rows.map((row) => ({ ...row, asOf: at(row.asOf) }))
      const until = text('10 天后自动删', 'Deleted after 10 days')
      return [{ key: 'copies', what: text('部门给的数据', 'What departments gave'), until, rows: told }]
    },
  }
  const others = modules().map((module) => ({ collect: () => module.collect(sql, of) }))
  return [own, sessions, reads, consents, family, kept, ...others]
}
