import type { Sql } from 'postgres'
import type { RequestContext, StartedAct } from '../ports'

export interface Read {
  readonly id: string
  readonly actor: string | null
  readonly endpoint: string
  readonly purpose: string
  readonly at: Date
}

/** Who read whose data, when and what for: one line a request, shown to the person. */
export class Audit {
  private readonly recorded = new WeakSet<RequestContext>()

  constructor(
    private readonly sql: Sql,
    private readonly newId: () => string,
  ) {}

  /** Writes that this request read the person's data. Without the line there is no reading: failures are thrown. */
  async record(context: RequestContext, person: string): Promise<void> {
    const { caller, endpoint, requestId, now } = context
    await this.write(person, { actor: caller.actor, purpose: endpoint, requestId }, now)
    this.recorded.add(context)
  }

  /** The line of a request that gave personal data without asking for the identity. */
  async ensure(context: RequestContext, person: string): Promise<void> {
    if (!this.recorded.has(context)) await this.record(context, person)
  }

  /** The line of an act that runs after its request has ended: its kind says what for. */
  async recordAct({ kind, actor, subject, requestId }: StartedAct, at: Date): Promise<void> {
    await this.write(subject, { actor, purpose: kind, requestId }, at)
  }

  /** Newest first, older than `before`. */
  async of(person: string, limit: number, before?: string): Promise<Read[]> {
    return this.sql<Read[]>`
      select id, actor, endpoint, purpose, at from reads
      where person = ${person} ${before ? this.sql`and id < ${before}` : this.sql``}
      order by id desc limit ${limit}`
  }

  private async write(
    person: string,
    { actor, purpose, requestId }: { actor: string | null; purpose: string; requestId: string },
    at: Date,
  ): Promise<void> {
    await this.sql`
      insert into reads (person, id, actor, endpoint, purpose, request_id, at)
      values (${person}, ${this.newId()}, ${actor}, ${purpose}, ${purpose}, ${requestId}, ${at})`
  }
}
