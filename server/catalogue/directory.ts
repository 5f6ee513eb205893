import { LEVELS } from '../../src/shared/contract'
import type { Manifest, ServiceModule } from '../module'

const STATUSES = ['draft', 'released', 'retired'] as const

/** The one of these that a manifest means; scripts/services checks manifests before they are here. */
function oneOf<T extends string>(known: readonly T[], text: string): T {
  const found = known.find((one) => one === text)
  if (!found) throw new Error(`${text} is none of ${known.join(', ')}`)
  return found
}

const entry = ({
  id,
  title,
  promise,
  officialName,
  officialCode,
  department,
  level,
  cost,
  time,
  status,
  pages,
}: Manifest) => ({
  id,
  title,
  promise,
  officialName,
  ...(officialCode ? { officialCode } : {}),
  department,
  level: oneOf(LEVELS, level),
  page: `/services/${id}/pages/${pages[0]?.name ?? ''}/index`,
  cost,
  time,
  status: oneOf(STATUSES, status),
})

/** What the directory API says of the services, from their manifests; drafts are nobody's business yet. */
export const directoryOf = (services: readonly ServiceModule[]) =>
  services.flatMap(({ manifest }) => (manifest && manifest.status !== 'draft' ? [entry(manifest)] : []))
