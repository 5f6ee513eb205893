import { list } from '../../../shared/schema'
import { day, instant } from '../../../shared/fields'

/**
 * What we ask the bus company over HTTP, about nobody; a city's adapter answers from its dispatch system. Every call is a
 * POST with a JSON body, signed as docs/deploy.md describes. Predictions are the company's: we make none.
 */
const id = { type: 'string', pattern: '^[A-Za-z0-9-]{1,20}$' } as const
const name = { type: 'string', minLength: 1, maxLength: 20 } as const
const englishName = { type: 'string', minLength: 1, maxLength: 40 } as const
/** Minutes since midnight of the day of service; 24:15 is 1455. */
const minute = (description: string) => ({ type: 'integer', minimum: 0, maximum: 2000, description }) as const

const MOST_STOPS = 100

const direction = {
  type: 'object',
  required: ['stops', 'offsets', 'departures'],
  properties: {
    stops: list(MOST_STOPS, id, { minItems: 2, description: 'In the order of the way' }),
    offsets: list(MOST_STOPS, minute('By the timetable'), {
      minItems: 2,
      description: 'Minutes from the first stop to each',
    }),
    departures: list(400, minute('From the first stop, today')),
  },
} as const

const diversion = {
  type: 'object',
  required: ['line', 'direction', 'stop', 'until'],
  properties: {
    line: id,
    direction: { enum: [0, 1] },
    stop: { ...id, description: 'Not served' },
    instead: { ...id, description: 'Where to board' },
    walkMinutes: { type: 'integer', minimum: 0, maximum: 120 },
    until: day('The last day'),
  },
} as const

export const REASONS = ['absent', 'early', 'passed'] as const

const bus = {
  type: 'object',
  required: ['trip', 'at', 'seenAt', 'arrivals'],
  properties: {
    trip: minute('When it left, or was to leave, the first stop'),
    at: { type: 'integer', minimum: 0, maximum: MOST_STOPS - 1, description: 'The stop it reached last, from 0' },
    seenAt: instant('When it said so itself'),
    arrivals: list(MOST_STOPS, instant('Predicted'), {
      description: 'At the stops after `at`, one by one; shorter where nothing is predicted',
    }),
  },
} as const

export const protocol = {
  network: {
    path: '/bus/network/query',
    summary: 'Stops, lines, the timetable of today, diversions, and what became of stops and lines that are gone',
    request: { type: 'object' },
    response: {
      type: 'object',
      required: ['observedAt', 'stops', 'lines', 'diversions', 'gone'],
      properties: {
        observedAt: instant('When this was in force last'),
        stops: list(5000, {
          type: 'object',
          required: ['id', 'name'],
          properties: { id, name, englishName, across: { ...id, description: 'The one of the other direction' } },
        }),
        lines: list(400, {
          type: 'object',
          required: ['id', 'name', 'directions'],
          properties: {
            id,
            name: { ...name, description: 'As it stands on the bus: 23' },
            directions: list(2, direction, { minItems: 1 }),
          },
        }),
        diversions: list(500, diversion),
        gone: list(1000, {
          type: 'object',
          required: ['kind', 'id', 'name'],
          properties: { kind: { enum: ['stop', 'line'] }, id, name, successor: id },
        }),
      },
    },
  },
  buses: {
    path: '/bus/positions/query',
    summary: 'Where the buses of one direction of a line are, and when they are predicted where',
    request: {
      type: 'object',
      required: ['line', 'direction'],
      properties: { line: id, direction: { enum: [0, 1] } },
    },
    response: {
      type: 'object',
      required: ['observedAt', 'buses'],
      properties: {
        observedAt: instant('When the company looked'),
        buses: list(60, bus),
      },
    },
  },
  report: {
    path: '/bus/reports',
    summary: 'A rider says that a bus did not come, came early, or passed; taken once by its id',
    request: {
      type: 'object',
      required: ['reportId', 'line', 'direction', 'stop', 'day', 'trip', 'reason', 'reportedAt'],
      properties: {
        reportId: { type: 'string', format: 'uuid' },
        line: id,
        direction: { enum: [0, 1] },
        stop: id,
        day: day('Of the timetable that the bus runs by'),
        trip: minute('Of the bus'),
        reason: { enum: REASONS },
        reportedAt: instant('When the rider said so'),
      },
    },
    response: { type: 'object', required: ['taken'], properties: { taken: { const: true } } },
  },
} as const
