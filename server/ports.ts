import type { FromSchema, JSONSchema } from 'json-schema-to-ts'
import type { Sql, TransactionSql } from 'postgres'
import type { Calendar } from '../src/shared/calendar'
import type { Level, LocalizedText } from '../src/shared/contract'
import type { Bounds, Point } from '../src/shared/coordinates'
import type { Place, PlaceKind } from '../src/shared/place'
import type { Outbox } from './job-ports'

export type * from './job-ports'

/** The one source of time. SQL never says now(); it takes this. */
export interface Clock {
  now(): Date
}

/**
 * Who asks (`actor`), and about whom (`subject`): person ids, null until a real name is known. What an endpoint's level
 * promises is there: from `wechat` on a session and its account, from `realName` on a person.
 */
export interface Caller<Signed = string | null, Named = string | null> {
  readonly sessionId: Signed
  readonly accountId: Signed
  readonly level: Signed extends string ? Exclude<Level, 'none'> : Level
  readonly actor: Named
  readonly subject: Named
}

export interface City {
  readonly id: string
  readonly name: LocalizedText
  /** GCJ-02; a city without has no places. */
  readonly bounds?: Bounds
}

/** What one looks for: a kind of place, or where a matter of the catalogue is done. */
export type PlaceTopic = { readonly kind: PlaceKind } | { readonly matter: string }

export interface FoundPlace {
  readonly place: Place
  readonly metres: number
}

/** The register of places. Coordinates are GCJ-02. */
export interface Places {
  /** Nearest first; fewer than `limit` where the city has no more. */
  nearest(city: string, topic: PlaceTopic, at: Point, limit: number): Promise<readonly FoundPlace[]>
  /** Where nobody knows from where: those that lie together follow one another. */
  list(city: string, topic: PlaceTopic, limit: number): Promise<readonly Place[]>
  get(city: string, id: string): Promise<Place | undefined>
  /** Those whose name or address has this text, those that begin with it first. */
  named(city: string, text: string, limit: number): Promise<readonly Place[]>
}

/** Life events of the catalogue. */
export interface LifeEvents {
  /** What a step (a matter's id) of a life event is called in a city; undefined where there is no such step. */
  stepTitle(city: string, event: string, step: string): Promise<LocalizedText | undefined>
}

/** Name and id number of a person as they are stored: only `people` can read them. */
export interface SealedPerson {
  readonly person: string
  readonly name: Uint8Array
  readonly idNumber: Uint8Array
}

/** What a handler knows of the request besides its input. */
export interface RequestContext<C extends Caller = Caller> {
  readonly caller: C
  /** Came with the session, so that `people` need not ask again. */
  readonly sealed?: SealedPerson
  /** `<module>.<endpoint>`: what the audit log says personal data was read for. */
  readonly endpoint: string
  readonly requestId: string
  readonly now: Date
  readonly language: 'zh' | 'en'
}

/** A request that does something: the same id, UUIDv7, when it is tried again under its idempotency key. */
export interface ActContext<C extends Caller = Caller> extends RequestContext<C> {
  readonly actId: string
}

/** The context of a request about a person whose name is proven. */
export type PersonalContext = RequestContext<Caller<string, string>>

/** What may be asked of a department, by name: `agency/protocol.ts` of a module. */
export interface Protocol {
  readonly [operation: string]: Operation
}

export interface Operation {
  readonly path: string
  readonly request: object
  readonly response: object
}

