import { citySchema, publicRead, signedWrite, type Contract } from '../../../shared/contract'
import { object } from '../../../shared/schema'

const id = { type: 'string', pattern: '^[A-Za-z0-9-]{1,20}$' } as const
const direction = { type: 'integer', enum: [0, 1] } as const

/** What the phone asks. Answers, errors and examples: responses.ts. */
export const contract = {
  stop: { ...publicRead, path: '/bus/stop', query: object({ city: citySchema, stop: id }), maxAge: 5 },
  line: {
    ...publicRead,
    path: '/bus/line',
    query: object({ city: citySchema, line: id, direction, stop: id }, { optional: ['stop'] }),
    maxAge: 5,
  },
  /** The whole day of a line, at a stop or from the first one. */
  timetable: {
    ...publicRead,
    path: '/bus/timetable',
    query: object({ city: citySchema, line: id, direction, stop: id }, { optional: ['stop'] }),
    maxAge: 600,
  },
  find: {
    ...publicRead,
    path: '/bus/find',
    query: object({ city: citySchema, q: { type: 'string', minLength: 1, maxLength: 20 } }),
    rate: 'search',
    maxAge: 600,
  },
  /** Something was wrong with a bus: kept once a person and bus, and sent to the company. */
  report: {
    ...signedWrite,
    path: '/bus/reports',
    body: object({
      city: citySchema,
      line: id,
      direction: { enum: [0, 1] },
      stop: id,
      trip: { type: 'integer', minimum: 0, maximum: 2000 },
      reason: { enum: ['absent', 'early', 'passed'] },
    }),
  },
} as const satisfies Contract
