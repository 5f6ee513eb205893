import type { Described, Endpoint, Schema } from '../../src/shared/contract'
import { contract, responses } from '../../src/shared/platform/whole'
import { catalogue, type ErrorCatalogue } from '../../server/error-catalogue'
import type { ServerModule } from '../../server/module'
import { kits, services } from '../../server/modules.gen'

/** What a sweep looks at of a module; the platform is one too. */
export type Module = Pick<ServerModule, 'id' | 'contract' | 'responses' | 'errors'>

export interface Swept {
  /** `<service>.<endpoint>`, as the audit log and the idempotency table name it. */
  readonly name: string
  readonly module: string
  readonly key: string
  readonly endpoint: Endpoint
  readonly described: Described
}

export const modules: readonly Module[] = [{ id: 'platform', contract, responses }, ...kits, ...services]

/** Every error anybody may answer. */
export const errors: ErrorCatalogue = [...kits, ...services].reduce<ErrorCatalogue>(
  (all, { errors: own }) => ({ ...all, ...own }),
  catalogue,
)

/** Every endpoint there is. A new one is in every sweep without being named anywhere. */
export const endpoints: readonly Swept[] = modules.flatMap(({ id, contract: all, responses: described }) =>
  Object.entries(all).map(([key, endpoint]) => ({
    name: `${id}.${key}`,
    module: id,
    key,
    endpoint,
    described: described[key] as Described,
  })),
)

/** Fields of one part of a request. */
export const fieldsOf = (schema?: Schema): Readonly<Record<string, Schema>> =>
  (schema?.properties ?? {}) as Readonly<Record<string, Schema>>

/** Whether the request has this field, in its query or its body. */
export const takes = ({ query, body }: Endpoint, field: string): boolean =>
  field in fieldsOf(query) || field in fieldsOf(body)

/** The endpoint that a request reaches, if any. @param url Path, with or without a query */
export function endpointAt(method: string, url: string): Swept | undefined {
  const asked = url.split('?')[0]?.split('/') ?? []
  return endpoints.find(({ endpoint }) => {
    const parts = endpoint.path.split('/')
    const fits = parts.every((part, index) => part.startsWith(':') || part === asked[index])
    return endpoint.method === method && parts.length === asked.length && fits
  })
}
