import type { TransactionSql } from 'postgres'

/** What somebody says of something. */
export interface Report {
  readonly city: string
  /** What it is about, from the wide to the narrow, beginning with the service's id: `bus/<day>/<line>/<trip>`. */
  readonly about: string
  readonly what: string
  /** What else belongs to it; nothing of a person. */
  readonly details?: Readonly<Record<string, string | number>>
}

/** A report as it is kept: without who said so. */
export interface KeptReport extends Report {
  readonly id: string
  readonly details: Readonly<Record<string, string | number>>
  readonly reportedAt: Date
}

/** What residents report: one word a person and thing, the first one counts; gone after a week. */
export interface Port {
  /** @returns the report's id; undefined where they have said something of it already */
  keep(tx: TransactionSql, report: Report, account: string, at: Date): Promise<string | undefined>
  /** How many people say something of each thing that lies in one: of each bus of a line. */
  peopleIn(city: string, about: string): Promise<readonly { readonly about: string; readonly people: number }[]>
  /** How many people say what of some things taken together, each once; the most said first. */
  words(city: string, about: readonly string[]): Promise<readonly { readonly what: string; readonly people: number }[]>
  get(city: string, id: string): Promise<KeptReport | undefined>
}
