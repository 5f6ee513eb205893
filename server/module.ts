import type { Contract, Described } from '../src/shared/contract'
import type { ErrorCatalogue } from './errors'
import type { Handlers, MakeJobs, Ports } from './ports'

/** What the server reads of a manifest (`src/services/<id>/service.json`). */
export interface Manifest {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly promise: { readonly zh: string; readonly en: string }
  readonly officialName: string
  readonly officialCode?: string
  /** What people say when they want it, besides its names. */
  readonly words?: readonly string[]
  readonly department: string
  readonly level: string
  readonly status: string
  readonly cost: { readonly zh: string; readonly en: string }
  readonly time: { readonly zh: string; readonly en: string }
  /** Each with what people say when they want it (the first has the words above), and the matters that it does. */
  readonly pages: readonly {
    readonly name: string
    readonly words?: readonly string[]
    readonly guides?: readonly string[]
  }[]
}

/** The server's side of one service, collected in `services.gen.ts`; the platform itself is one too. */
export interface ServiceModule {
  readonly id: string
  readonly manifest?: Manifest
  readonly contract: Contract
  readonly responses: { readonly [endpoint: string]: Described }
  readonly routes: (ports: Ports) => Handlers<Contract>
  readonly errors?: ErrorCatalogue
  readonly jobs?: MakeJobs
  /** JSON Schema with defaults of `config/cities/<city>/<id>.json`. */
  readonly citySchema?: object
  /** Folder of .sql files, from the root of the repository. */
  readonly migrations?: string
}
