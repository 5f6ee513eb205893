import type { LocalizedText } from '../../src/shared/contract'
import type { Manifest } from '../module'

/** Public path of a service's page. It never changes once released. */
export const pagePath = (service: string, page: string): string => `services/${service}/pages/${page}/index`

/**
 * Which page does a matter of the catalogue: matter → path, as the manifests of released services say. A draft does none
 * yet, a retired service none any more.
 */
export const pagesOfMatters = (
  manifests: readonly Pick<Manifest, 'id' | 'status' | 'pages'>[],
): ReadonlyMap<string, string> =>
  new Map(
    manifests
      .filter(({ status }) => status === 'released')
      .flatMap(({ id, pages }) =>
        pages.flatMap(({ name, guides = [] }) => guides.map((guide) => [guide, pagePath(id, name)] as const)),
      ),
  )

/** What each page answers, as home names it where it does, else by its title: path → name. */
export const namesOfPages = (
  manifests: readonly Pick<Manifest, 'id' | 'pages'>[],
): ReadonlyMap<string, LocalizedText> =>
  new Map(
    manifests.flatMap(({ id, pages }) =>
      pages.map(({ name, title, chip }) => [pagePath(id, name), chip?.title ?? title] as const),
    ),
  )

/** The manifests of some modules, of those that have one. */
export const manifestsOf = (modules: readonly { readonly manifest?: Manifest }[]): readonly Manifest[] =>
  modules.flatMap(({ manifest }) => (manifest ? [manifest] : []))
