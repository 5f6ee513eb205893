import type { Described, Endpoint } from '../../src/shared/contract'
import type { Access } from '../delegation/access'
import type { Audit } from '../identity/audit'
import type { Faces } from '../identity/faces'
import type { Callers } from '../delegation/callers'
import type { Sessions } from '../identity/sessions'
import type { AnyHandler } from '../module'
import type { City, Clock } from '../ports'
import type { Recent } from '../recent'
import type { Gate } from './gate'
import type { Idempotency } from './idempotency'
import type { KeptAnswers } from './kept-answers'

export interface ContractRoute {
  /** `<module>.<endpoint>`, as the audit log and the idempotency table name it. */
  readonly name: string
  readonly endpoint: Endpoint
  readonly described: Pick<Described, 'response' | 'sameForAll'>
  readonly handler: AnyHandler
}

/** What serving needs of the platform. */
export interface Serving {
  readonly access: Access
  readonly audit: Audit
  readonly callers: Callers
  readonly city: (id: string) => City
  readonly clock: Clock
  readonly faces: Faces
  readonly gate: Gate
  readonly idempotency: Idempotency
  readonly kept: KeptAnswers
  /** What an address has been found to ask, of those that are answered alike for everybody. */
  readonly questions: Recent<Question>
  readonly sessions: Sessions
  readonly minimumClient: string
}

/** A question that is answered alike for everybody, apart from the language and the day it is asked in. */
export interface Question {
  readonly route: ContractRoute
  /** What was asked, as text. */
  readonly asked: string
  /** The key it had last in each language: a text made anew is hashed anew. */
  readonly keys: { [language in 'zh' | 'en']?: { readonly day: number; readonly key: string } }
}
