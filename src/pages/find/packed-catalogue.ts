import { opened, type Packed } from '../../shared/search/unpack'

/** What the package itself searches with, in every city. */
export interface PhoneCatalogue {
  /** Pages of the matters that a service of this mini-program does, by matter. */
  readonly pages: Readonly<Record<string, string>>
  readonly packed: Packed
  /** What is known of each matter without opening it, by language: src/pages/find/answers.ts reads it. English is fetched apart. */
  readonly answers: { readonly zh: Packed; readonly en: string }
}

declare const CATALOGUE_PAGES: PhoneCatalogue['pages']
declare const CATALOGUE_PACKED: PhoneCatalogue['packed']
declare const CATALOGUE_ANSWERS: Packed

/**
 * Follows from the guides, the life events and the manifests, so it is made at each build and stands in no commit, where
 * every branch would conflict on it. scripts/search/phone-catalogue.ts makes it, config/index.ts puts it in as constants,
 * like the version; jest, which has no webpack, reads scripts/search/packed-catalogue.ts in this file's place.
 */
export const pages = CATALOGUE_PAGES
export const packed = CATALOGUE_PACKED
export const answers = (): string => opened(CATALOGUE_ANSWERS)[0]
