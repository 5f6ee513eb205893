import type { Sql } from 'postgres'
import { AppError } from '../errors'
import { texts } from '../sql-arrays'

/** What became of a read that somebody reported. */
export interface ReadReport {
  readonly at: Date
  readonly answer: string | null
}

/** As an operator sees it: enough to find the request in the log, and nothing of who it is about. */
export interface OpenReport {
  readonly read: string
  readonly reportedAt: Date
  readonly purpose: string
  readonly requestId: string
  readonly at: Date
  readonly by: 'self' | 'other' | 'nobody'
}

/** Reads that people say should not have been: reported by whose data it was, answered by an operator. */
export class ReadReports {
  constructor(private readonly sql: Sql) {}

  /** Said twice is said once. @throws AppError NOT_FOUND where one of them is no read of this person's data */
  async report(person: string, reads: readonly string[], now: Date): Promise<void> {
    await this.sql.begin(async (tx) => {
      const known = await tx`
        select id from reads where person = ${person} and id = any(${texts(reads)}::uuid[])`
      if (known.length < new Set(reads).size) throw new AppError('NOT_FOUND')
      await tx`
        insert into read_reports (person, read, reported_at)
        select ${person}::uuid, id, ${now} from unnest(${texts(reads)}::uuid[]) as id
        on conflict do nothing`
    })
  }

  /** What was said of these reads of a person, by read. */
  async of(person: string, reads: readonly string[]): Promise<ReadonlyMap<string, ReadReport>> {
    const rows = await this.sql<(ReadReport & { read: string })[]>`
      select read, reported_at as at, answer from read_reports
      where person = ${person} and read = any(${texts(reads)}::uuid[])`
    return new Map(rows.map(({ read, at, answer }) => [read, { at, answer }]))
  }

  /** What waits for an answer, the oldest first. */
  open(): Promise<OpenReport[]> {
    return this.sql<OpenReport[]>`
      select report.read, report.reported_at as "reportedAt", reads.purpose, reads.request_id as "requestId", reads.at,
        case when reads.actor is null then 'nobody' when reads.actor = reads.person then 'self' else 'other' end as by
      from read_reports report join reads on reads.person = report.person and reads.id = report.read
      where report.answered_at is null order by report.reported_at, report.read`
  }

  /** @returns how many were answered: none where nobody asked about this read, or somebody has answered */
  async answer(read: string, answer: string, now: Date): Promise<number> {
    const { count } = await this.sql`
      update read_reports set answer = ${answer}, answered_at = ${now}
      where read = ${read} and answered_at is null`
    return count
  }
}