/** What a schema names, and nothing that it merely allows. */
type Named<T> = T extends readonly unknown[]
  ? { [K in keyof T]: Named<T[K]> }
  : T extends object
    ? { [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Named<T[K]> }
    : T
type Part<S> = S extends JSONSchema ? Named<FromSchema<S>> : never
/** Name and id number go along by themselves. */
type WithoutPerson<T> = Omit<T, 'name' | 'idNumber'> & { readonly name?: undefined; readonly idNumber?: undefined }
// Looked up by name, not inferred: TypeScript cannot infer through types this deep
type Requests<P extends Protocol> = { [K in keyof P]: Part<P[K]['request']> }
type RequestsAbout<P extends Protocol> = { [K in keyof P]: WithoutPerson<Part<P[K]['request']>> }
type Answers<P extends Protocol> = { [K in keyof P]: Part<P[K]['response']> }

export interface DepartmentReply<T> {
  readonly answer: T
  /** When the department gave it; of a snapshot, when it observed it. */
  readonly asOf: Date
  /** True when the department did not answer now and this is the last good copy. */
  readonly stale: boolean
}

/** Somebody as a department is asked about them. Comes from `people`, which has written down what for. */
export interface KnownPerson {
  readonly person: string
  readonly name: string
  readonly idNumber: string
  /** Of the request, or of the one that began an act: the same through all logs. */
  readonly requestId: string
  /** `<module>.<endpoint or kind of act>` that the person asked for just now: only that module's own department may be asked. */
  readonly basis: string
  /** `<module>.<purpose>` that they agreed to instead: asked only while the consent lives. */
  readonly purpose?: string
  /**
   * Resolves when the line of this read is on disk. Departments are asked after it, and no request is answered before;
   * our own copies may be looked for meanwhile.
   */
  readonly recorded: Promise<void>
}

/** A department of a city, asked about one person: name and id number go along by themselves. */
export interface DepartmentAbout<P extends Protocol> {
  /**
   * With `copy`, keeps an encrypted, expiring copy of a good answer for that person and returns it, marked stale, when
   * the department is slow or down.
   * @throws AppError DEPARTMENT_DOWN | DEPARTMENT_REFUSED | DEPARTMENT_GARBLED
   */
  ask<K extends keyof P & string>(
    operation: K,
    request: RequestsAbout<P>[K],
    options?: { readonly copy?: boolean },
  ): Promise<DepartmentReply<Answers<P>[K]>>
}

/** How something that a department tells everybody alike is asked for. */
export interface Feed<A> {
  /** Each server asks the department once in so long, in ms, however many ask us. */
  readonly everyMs: number
  /** How old, in ms, what it observed may be and still be given. */
  readonly keptMs: number
  /** When the department observed this, RFC 3339. */
  readonly observedAt: (answer: A) => string
  /** What is never the same twice, to the digit, in two observations; absent where it may be. */
  readonly says?: (answer: A) => unknown
}

/** A department of a city. */
export interface Department<P extends Protocol> {
  /**
   * What it tells everybody alike: the latest that it observed, `asOf` then, of a snapshot that all requests share. Stale
   * where nothing newer could be had: the department is slow, down, or says what cannot be true.
   * @throws AppError DEPARTMENT_DOWN | DEPARTMENT_REFUSED | DEPARTMENT_GARBLED where there is nothing to give
   */
  latest<K extends keyof P & string>(
    operation: K,
    request: Requests<P>[K],
    feed: Feed<Answers<P>[K]>,
    context: Pick<RequestContext, 'requestId'>,
  ): Promise<DepartmentReply<Answers<P>[K]>>
  /** Asks about nobody. @throws AppError DEPARTMENT_DOWN | DEPARTMENT_REFUSED | DEPARTMENT_GARBLED */
  ask<K extends keyof P & string>(
    operation: K,
    request: Requests<P>[K],
    context: Pick<RequestContext, 'requestId'>,
  ): Promise<DepartmentReply<Answers<P>[K]>>
  about(person: KnownPerson): DepartmentAbout<P>
}

/** Something a person asked for that runs after its request has ended. */
export interface StartedAct {
  readonly kind: `${string}.${string}`
  readonly actId: string
  readonly actor: string
  readonly subject: string
  readonly requestId: string
}

export interface People {
  /**
   * The caller about themselves, for what they agreed to beforehand rather than asked for: departments are asked under
   * that consent alone, and the read is in the audit log under the purpose.
   */
  under(purpose: string, context: PersonalContext): Promise<KnownPerson>
  /** The subject of a request, decrypted for a department; the read is in the audit log under the endpoint's name. */
  of(context: PersonalContext): Promise<KnownPerson>
  /** The subject of an act that runs later; the read is in the audit log under the act's kind. */
  forAct(act: StartedAct, now: Date): Promise<KnownPerson>
}

/** Template → its fields, those that must be there and those that may: `messages` of service.json and kit.json. */
export interface MessageTemplates {
  readonly [template: string]: {
    readonly required: Readonly<Record<string, string>>
    readonly optional: Readonly<Record<string, string>>
  }
}

/** The `messages` of a module's JSON file, none where it declares none. */
export type MessagesOf<J> = J extends { readonly messages: infer M } ? M : Record<never, never>

/** Somebody whose name is proven, on whichever phone said yes; or one WeChat account, whose name nobody need know. */
export type Recipient =
  { readonly person: string; readonly account?: undefined } | { readonly account: string; readonly person?: undefined }

/** One message of any of the templates, with just its fields. */
export type Message<T extends MessageTemplates = MessageTemplates> = {
  [K in keyof T]: Recipient & {
    readonly city: string
    readonly template: K
    /** Page path with query, opened by a tap. */
    readonly page: string
    readonly data: { readonly [F in keyof T[K]['required']]: string } & {
      readonly [F in keyof T[K]['optional']]?: string
    }
  }
}[keyof T]

export interface Messages<T extends MessageTemplates = MessageTemplates> {
  /** Queues a subscribe message; it goes out only if its recipient allowed this template. */
  send(tx: TransactionSql, message: Message<T>): Promise<void>
}

/** Seals what a module keeps about a person, under the server's field keys. */
export interface Sealing {
  /** @param place Where it is kept, within the module ("act <city> <id>"): it opens nowhere else */
  seal(text: string, place: string): Buffer
  /** @throws Error when it was changed, moved to another place, or its key is gone */
  open(sealed: Uint8Array, place: string): string
}

/** Finds what a module keeps sealed by equality, each module under its own: an index of one is nothing to another. */
export interface BlindIndexes {
  /** @param kind What the value is, so that equal texts of two kinds differ */
  of(kind: string, value: string): Buffer
  /** The same as `of('id-number', …)` of somebody whose name is proven. @throws AppError NOT_FOUND */
  person(person: string): Promise<Buffer>
}

/** Where a typed address lies; `unavailable` also where the city has no key for it. */
export type Geocoded =
  | { readonly outcome: 'found'; readonly at: Point }
  | { readonly outcome: 'none' }
  | { readonly outcome: 'unavailable'; readonly why: 'noKey' | 'quota' | 'refused' | 'down' }

export interface Geocoder {
  /** Whether there is a key: without one nothing is asked. */
  readonly isThere: boolean
  /** Within the city, in GCJ-02. What is asked is kept under a blind index. */
  locate(city: City, address: string): Promise<Geocoded>
}

/** What every module may use of the server. */
export interface Ports {
  readonly sql: Sql
  readonly clock: Clock
  readonly people: People
  readonly outbox: Outbox
  /** @throws AppError CITY_UNKNOWN */
  readonly city: (id: string) => City
  readonly cities: readonly City[]
  /** The holiday calendar of a city; years whose notice is not known are not in it. */
  readonly calendar: (city: string) => Promise<Calendar>
  readonly places: Places
  readonly lifeEvents: LifeEvents
  /** Matters of a city's catalogue by their titles; ids of none are left out. */
  readonly matters: (
    city: string,
    ids: readonly string[],
    language: keyof LocalizedText,
  ) => Promise<readonly { readonly id: string; readonly title: string }[]>
  readonly geocoder: Geocoder
  /** UUIDv7. */
  readonly newId: () => string
}
