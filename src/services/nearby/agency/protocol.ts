import { list } from '../../../shared/schema'
import { guideParts } from '../../../shared/guide-parts'
import { count, day, instant } from '../../../shared/fields'
import { matterId } from '../../../shared/place'

/**
 * What we ask the bureau that runs the halls, over HTTP; a city's adapter answers it from its own systems. Every call is a
 * POST with a JSON body, signed as docs/deploy.md describes.
 */
const placeId = { type: 'string', pattern: '^[a-z][a-z0-9-]{1,60}$', description: 'As in our register' } as const

const queue = {
  type: 'object',
  required: ['place', 'waiting', 'minutes', 'windows'],
  properties: {
    place: placeId,
    waiting: count('People waiting', { maximum: 9999 }),
    minutes: count('How long who comes now waits', { maximum: 1440 }),
    windows: count('Windows open', { maximum: 500 }),
  },
} as const

export const protocol = {
  queues: {
    path: '/nearby/queues/query',
    summary: 'How many people wait at each hall',
    request: { type: 'object' },
    response: {
      type: 'object',
      required: ['countedAt', 'queues'],
      properties: {
        countedAt: instant('When they were counted'),
        queues: list(500, queue),
      },
    },
  },
  correction: {
    path: '/nearby/corrections/report',
    summary: 'Residents say that something is wrong with a place; asked again each day until it is decided',
    request: {
      type: 'object',
      required: ['place', 'what', 'people', 'since'],
      properties: {
        place: placeId,
        what: { enum: ['closed', 'moved', 'hours', 'phone'] },
        people: count('Residents who say so, each once', { maximum: 1000000 }),
        since: day('When enough of them said so'),
      },
    },
    response: {
      type: 'object',
      required: ['state'],
      properties: { state: { enum: ['checking', 'confirmed', 'refuted'] } },
    },
  },
  guide: {
    path: '/nearby/guides/report',
    summary: 'Residents say that a part of a guide is wrong; asked again each day until it is decided',
    request: {
      type: 'object',
      required: ['guide', 'part', 'people', 'since'],
      properties: {
        guide: { ...matterId, description: 'The matter, by its id in the catalogue' },
        part: { enum: guideParts },
        people: count('Residents who say so, each once', { minimum: 1, maximum: 1000000 }),
        since: day('When the first of them said so'),
      },
    },
    response: {
      type: 'object',
      required: ['state'],
      properties: {
        state: {
          enum: ['checking', 'corrected', 'right'],
          description: 'Not looked at yet; it was wrong, and the guide says otherwise now; it was right',
        },
      },
    },
  },
} as const
