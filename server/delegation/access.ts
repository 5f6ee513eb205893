import type { Endpoint } from '../../src/shared/contract'
import { dayOf } from '../../src/shared/days'
import { AppError } from '../errors'
import type { SealedPerson } from '../ports'
import type { Relations, Trusted } from './relations'

export interface Asked {
  readonly actor: string
  readonly subject: string
  /** The module whose endpoint is asked: a scope. */
  readonly module: string
  readonly endpoint: Pick<Endpoint, 'subject'>
  /** What they are to each other, where that was just looked up. */
  readonly known?: Trusted | undefined
}

const ENDED = { delegate: 'expired', guardian: 'grown-up' } as const

/** Why somebody acts for another no longer; undefined while they do. */
export const endOf = (
  { role, until, endedAt }: Pick<Trusted, 'role' | 'until' | 'endedAt'>,
  today: string,
): 'revoked' | 'expired' | 'grown-up' | undefined => {
  if (until < today) return ENDED[role]
  return endedAt ? 'revoked' : undefined
}

/** The one place that decides whether somebody may ask about another. */
export class Access {
  constructor(private readonly relations: Relations) {}

  /**
   * Whom a request is about, where it is not the caller.
   * @throws AppError NOT_YOURS | DELEGATION_ENDED | SELF_ONLY | OUT_OF_SCOPE
   */
  async subjectOf({ actor, subject, module, endpoint, ...rest }: Asked, now: Date): Promise<SealedPerson> {
    const trust = 'known' in rest ? rest.known : await this.relations.trustOf({ actor, subject })
    if (!trust) throw new AppError('NOT_YOURS')
    const why = endOf(trust, dayOf(now))
    if (why) throw new AppError('DELEGATION_ENDED', { why })
    if (endpoint.subject !== 'family') throw new AppError('SELF_ONLY')
    if (trust.role === 'delegate' && !trust.scopes.includes(module))
      throw new AppError('OUT_OF_SCOPE', { service: module })
    return trust.sealed
  }
}
