import type { Responses } from '../../../shared/contract'
import { day } from '../../../shared/fields'
import { guideParts } from '../../../shared/guide-parts'
import { object } from '../../../shared/schema'
import type { contract } from './endpoints'

export const responses = {
  guide: {
    summary: 'Say that a part of a guide is wrong, without a word of why',
    response: object({
      people: { type: 'integer', minimum: 1, description: 'Who say so of this part by now, the caller among them' },
      again: { type: 'boolean', description: 'The caller had said so before' },
    }),
    errors: ['CITY_UNKNOWN', 'NOT_FOUND'],
    examples: { default: { people: 1, again: false }, several: { people: 3, again: true } },
  },
  guideFindings: {
    summary: 'What the editor found of parts of a guide that residents said were wrong, for a month',
    response: object({
      found: {
        type: 'array',
        maxItems: 6,
        items: object({
          part: { enum: guideParts },
          outcome: { enum: ['corrected', 'right'], description: 'It was wrong and is not any more; or it was right' },
          on: day('When the editor said so'),
        }),
      },
    }),
    sameForAll: { seconds: 60 },
    errors: ['CITY_UNKNOWN', 'NOT_FOUND'],
    examples: {
      default: { found: [] },
      answered: {
        found: [
          { part: 'fee', outcome: 'corrected', on: '2026-11-22' },
          { part: 'time', outcome: 'right', on: '2026-11-20' },
        ],
      },
    },
  },
} as const satisfies Responses<typeof contract>
