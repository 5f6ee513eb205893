import type { Sql, TransactionSql } from 'postgres'
import type { Contract, Level } from '../src/shared/contract'

/** The one source of time. SQL never says now(); it takes this. */
export interface Clock {
  now(): Date
}

/** Who asks (`actor`), and about whom (`subject`). Person ids; null until a real name is known. */
export interface Caller {
  readonly sessionId: string | null
  readonly accountId: string | null
  readonly level: Level
  readonly actor: string | null
  readonly subject: string | null
}

export interface City {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
}

/** What a handler knows of the request besides its input. */
export interface RequestContext {
  readonly caller: Caller
  readonly requestId: string
  readonly now: Date
  readonly language: 'zh' | 'en'
  /** UUIDv7 of this act, the same when it is tried again under its idempotency key; absent where repeats are harmless. */
  readonly actId?: string
}

/** One operation of a department's protocol: `src/services/<id>/agency/protocol.ts`. */
export interface Operation {
  readonly path: string
  readonly request: object
  readonly response: object
}

export interface Answer<T> {
  readonly answer: T
  /** When the department gave it. */
  readonly asOf: Date
  /** True when the department did not answer now and this is the last good copy. */
  readonly stale: boolean
}

export interface Departments {
  /**
   * Asks a department of a city. With `copyFor`, keeps an encrypted, expiring copy of a good answer for that person
   * and returns it, marked stale, when the department is slow or down.
   * @throws AppError DEPARTMENT_DOWN | DEPARTMENT_REFUSED | DEPARTMENT_GARBLED
   */
  ask<T>(
    at: { city: string; department: string; requestId: string },
    operation: Operation,
    request: object,
    options?: { copyFor?: string },
  ): Promise<Answer<T>>
}

export interface Identity {
  readonly name: string
  readonly idNumber: string
}

export interface People {
  /** Decrypts a person's name and id number for a department query, and writes the read to the audit log. */
  identityOf(context: RequestContext, person: string, purpose: string): Promise<Identity>
}

export interface OutboxEvent {
  readonly city: string
  /** `<service id>.<what happened>`; the service's `jobs` has a handler of this name. */
  readonly kind: string
  readonly payload: Readonly<Record<string, string | number | null>>
  /** Not before this instant; as soon as it is committed when absent. */
  readonly runAt?: Date
}

export interface Outbox {
  /** Written in the caller's transaction, handled at least once after it commits. */
  add(tx: TransactionSql, event: OutboxEvent): Promise<void>
}

export interface Message {
  readonly city: string
  readonly person: string
  /** A template of `server/messaging/message-templates.ts`. */
  readonly template: string
  /** Page path with query, opened by a tap. */
  readonly page: string
  readonly data: Readonly<Record<string, string>>
}

export interface Messages {
  /** Queues a subscribe message; it goes out only if the person allowed this template. */
  send(tx: TransactionSql, message: Message): Promise<void>
}

export interface Cities {
  /** @throws AppError CITY_UNKNOWN */
  get(id: string): City
  /** A service's figures for a city: its defaults, overridden by `config/cities/<city>/<service>.json`. */
  settings<T>(city: string, service: string): T
}

export interface Ports {
  readonly sql: Sql
  readonly clock: Clock
  readonly departments: Departments
  readonly people: People
  readonly outbox: Outbox
  readonly messages: Messages
  readonly cities: Cities
  /** UUIDv7. */
  readonly newId: () => string
}

// The input has passed the endpoint's schema; each handler narrows it with the contract's own types.
export interface Input<Q = unknown, B = unknown, P = unknown> {
  readonly query: Q
  readonly body: B
  readonly params: P
}

export type Handler = (context: RequestContext, input: never) => Promise<unknown>
export type Handlers<C extends Contract> = { readonly [K in keyof C]: Handler }

export interface JobContext {
  /** 1 the first time. */
  readonly attempt: number
  readonly now: Date
}

/** Does an outbox event: may run more than once, so it must be repeatable. */
export type RunJob = (payload: never, context: JobContext) => Promise<void>

/** How often a failed event is tried again, and for how long. */
export interface RetryPolicy {
  /** The first wait; each later one is twice as long. Half of each is random. */
  readonly firstMs: number
  readonly longestMs: number
  /** How long after it became due an event is tried; failing then, it is given up. */
  readonly forMs: number
}

/** A function is tried for an hour (`standardRetry` in `server/queue/retry.ts`). */
export type Job =
  | RunJob
  | {
      readonly run: RunJob
      readonly retry?: RetryPolicy
      /** In place of another attempt when the event is given up; where it fails, the event is tried again. */
      readonly givenUp?: RunJob
    }
export type Jobs = { readonly [kind: string]: Job }

/** `src/services/<id>/server/routes.ts` exports `routes: Routes<typeof contract>`; optionally `jobs: MakeJobs`. */
export type Routes<C extends Contract> = (ports: Ports) => Handlers<C>
export type MakeJobs = (ports: Ports) => Jobs
