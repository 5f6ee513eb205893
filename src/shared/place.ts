import type { FromSchema } from 'json-schema-to-ts'
import { day, localized } from './fields'
import { object } from './schema'

const time = (pattern: string) => ({ type: 'string', pattern }) as const
const span = object({
  from: time('^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  // 02:00 of the next day is 26:00
  to: time('^([0-2][0-9]|3[0-5]):[0-5][0-9]$|^36:00$'),
})
const spans = { type: 'array', maxItems: 6, items: span } as const

/** When a place is open, as src/shared/opening.ts reads it. */
export const hours = object(
  {
    weekly: {
      type: 'array',
      maxItems: 7,
      items: object({
        days: {
          type: 'array',
          minItems: 1,
          maxItems: 7,
          items: { type: 'integer', minimum: 1, maximum: 7, description: '1 Monday to 7 Sunday' },
        },
        spans: { ...spans, minItems: 1 },
      }),
    },
    onHolidays: { enum: ['closed', 'usual', 'asSunday'] },
    onWorkedRestDays: { enum: ['asMonday', 'usual'] },
    special: { type: 'array', maxItems: 60, items: object({ day: day('On which all that does not hold'), spans }) },
  },
  { optional: ['special'] },
)

export const KINDS = ['hall', 'police', 'clinic', 'hospital', 'vaccination', 'toilet', 'parking', 'charging'] as const
export const kind = { enum: KINDS } as const
export const placeId = { type: 'string', pattern: '^[a-z][a-z0-9-]{1,60}$' } as const
export const matterId = { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' } as const
export const phone = { type: 'string', pattern: '^[0-9][0-9-]{2,19}$' } as const

/** A point; bounds of a city narrow it further. */
export const point = object({
  lat: { type: 'number', minimum: -90, maximum: 90 },
  lng: { type: 'number', minimum: -180, maximum: 180 },
})

/** What a city knows of one place: a line of `config/cities/<city>/places.jsonl`, as it is kept. */
export const place = object(
  {
    id: placeId,
    kind,
    name: localized('What people call it'),
    address: localized('Road and number'),
    district: localized('Of the city'),
    at: { ...point, description: 'GCJ-02' },
    hours,
    phone,
    phoneHours: hours,
    matters: { type: 'array', maxItems: 300, uniqueItems: true, items: matterId, description: 'What is done there' },
    limits: localized('What is not done there, or only there'),
    wheelchair: { enum: ['yes', 'help', 'no'] },
    access: localized('How one gets in with a wheelchair, a pram or a stick'),
    parking: localized('Where a car can stand'),
    source: localized('Who says so'),
    checkedOn: day('When they last checked'),
  },
  {
    optional: [
      ...(['hours', 'phone', 'phoneHours', 'matters', 'limits', 'wheelchair', 'access', 'parking'] as const),
      'district',
    ],
  },
)

export type Place = FromSchema<typeof place>
export type PlaceKind = (typeof KINDS)[number]
