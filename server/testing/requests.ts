import type { Resident } from './app'

/** What a request says, by part. */
export interface RequestInput {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: Readonly<Record<string, unknown>>
}

/** One resident in one city, before the whole server. */
export interface Asker {
  readonly city: string
  readonly resident: Resident
  /** A one-time code of WeChat for this resident. */
  readonly code: (use: 'weapp' | 'realName') => string
  /** The body of an answer of another endpoint of the same service. */
  readonly ask: (endpoint: string, input?: RequestInput) => Promise<unknown>
}

/**
 * `src/services/<id>/tests/requests.ts`: requests that are granted, for endpoints whose schema alone does not say what
 * one may ask. Sweeps make all others up from the schema.
 */
export type GoodRequests = Readonly<Record<string, (asker: Asker) => Promise<RequestInput>>>
