import type { FromSchema, JSONSchema } from 'json-schema-to-ts'
import type { Contract, Endpoint } from '../../shared/contract'
import type { CallOptions, Input } from './http'

type Given<E extends Endpoint, P extends 'query' | 'body' | 'params'> = E extends { readonly [K in P]: infer S }
  ? { readonly [K in P]: S extends JSONSchema ? FromSchema<S, { keepDefaultedPropertiesOptional: true }> : never }
  : { readonly [K in P]?: never }

/** What an endpoint takes: query, body, path parameters, as its schemas have them. */
export type InputFor<E extends Endpoint> = Given<E, 'query'> & Given<E, 'body'> & Given<E, 'params'>

/** What an endpoint answers, as its response schema has it. */
export type ReplyFor<D> = D extends { readonly response: infer S extends JSONSchema } ? FromSchema<S> : never

type Send<E extends Endpoint, D, O> =
  object extends InputFor<E>
    ? (input?: InputFor<E>, options?: O) => Promise<ReplyFor<D>>
    : (input: InputFor<E>, options?: O) => Promise<ReplyFor<D>>

/** One function an endpoint; a wrong input, or an answer read wrongly, does not compile. */
export type Api<C extends Contract, R, O = CallOptions> = {
  readonly [K in keyof C]: Send<C[K], K extends keyof R ? R[K] : never, O>
}

/**
 * The functions of a contract: `const api = apiOf<typeof contract, typeof responses>(contract, call)`.
 * @param send How: `call`, or `send` for what must not sign in first
 */
export const apiOf = <C extends Contract, R, O = CallOptions>(
  contract: C,
  send: (endpoint: Endpoint, input: Input, options?: O) => Promise<unknown>,
): Api<C, R, O> =>
  // The server has checked what it sends against the schema that the type comes from
  Object.fromEntries(
    Object.entries(contract).map(([name, endpoint]) => [
      name,
      (input: Input = {}, options?: O) => send(endpoint, input, options),
    ]),
  ) as Api<C, R, O>
