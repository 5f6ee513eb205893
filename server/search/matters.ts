import type { Findable } from '../../src/shared/search/engine'
import type { Manifest, ServiceModule } from '../module'
import type { CityCatalogue } from '../catalogue/catalogue'
import type { Said } from '../catalogue/in-language'

/** What search answers of a matter. */
export interface Matter {
  readonly id: string
  readonly title: Said
  readonly officialName?: string
  /** Path of the page of the service that does it. */
  readonly page?: string
}

/** A matter, and what people say for it besides its names. */
export interface Searched extends Matter {
  readonly words: readonly string[]
}

const pageOf = ({ id, pages }: Manifest, at = 0) => `services/${id}/pages/${pages[at]?.name ?? ''}/index`

/** What people say for each page of some services, by its path. */
export const wordsOfPages = (manifests: readonly Manifest[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    manifests.flatMap((manifest) =>
      manifest.pages.map(
        ({ words = [] }, at) => [pageOf(manifest, at), [...((at === 0 && manifest.words) || []), ...words]] as const,
      ),
    ),
  )

const released = (services: readonly ServiceModule[]): readonly Manifest[] =>
  services.flatMap(({ manifest }) => (manifest?.status === 'released' ? [manifest] : []))

const inDistrict = (title: string, district?: Said) => (district ? [`${district.zh}${title}`] : [])

/**
 * Every matter of a city that search knows, as the phone's own index has them (scripts/find/find-index.ts), and the city's
 * list: guides with the words of the page that does them, services that no guide stands for, items.
 */
export function mattersOf({ guides, items }: CityCatalogue, services: readonly ServiceModule[]): Searched[] {
  const manifests = released(services)
  const said = wordsOfPages(manifests)
  const ofGuides = [...guides.values()].map(({ id, title, officialName, words, page }) => ({
    id,
    title,
    officialName,
    page,
    words: [...words, ...(said.get(page ?? '') ?? [])],
  }))
  const done = new Set(ofGuides.map(({ page }) => page))
  const ofServices = manifests
    .filter((manifest) => !done.has(pageOf(manifest)))
    .map((manifest) => ({ ...manifest, page: pageOf(manifest), words: manifest.words ?? [] }))
  const ofItems = [...items.values()].map(({ id, title, officialName, words, district }) => ({
    id,
    title,
    officialName,
    words: [...words, ...inDistrict(title.zh, district)],
  }))
  return [...ofGuides, ...ofServices, ...ofItems]
}

/** As the finder takes it: its names first. */
export const findableOf = ({ id, title, officialName, words }: Searched): Findable => ({
  id,
  words: [...new Set([title.zh, ...(officialName ? [officialName] : []), title.en, ...words])],
})
