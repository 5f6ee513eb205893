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
  /** Looks into WeChat's camera for this check, as this resident. */
  readonly look: (verifyId: string) => void
  /** Somebody else who is known by name: asks another endpoint of the same service. */
  readonly other: () => Promise<Asker['ask']>
  /** The same resident in a browser: asks another endpoint of the same service. */
  readonly inBrowser: () => Promise<Asker['ask']>
  /** Has a department tell the service something unasked. @throws Error where it is not taken */
  readonly push: (department: string, name: string, body: object) => Promise<void>
  /** Does what is due in the queue. */
  readonly settle: () => Promise<void>
  /** The body of an answer of another endpoint of the same service. */
  readonly ask: (endpoint: string, input?: RequestInput) => Promise<unknown>
}

/**
 * `src/services/<id>/tests/requests.ts`: requests that are granted, for endpoints whose schema alone does not say what
 * one may ask. Sweeps make all others up from the schema.
 */
export type GoodRequests = Readonly<Record<string, (asker: Asker) => Promise<RequestInput>>>
