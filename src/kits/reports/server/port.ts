import type { TransactionSql } from 'postgres'
import type { ModuleId, PortsOf } from '../../../../server/module'
import type { guideParts } from '../../../shared/guide-parts'

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
  /** A part of a guide is wrong: kept, and sent to its editor. @returns how many say so, and whether they had before */
  ofGuide(said: GuidePart, account: string, at: Date): Promise<{ readonly people: number; readonly again: boolean }>
  /** What the editor answered of a guide lately, the last answer first. */
  found(city: string, guide: string): Promise<readonly Finding[]>
}

/** A part of a guide, of a city. */
export interface GuidePart {
  readonly city: string
  readonly guide: string
  readonly part: (typeof guideParts)[number]
}

/** What the editor found: it was wrong and is not any more, or it was right. */
export interface Finding extends Pick<GuidePart, 'part'> {
  readonly outcome: 'corrected' | 'right'
  readonly at: Date
}

/** Who writes guides, or knows who does: what `server/reports.ts` of a service gives. */
export interface Editor {
  /**
   * Tells it how many residents say that a part is wrong, and since which day; nothing of who they are.
   * @returns `checking` where it has yet to look @throws AppError DEPARTMENT_*
   */
  look(
    city: string,
    report: Omit<GuidePart, 'city'> & { readonly people: number; readonly since: string },
    context: { readonly requestId: string },
  ): Promise<Finding['outcome'] | 'checking'>
}

/** `server/reports.ts` of a service exports `reports: Gives<'<id>'>`. */
export type Gives<M extends ModuleId> = (ports: PortsOf<M>) => Editor
