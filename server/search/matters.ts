import type { Findable } from '../../src/shared/search/engine'
import type { Manifest } from '../module'
import type { LocalizedText } from '../../src/shared/contract'
import type { Item } from '../catalogue/items'
import { pagePath, pagesOfMatters } from '../catalogue/pages-of-matters'

/** What search answers of a matter. */
export interface Matter {
  readonly id: string
  readonly title: LocalizedText
  readonly officialName?: string
  /** Path of the page of the service that does it. */
  readonly page?: string
}

/** A matter, and what people say for it besides its names. */
export interface Searched extends Matter {
  readonly words: readonly string[]
}

/** The matters of a city by id, as far as search reads them. */
export interface Matters {
  readonly guides: ReadonlyMap<string, Omit<Searched, 'page'>>
  readonly items: ReadonlyMap<string, Item>
}

const released = <M extends Manifest>(manifests: readonly M[]) =>
  manifests.filter(({ status }) => status === 'released')

const firstPage = ({ id, pages: [first] }: Manifest) => pagePath(id, first?.name ?? '')

/** What people say for each page of the released services, by its path: the first has the service's words too. */
export const wordsOfPages = (manifests: readonly Manifest[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    released(manifests).flatMap(({ id, words: ofService = [], pages }) =>
      pages.map(
        ({ name, words = [] }, at) => [pagePath(id, name), [...(at === 0 ? ofService : []), ...words]] as const,
      ),
    ),
  )

/** Further pages for which people say words of their own: each is found as what it is, and not as its service's first. */
export const pagesFoundApart = <M extends Manifest>(manifests: readonly M[], done: ReadonlySet<string | undefined>) =>
  released(manifests).flatMap((manifest) =>
    manifest.pages.slice(1).flatMap(({ name, title, words }) => {
      const page = pagePath(manifest.id, name)
      return words && !done.has(page) ? [{ id: `${manifest.id}-${name}`, title, page, words, manifest }] : []
    }),
  )

const inDistrict = (title: string, district?: LocalizedText) => (district ? [`${district.zh}${title}`] : [])

/**
 * Every matter that search knows: guides with the words of the page that does them, released services that no guide
 * stands for, further pages of theirs, items. For a city on the server, and for the phone's own index (scripts/search).
 */
export function mattersOf({ guides, items }: Matters, manifests: readonly Manifest[]): Searched[] {
  const said = wordsOfPages(manifests)
  const pages = pagesOfMatters(manifests)
  const ofGuides = [...guides.values()].map(({ id, title, officialName, words }) => {
    const page = pages.get(id)
    return { id, title, officialName, page, words: [...words, ...(said.get(page ?? '') ?? [])] }
  })
  const done = new Set(ofGuides.map(({ page }) => page))
  const ofServices = released(manifests)
    .filter((manifest) => !done.has(firstPage(manifest)))
    .map((manifest) => ({ ...manifest, page: firstPage(manifest), words: manifest.words ?? [] }))
  const ofItems = [...items.values()].map(({ id, title, officialName, words, district }) => ({
    id,
    title,
    officialName,
    words: [...words, ...inDistrict(title.zh, district)],
  }))
  const ofPages = pagesFoundApart(manifests, done).map(({ manifest: _, ...matter }) => matter)
  return [...ofGuides, ...ofServices, ...ofPages, ...ofItems]
}

/** As the engine takes it: its names first. */
export const findableOf = ({ id, title, officialName, words }: Searched): Findable => ({
  id,
  words: [...new Set([title.zh, ...(officialName ? [officialName] : []), title.en, ...words])],
})
