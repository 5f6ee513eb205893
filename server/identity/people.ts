import type { Sql, TransactionSql } from 'postgres'
import { AppError } from '../errors'
import type { BlindIndex } from '../crypto/blind-index'
import type { KeyRing } from '../crypto/key-ring'
import type {
  KnownPerson,
  People as PeoplePort,
  PersonalContext,
  RequestContext,
  SealedPerson,
  StartedAct,
} from '../ports'
import type { Audit } from './audit'

/** What a person has proven. */
export interface Identity {
  readonly name: string
  readonly idNumber: string
}

const placeOf = (field: 'name' | 'id_number', person: string) => `people.${field}:${person}`

/** People whose real name is proven: found by blind index of the id number, everything else encrypted. */
export class People implements PeoplePort {
  constructor(
    private readonly sql: Sql,
    private readonly keys: KeyRing,
    private readonly index: BlindIndex,
    private readonly newId: () => string,
    private readonly audit: Audit,
  ) {}

  /** The person of an id number, made when new; the name is the newest proven one, by WeChat or by a register. @returns the person's id */
  async prove(tx: TransactionSql, { name, idNumber }: Identity, at: Date): Promise<string> {
    const id = this.newId()
    const [row] = await tx<[{ id: string }]>`
      insert into people (id, id_number_index, id_number, name, proven_at)
      values (${id}, ${this.index.of('id-number', idNumber)}, ${this.keys.encrypt(idNumber, placeOf('id_number', id))},
        ${this.keys.encrypt(name, placeOf('name', id))}, ${at})
      on conflict (id_number_index) do update set proven_at = excluded.proven_at
      returning id`
    if (row.id !== id) {
      await tx`update people set name = ${this.keys.encrypt(name, placeOf('name', row.id))} where id = ${row.id}`
    }
    return row.id
  }

  /** @inheritDoc */
  async of(context: PersonalContext): Promise<KnownPerson> {
    const { subject } = context.caller
    const identity = await this.read(subject, context)
    const { requestId, endpoint } = context
    const recorded = this.audit.record(context, subject)
    return { person: subject, ...identity, requestId, basis: endpoint, recorded }
  }

  /** @inheritDoc */
  async under(purpose: string, context: PersonalContext): Promise<KnownPerson> {
    const { actor } = context.caller
    const identity = await this.read(actor, context)
    const { requestId, endpoint } = context
    const recorded = this.audit.record(context, actor, purpose)
    return { person: actor, ...identity, requestId, basis: endpoint, purpose, recorded }
  }

  /** @inheritDoc */
  async forAct(act: StartedAct, now: Date): Promise<KnownPerson> {
    const identity = await this.read(act.subject)
    const recorded = this.audit.recordAct(act, now)
    await recorded
    return { person: act.subject, ...identity, requestId: act.requestId, basis: act.kind, recorded }
  }

  /**
   * For showing people their own name, masked: no read that the log is about.
   * @param context may have brought it with its session
   * @throws AppError NOT_FOUND
   */
  async read(person: string, { sealed }: Pick<RequestContext, 'sealed'> = {}): Promise<Identity> {
    const { name, idNumber } = sealed?.person === person ? sealed : await this.find(person)
    return {
      name: this.keys.decrypt(name, placeOf('name', person)),
      idNumber: this.keys.decrypt(idNumber, placeOf('id_number', person)),
    }
  }

  private async find(person: string): Promise<SealedPerson> {
    const [row] = await this.sql<SealedPerson[]>`
      select id as person, name, id_number as "idNumber" from people where id = ${person}`
    if (!row) throw new AppError('NOT_FOUND')
    return row
  }
}
