import type { Sql } from 'postgres'
import type { RequestContext } from '../ports'

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
  private readonly endpoints = new WeakMap<RequestContext, string>()

  constructor(
    private readonly sql: Sql,
    private readonly newId: () => string,
  ) {}

  /** Says which endpoint a request has come to, for the lines written about it. */
  begin(context: RequestContext, endpoint: string): void {
    this.endpoints.set(context, endpoint)
  }

  /** Writes that this request read the person's data. Without the line there is no reading: failures are thrown. */
  async record(context: RequestContext, person: string, purpose: string): Promise<void> {
    const { caller, requestId, now } = context
    await this.sql`
      insert into reads (person, id, actor, endpoint, purpose, request_id, at)
      values (${person}, ${this.newId()}, ${caller.actor}, ${this.endpoints.get(context) ?? purpose}, ${purpose},
        ${requestId}, ${now})`
    this.recorded.add(context)
  }

  /** The line of a request that gave personal data without asking for the identity. */
  async ensure(context: RequestContext, person: string, purpose: string): Promise<void> {
    if (!this.recorded.has(context)) await this.record(context, person, purpose)
  }

  /** Newest first, older than `before`. */
  async of(person: string, limit: number, before?: string): Promise<Read[]> {
    return this.sql<Read[]>`
      select id, actor, endpoint, purpose, at from reads
      where person = ${person} ${before ? this.sql`and id < ${before}` : this.sql``}
      order by id desc limit ${limit}`
  }
}
