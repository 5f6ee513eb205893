import type { Manifest, ServiceModule } from '../module'

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
  level,
  page: `/services/${id}/pages/${pages[0]?.name ?? ''}/index`,
  cost,
  time,
  status,
})

/** What the directory API says of the services, from their manifests; drafts are nobody's business yet. */
export const directoryOf = (services: readonly ServiceModule[]) =>
  services.flatMap(({ manifest }) => (manifest && manifest.status !== 'draft' ? [entry(manifest)] : []))
