import { idsIn } from '../../src/pages/find/answers'
import { opened } from '../../src/shared/search/unpack'
import { readManifests } from '../services/manifests'
import { phoneCatalogue } from './phone-catalogue'

const catalogue = phoneCatalogue(readManifests())

/** What a build puts into src/pages/find/packed-catalogue.ts, for programs without webpack: tests and bench. */
export const { pages, packed } = catalogue
export const answers = (): string => opened(catalogue.answers.zh)[0]
/** Of the packed words, in their order. */
export const ids = idsIn(answers)
