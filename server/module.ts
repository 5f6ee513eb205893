import type { FromSchema, JSONSchema } from 'json-schema-to-ts'
import type { Sql, TransactionSql } from 'postgres'
import type { Contract, Described, Endpoint, LocalizedText } from '../src/shared/contract'
import type { ErrorCatalogue } from './error-catalogue'
import type {
  ActContext,
  BlindIndexes,
  Caller,
  Department,
  Jobs,
  Message as MessageOf,
  Messages,
  MessageTemplates,
  PersonalContext,
  Ports,
  Protocol,
  RequestContext,
  Sealing,
} from './ports'
import type { ModuleConsent } from '../src/shared/consent'
import type { contract as platformContract, responses as platformResponses } from '../src/shared/platform/whole'
import type { KitPorts, Modules, Templates } from './registry.gen'

/** Every service and kit, by its folder's name. */
export type ModuleId = keyof Modules

type Part<S> = S extends JSONSchema ? FromSchema<S> : unknown
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T
type SchemaOf<E extends Endpoint, K extends 'query' | 'body' | 'params'> = E extends { readonly [P in K]: infer S }
  ? S
  : undefined

/** What a handler is given of a request: it has passed the endpoint's schemas, defaults filled in. */
export interface InputOf<E extends Endpoint> {
  readonly query: Part<SchemaOf<E, 'query'>>
  readonly body: Part<SchemaOf<E, 'body'>>
  readonly params: Part<SchemaOf<E, 'params'>>
}

type Signed<E extends Endpoint> = E['level'] extends 'none' ? string | null : string
type Named<E extends Endpoint> = E['level'] extends 'realName' | 'face' ? string : string | null
type CallerOf<E extends Endpoint> = Caller<Signed<E>, Named<E>>

/** The context of a request to this endpoint: who is known by its level, and the act's id where it does something. */
export type ContextOf<E extends Endpoint> = E extends {
  readonly idempotent: false
  readonly level: 'wechat' | 'realName' | 'face'
}
  ? ActContext<CallerOf<E>>
  : RequestContext<CallerOf<E>>

/** What a handler answers: what the endpoint's response schema says. */
type ReplyOf<D> = D extends { readonly response: infer S extends JSONSchema } ? DeepReadonly<FromSchema<S>> : never

/** One handler an endpoint; an answer that its response schema does not allow does not compile. */
export type HandlersOf<C, R> = {
  readonly [K in keyof C]: C[K] extends Endpoint
    ? (context: ContextOf<C[K]>, input: InputOf<C[K]>) => Promise<ReplyOf<K extends keyof R ? R[K] : never>>
    : never
}

/** The handlers of the platform's own contract; each room has some of them. */
export type PlatformHandlers = HandlersOf<typeof platformContract, typeof platformResponses>

export interface DepartmentPort<Departments extends string> {
  of<P extends Protocol>(protocol: P, city: string, department?: Departments): Department<P>
  /** One that the city's settings name, and no manifest. */
  named<P extends Protocol>(protocol: P, city: string, department: string): Department<P>
}

/** The ports of a module, whichever it is. */
export interface ModulePorts<Settings = unknown, Departments extends string = string> extends Ports {
  readonly messages: Messages<Templates>
  readonly sealing: Sealing
  readonly index: BlindIndexes
  /** What somebody has begun in other modules that is not over, the newest first. */
  readonly underWay: (subject: string) => Promise<readonly UnderWay[]>
  /** The module's figures for a city. @throws AppError CITY_UNKNOWN */
  readonly settings: (city: string) => Settings
  /** A department of the manifest, the main one unless another is named, asked what this protocol has. */
  readonly departments: DepartmentPort<Departments>
}

/** What a module's own server side gets: the ports, its own settings and departments, and the kits it names. */
export type PortsOf<M extends ModuleId> = ModulePorts<Modules[M]['settings'], Modules[M]['departments']> &
  Pick<KitPorts, Extract<keyof KitPorts, Modules[M]['kits']>>

/** One message of any module's templates, with just its fields. */
export type Message = MessageOf<Templates>

/** `server/routes.ts` of a module exports `routes: Routes<'<id>'>`. */
export type Routes<M extends ModuleId> = (
  ports: PortsOf<M>,
) => HandlersOf<Modules[M]['contract'], Modules[M]['responses']>

/** `server/jobs.ts` of a module exports `jobs: MakeJobs<'<id>'>`. */
export type MakeJobs<M extends ModuleId> = (ports: PortsOf<M>) => Jobs

/** What somebody has begun that is not over: a row of home. */
export interface UnderWay {
  /** The same for the same thing. */
  readonly key: string
  readonly title: LocalizedText
  /** Where it stands, or what is waited for. */
  readonly note: LocalizedText
  /** Page and parameters that show it, "services/housing-fund/pages/account/index?city=yunlan". Nothing personal. */
  readonly page: string
  /** `theirs`: somebody is at it; `yours`: it waits for the resident. */
  readonly turn: 'theirs' | 'yours'
  readonly since: Date
}

/** `server/under-way.ts` of a module exports `underWay: FindUnderWay<'<id>'>`. */
export type FindUnderWay<M extends ModuleId> = (
  ports: PortsOf<M>,
) => (of: { readonly subject: string }) => Promise<readonly UnderWay[]>

/** Which department of which city pushes, by its signature, and when. */
export interface PushContext {
  readonly city: string
  readonly department: string
  readonly now: Date
}

