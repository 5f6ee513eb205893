import { reaches } from '../../src/shared/contract'
import { isOlder } from '../../server/http/version'
import type { Release, ReleasedEndpoint } from './release'
import { requestBreaches, responseBreaches } from './schema-breaches'

/** Nothing may be said where the contract says nothing: the server refuses every parameter then. */
const nothing = { type: 'object', additionalProperties: false }

function endpointBreaches(before: ReleasedEndpoint, now: ReleasedEndpoint): string[] {
  const moved = before.method !== now.method || before.path !== now.path
  return [
    ...(moved ? [`moved from ${before.method} ${before.path}`] : []),
    ...(reaches(before.level, now.level) ? [] : [`asks for ${now.level} instead of ${before.level}`]),
    ...(before.owner === now.owner ? [] : [`is about ${now.owner} instead of ${before.owner}`]),
    ...(before.idempotent && !now.idempotent ? ['demands an idempotency key'] : []),
    ...(['params', 'query'] as const).flatMap((part) =>
      requestBreaches(before[part] ?? nothing, now[part] ?? nothing, part),
    ),
    // A body that nobody asks for any more is not looked at
    ...(now.body ? requestBreaches(before.body ?? nothing, now.body, 'body') : []),
    ...responseBreaches(before.response, now.response),
  ]
}

/** What the server would break for phones of a release, as "service.endpoint: what"; empty when all goes on. */
export function breachesOf(released: Release, present: Release): string[] {
  return Object.entries(released.endpoints).flatMap(([name, before]) => {
    const now = present.endpoints[name]
    return (now ? endpointBreaches(before, now) : ['is gone']).map((breach) => `${name}: ${breach}`)
  })
}

/** The releases whose phones are still served. */
export const served = (releases: readonly Release[], minimum: string): Release[] =>
  releases.filter(({ version }) => !isOlder(version, minimum))
