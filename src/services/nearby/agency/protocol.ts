import { count, day, instant } from '../../../shared/fields'

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
        queues: { type: 'array', maxItems: 500, items: queue },
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
} as const
