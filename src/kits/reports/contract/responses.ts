import type { Responses } from '../../../shared/contract'
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
} as const satisfies Responses<typeof contract>
