import type { Sql } from 'postgres'
import { Gathered } from '../gathered'
import type { RequestContext, StartedAct } from '../ports'
import { texts } from '../sql-arrays'

export interface Read {
  readonly id: string
  readonly person: string
  readonly actor: string | null
  readonly endpoint: string
  readonly purpose: string
  readonly at: Date
}

interface Line {
  readonly person: string
  readonly id: string
  readonly actor: string | null
  readonly purpose: string
  readonly requestId: string
  readonly at: Date
}

/** Who read whose data, when and what for: one line a request, shown to the person. */
export class Audit {
  private readonly recorded = new WeakMap<RequestContext, Promise<void>>()
  private readonly lines = new Gathered((lines: readonly Line[]) => this.insert(lines))

  constructor(
    private readonly sql: Sql,
    private readonly newId: () => string,
  ) {}

  /**
   * Writes that this request read the person's data. The promise need not be waited for: `settled` throws what it
   * throws.
   */
  record(context: RequestContext, person: string, purpose = context.endpoint): Promise<void> {
    const { caller, requestId, now } = context
    const written = this.write({ person, actor: caller.actor, purpose, requestId, at: now })
    const line = Promise.all([this.recorded.get(context), written]).then(() => undefined)
    line.catch(() => undefined)
    this.recorded.set(context, line)
    return line
  }

  /** Resolves when this request has its lines on disk: without them there is no reading, and no answer. */
  async settled(context: RequestContext): Promise<void> {
    await this.recorded.get(context)
  }

  /** The line of a request that gave personal data without asking for the identity. */
  async ensure(context: RequestContext, person: string): Promise<void> {
    await (this.recorded.get(context) ?? this.record(context, person))
  }

  /** The line of an act that runs after its request has ended: its kind says what for. */
  async recordAct({ kind, actor, subject, requestId }: StartedAct, at: Date): Promise<void> {
    await this.write({ person: subject, actor, purpose: kind, requestId, at })
  }

  /** What was read of a person. Newest first, older than `before`. */
  async of(person: string, limit: number, before?: string): Promise<Read[]> {
    return this.sql<Read[]>`
      select id, person, actor, endpoint, purpose, at from reads
      where person = ${person} ${before ? this.sql`and id < ${before}` : this.sql``}
      order by id desc limit ${limit}`
  }

  /** What this one read of others. Newest first, older than `before`. */
  async by(actor: string, limit: number, before?: string): Promise<Read[]> {
    return this.sql<Read[]>`
      select id, person, actor, endpoint, purpose, at from reads
      where actor = ${actor} and actor <> person ${before ? this.sql`and id < ${before}` : this.sql``}
      order by id desc limit ${limit}`
  }

  /** Resolves when the line is on disk. */
  private write(line: Omit<Line, 'id'>): Promise<void> {
    return this.lines.ask({ ...line, id: this.newId() })
  }

  /** Lines of several requests in one statement: all are written, or none. */
  private async insert(lines: readonly Line[]): Promise<void[]> {
    const purposes = texts(lines.map(({ purpose }) => purpose))
    await this.sql`
      insert into reads (person, id, actor, endpoint, purpose, request_id, at)
      select * from unnest(
        ${texts(lines.map(({ person }) => person))}::uuid[], ${texts(lines.map(({ id }) => id))}::uuid[],
        ${texts(lines.map(({ actor }) => actor))}::uuid[], ${purposes}::text[], ${purposes}::text[],
        ${texts(lines.map(({ requestId }) => requestId))}::text[],
        ${texts(lines.map(({ at }) => at.toISOString()))}::timestamptz[])`
    return lines.map(() => undefined)
  }
}
