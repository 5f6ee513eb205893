import { idsIn } from '../../src/pages/find/answers'
import { readManifests } from '../services/manifests'
import { phoneCatalogue } from './phone-catalogue'

const catalogue = phoneCatalogue(readManifests())

/** What a build puts into src/pages/find/packed-catalogue.ts, for programs without webpack: tests and bench. */
export const { pages, packed } = catalogue
export const answers = catalogue.answers.zh
/** Of the packed words, in their order. */
export const ids = idsIn(answers)
