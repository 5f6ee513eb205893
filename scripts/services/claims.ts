import { pagePath } from '../../server/catalogue/pages-of-matters'
import type { Manifest } from '../../server/module'

/**
 * Holds what manifests say of the matters that their pages do against the catalogue. A draft may name a matter that a
 * released page does: they meet when it is released.
 * @param guides ids of the catalogue's matters
 * @throws Error for a matter that is not there, or that two released pages do
 */
export function checkClaims(
  manifests: readonly Pick<Manifest, 'id' | 'status' | 'pages'>[],
  guides: ReadonlySet<string>,
): void {
  const doneBy = new Map<string, string>()
  for (const { id, status, pages } of manifests)
    for (const { name, guides: claimed = [] } of pages)
      for (const guide of claimed) {
        const said = `src/services/${id}/service.json: page "${name}" does "${guide}"`
        if (!guides.has(guide)) throw new Error(`${said}, but there is no config/cities/typical/guides/${guide}.json`)
        if (status !== 'released') continue
        const other = doneBy.get(guide)
        if (other) throw new Error(`${said}, and so does ${other}: a matter has one page`)
        doneBy.set(guide, pagePath(id, name))
      }
}
