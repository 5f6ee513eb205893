import { office } from '../../../kits/office/contract/office'
import type { Responses } from '../../../shared/contract'
import { count, day, instant } from '../../../shared/fields'
import { hours, kind, phone, placeId, point } from '../../../shared/place'
import { object } from '../../../shared/schema'
import { city } from '../city'
import type { contract } from './endpoints'
import { examples } from './examples'

const text = { type: 'string', minLength: 1 } as const

const said = object(
  {
    what: { enum: ['closed', 'moved', 'hours', 'phone'] },
    people: count('Residents who say so, each once'),
    confirmed: { type: 'boolean', description: 'Whether the department has checked that it is so' },
  },
  { description: 'What residents say of it; absent below the number who must agree, and once it is refuted' },
)

const queue = object(
  {
    waiting: count('People waiting'),
    minutes: count('How long who comes now waits, in minutes'),
    windows: count('Windows open'),
    countedAt: instant('When the department counted'),
  },
  { description: 'Absent where it is not known, or too old to say' },
)

const place = object(
  {
    id: placeId,
    kind,
    name: text,
    address: text,
    district: text,
    at: { ...point, description: 'GCJ-02' },
    hours,
    phone,
    phoneHours: hours,
    limits: text,
    wheelchair: { enum: ['yes', 'help', 'no'] },
    access: text,
    parking: text,
    source: text,
    checkedOn: day('When the source last checked'),
    metres: count('From the point that was asked from, as the crow flies'),
    said,
    queue,
  },
  {
    optional: [
      ...(['district', 'hours', 'phone', 'phoneHours', 'limits', 'wheelchair', 'access', 'parking'] as const),
      ...(['metres', 'said', 'queue'] as const),
    ],
  },
)

const tiles = object({ url: city.properties.tiles.properties.url, attribution: text })
const figures = {
  office,
  checkedWithinMonths: city.properties.checkedWithinMonths,
  asOf: instant('When this was so'),
} as const
const errors = ['CITY_UNKNOWN', 'NEARBY_OUTSIDE', 'NEARBY_HALF_POINT'] as const

export const responses = {
  places: {
    summary: 'Places of a kind or for a matter, nearest first; the nearest that is open is always among them',
    response: object(
      { places: { type: 'array', maxItems: 21, items: place }, tiles, ...figures },
      { optional: ['tiles'] },
    ),
    errors,
    examples: examples.places,
  },
  place: {
    summary: 'One place: hours, queue, how to get in, what residents say',
    response: object({ place, ...figures }),
    errors: ['CITY_UNKNOWN', 'NEARBY_NO_PLACE'],
    examples: examples.place,
  },
  address: {
    summary: 'Where something typed lies',
    response: object(
      {
        found: { type: 'array', maxItems: 6, items: object({ name: text, at: point }) },
        byMap: { enum: ['yes', 'noKey', 'away'], description: 'Whether the map service was asked' },
      },
      { description: 'GCJ-02' },
    ),
    errors: ['CITY_UNKNOWN'],
    examples: examples.address,
  },
  correct: {
    summary: 'Say what is wrong with a place',
    response: object({
      actId: { type: 'string', format: 'uuid' },
      people: count('Who say the same, oneself among them'),
      shown: { type: 'boolean', description: 'Whether that is enough to be shown' },
    }),
    errors: ['CITY_UNKNOWN', 'NEARBY_NO_PLACE'],
    examples: { default: { actId: '019aae10-5c00-7000-8000-000000000013', people: 1, shown: false } },
  },
} as const satisfies Responses<typeof contract>
