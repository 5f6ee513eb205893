import { readManifests } from '../services/manifests'
import { phoneCatalogue } from './phone-catalogue'

/** What a build puts into src/pages/find/packed-catalogue.ts, for programs without webpack: tests and bench. */
export const { pages, packed } = phoneCatalogue(readManifests())
