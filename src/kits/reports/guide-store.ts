import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'
import type { guideParts } from '../../shared/guide-parts'

const api = apiOf<typeof contract, typeof responses>(contract, call)

export type GuidePart = (typeof guideParts)[number]

/** Says that a part of a guide is wrong. @returns how many people say so, and whether this one had before @throws Problem */
export const reportGuide = (city: string, guide: string, part: GuidePart) => api.guide({ body: { city, guide, part } })

/** What the editor found of parts of a guide; nothing where that cannot be asked now. */
export const guideFindings = (city: string, guide: string) =>
  api.guideFindings({ query: { city, guide } }).then(
    ({ found }) => found,
    () => [],
  )