/** What departments may tell a module unasked, by name: POST /departments/<city>/<department>/<module>/<name>. */
export interface Pushes {
  readonly [name: string]: {
    readonly body: object
    // A method, so that it may say what its schema lets through
    /** Takes all of it or nothing, and is harmless when it comes again. @param body has passed the schema */
    take(body: unknown, context: PushContext): Promise<object>
  }
}

/** `server/pushes.ts` of a module exports `pushes: MakePushes<'<id>'>`. */
export type MakePushes<M extends ModuleId> = (ports: PortsOf<M>) => Pushes

/** Whose data: a person with all their WeChat accounts. */
export interface Holder {
  readonly person: string
  readonly accounts: readonly string[]
}

/** A table of what is held about somebody, in words for them. */
export interface HeldPart {
  readonly key: string
  readonly what: LocalizedText
  /** How long it is kept. */
  readonly until: LocalizedText
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** What a module holds about somebody: told to them, and deleted when they go. */
export interface OwnData {
  collect(sql: Sql, of: Holder): Promise<readonly HeldPart[]>
  /** Leaves nothing by which they could be found. */
  forget(tx: TransactionSql, of: Holder): Promise<void>
}

/** `server/own-data.ts` of a module exports `ownData: MakeOwnData<'<id>'>`. */
export type MakeOwnData<M extends ModuleId> = (ports: PortsOf<M>) => OwnData

/** Something that may matter to somebody soon, with its reason. */
export interface Offer {
  /** What it goes by: after "not me" nothing of it comes again. */
  readonly purpose: string
  /** Which one of that purpose: a month, a dose. */
  readonly about: string
  readonly kind: 'insurance-gap' | 'vaccine' | 'retirement'
  readonly title: LocalizedText
  readonly note: LocalizedText
  /** Which facts it follows from, and who gave them. */
  readonly because: LocalizedText
  readonly rule: { readonly title: LocalizedText; readonly url?: string }
  readonly page: string
  /** Whom it is about, where it is not the person themselves. */
  readonly person?: string
}

/** `server/offers.ts` of a module exports `offers: FindOffers<'<id>'>`: called for a purpose that was agreed to. */
export type FindOffers<M extends ModuleId> = (
  ports: PortsOf<M>,
) => (context: PersonalContext, of: { readonly purpose: string; readonly city: string }) => Promise<readonly Offer[]>

// From here on: modules as the composition root sees them, whichever they are. Methods take parameters both ways, so
// that a handler of one endpoint is a handler; what it is given has passed that endpoint's own level and schemas.

export interface AnyInput {
  readonly query: unknown
  readonly body: unknown
  readonly params: unknown
}

export type AnyHandler = { handle(context: RequestContext | ActContext, input: AnyInput): Promise<unknown> }['handle']
export type AnyHandlers = { readonly [endpoint: string]: AnyHandler }

/** What the server reads of a service's manifest (`src/services/<id>/service.json`). */
export interface Manifest {
  readonly id: string
  readonly title: LocalizedText
  readonly promise: LocalizedText
  readonly officialName: string
  readonly officialCode?: string
  /** What people say when they want it, besides its names. */
  readonly words?: readonly string[]
  readonly department: string
  readonly level: string
  readonly status: string
  readonly cost: LocalizedText
  readonly time: LocalizedText
  readonly kits?: readonly string[]
  /** Each with what people say when they want it (the first has the words above), and the matters that it does. */
  readonly pages: readonly {
    readonly name: string
    readonly title: LocalizedText
    /** As home names it. */
    readonly chip?: { readonly title: LocalizedText }
    readonly words?: readonly string[]
    readonly guides?: readonly string[]
  }[]
}

/** What every module may have; collected in `modules.gen.ts`. The platform is one too. */
export interface ServerModule {
  readonly id: string
  readonly contract: Contract
  readonly responses: { readonly [endpoint: string]: Described }
  routes(ports: ModulePorts): AnyHandlers
  readonly errors?: ErrorCatalogue
  jobs?(ports: ModulePorts): Jobs
  underWay?(ports: ModulePorts): (of: { readonly subject: string }) => Promise<readonly UnderWay[]>
  readonly consent?: ModuleConsent
  pushes?(ports: ModulePorts): Pushes
  ownData?(ports: ModulePorts): OwnData
  offers?(
    ports: ModulePorts,
  ): (context: PersonalContext, of: { readonly purpose: string; readonly city: string }) => Promise<readonly Offer[]>
  /** JSON Schema with defaults of `config/cities/<city>/<id>.json`. */
  readonly city?: JSONSchema
  readonly messages?: MessageTemplates
  /** Folder of .sql files, from the root of the repository. */
  readonly migrations?: string
  /** Deletes what has expired, once an hour. @returns how many rows went, by table */
  purge?(ports: Pick<Ports, 'sql'>, at: Date): Promise<Readonly<Record<string, number>>>
}

export interface ServiceModule extends ServerModule {
  readonly manifest?: Manifest
  /** What it gives to the kits it names: `server/<kit>.ts`. */
  readonly given?: { readonly [kit: string]: unknown }
}

/** A kit's server half. It is built once, from the platform's ports and what its services give it. */
export interface KitModule extends ServerModule {
  readonly dependsOn: readonly string[]
  build?(ports: ModulePorts, services: readonly Given[]): Built
}

export interface Given {
  readonly service: string
  readonly manifest: Manifest
  readonly settings: (city: string) => unknown
  readonly city: JSONSchema | undefined
  /** What the service's `server/<kit>.ts` exports under the kit's name. */
  readonly given: unknown
  /** The ports of the service, for what runs in its name. */
  readonly ports: ModulePorts
}

export interface Built {
  /** What services get under the kit's name. */
  readonly port: unknown
  readonly jobs?: Jobs
}
