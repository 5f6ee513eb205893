/**
 * What a contract is: plain data that the phone, the server, the mocks, the tests and the docs all read.
 * A contract imports nothing and calls nothing, so that it costs the phone only its own bytes.
 */

/** One text in each language that residents read. */
export interface LocalizedText {
  readonly zh: string
  readonly en: string
}

/** A JSON Schema (the subset of draft 2020-12 that tests/sweeps/schema-samples.ts can make up values for), as a literal. */
export type Schema = { readonly [keyword: string]: unknown }

/** How well we must know the caller, weakest first. */
export const LEVELS = ['none', 'wechat', 'realName', 'face'] as const
export type Level = (typeof LEVELS)[number]

/** Whether `level` is enough where `needed` is asked. */
export const reaches = (level: Level, needed: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(needed)

/** How often one caller may ask; the numbers per class are the server's configuration. */
export type RateClass = 'read' | 'write' | 'login' | 'search'

/**
 * Whose data it is. `anyone`: public. `session`: the session's own things.
 * `subject`: the person named by `?subject=` (default: oneself); the server refuses a stranger's.
 */
export type Owner = 'anyone' | 'session' | 'subject'

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** First segment is the service id; parameters are `:name`. */
  readonly path: `/${string}`
  readonly level: Level
  readonly owner: Owner
  /** True where repeating the call changes nothing by itself. False: the call carries an Idempotency-Key. */
  readonly idempotent: boolean
  readonly rate: RateClass
  /**
   * Who may be the subject: oneself alone, or also whoever has let the caller act for them in this service. Absent: oneself.
   */
  readonly subject?: 'self' | 'family'
  /** At level `face`: what the check must be for. The body names the check as `face`, and as `of` what of. */
  readonly act?: string
  /** Seconds for which anybody may keep a public answer; without it, each use asks whether it still holds. */
  readonly maxAge?: number
  readonly params?: Schema
  readonly query?: Schema
  readonly body?: Schema
}

export type Contract = { readonly [name: string]: Endpoint }

/** The part of an endpoint that stays off the phone (`import type` only there). */
export interface Described {
  readonly summary: string
  readonly response: Schema
  /** What it reads of a person, as they find it in the log of who read. Every endpoint whose `owner` is `subject` says it. */
  readonly data?: LocalizedText
  /**
   * The same for everybody who asks the same in the same language: made once, and sent with an ETag. True where it holds
   * for the day; otherwise for how many seconds: then it is made anew.
   */
  readonly sameForAll?: true | { readonly seconds: number }
  /** Codes of `server/error-catalogue.ts` or the module's own `server/errors.ts` that this endpoint may answer. */
  readonly errors: readonly string[]
  /** A whole, valid answer per situation; `default` is what the thin mock gives. */
  readonly examples: { readonly default: unknown; readonly [name: string]: unknown }
}

export type Responses<C extends Contract> = { readonly [K in keyof C]: Described }

/** `city` as every city-bound endpoint takes it. */
export const citySchema = { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } as const

/** `subject` as every personal endpoint takes it: a person id, absent for oneself. */
export const subjectSchema = { type: 'string', format: 'uuid' } as const

/** The query of an endpoint that is about a city. */
export const cityQuery = {
  type: 'object',
  additionalProperties: false,
  required: ['city'],
  properties: { city: citySchema },
} as const

/** The query of an endpoint that is about somebody in a city. */
export const personalQuery = {
  type: 'object',
  additionalProperties: false,
  required: ['city'],
  properties: { city: citySchema, subject: subjectSchema },
} as const

/** An endpoint that tells anybody something. */
export const publicRead = { method: 'GET', level: 'none', owner: 'anyone', idempotent: true, rate: 'read' } as const

/** An endpoint by which whoever has signed in says something. */
export const signedWrite = {
  method: 'POST',
  level: 'wechat',
  owner: 'session',
  idempotent: false,
  rate: 'write',
} as const

/** An endpoint that tells somebody something about a person, once their name is proven. */
export const personalRead = {
  method: 'GET',
  level: 'realName',
  owner: 'subject',
  idempotent: true,
  rate: 'read',
} as const

/** An endpoint by which somebody whose name is proven does something; it goes under an Idempotency-Key. */
export const personalAct = {
  method: 'POST',
  level: 'realName',
  owner: 'subject',
  idempotent: false,
  rate: 'write',
} as const
