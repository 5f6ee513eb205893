import { readManifests } from '../services/manifests'
import { phoneCatalogue } from './phone-catalogue'

/** What a build puts into src/pages/find/packed-answers-en.ts, for programs without webpack. */
export const answers = (): string => phoneCatalogue(readManifests()).answers.en
