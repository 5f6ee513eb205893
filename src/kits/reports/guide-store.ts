import { apiOf } from '../../core/http/api'
import { call } from '../../core/http/call'
import { contract } from './contract/endpoints'
import type { responses } from './contract/responses'

const api = apiOf<typeof contract, typeof responses>(contract, call)

/** Parts of a guide that may be said to be wrong, in the order in which they stand there. */
export const guideParts = ['where', 'needs', 'steps', 'time', 'fee', 'who'] as const
export type GuidePart = (typeof guideParts)[number]

/** Says that a part of a guide is wrong. @returns how many people say so, and whether this one had before @throws Problem */
export const reportGuide = (city: string, guide: string, part: GuidePart) => api.guide({ body: { city, guide, part } })
