import { count, day, localized } from '../../../shared/fields'
import { hours, kind, phone, placeId, point } from '../../../shared/place'
import { object } from '../../../shared/schema'

export const text = { type: 'string', minLength: 1 } as const

export const said = object(
  {
    what: { enum: ['closed', 'moved', 'hours', 'phone'] },
    people: count('Residents who say so, each once'),
    confirmed: { type: 'boolean', description: 'Whether the department has checked that it is so' },
  },
  { description: 'What residents say of it; absent below the number who must agree, and once it is refuted' },
)

export const placeOptional = [
  ...(['district', 'hours', 'phone', 'phoneHours', 'limits', 'wheelchair', 'access', 'parking'] as const),
  ...(['metres', 'said'] as const),
] as const

/** A place as the wire has it, in one language. */
export const shownPlace = object(
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
  },
  { optional: placeOptional },
)

const tilesUrl = { type: 'string', pattern: '^(https://|/|data:image/)[!-~]{1,1000}$' } as const

/** What a city may set of places, in the `city.ts` of the service that looks after them. */
export const figures = {
  checkedWithinMonths: {
    ...count('After how many months opening hours that nobody has checked are to be asked by phone', {
      minimum: 1,
      maximum: 60,
    }),
    default: 12,
  },
  tiles: object(
    { url: tilesUrl, attribution: localized('Whose map it is') },
    { description: 'Where a browser gets the pictures of the map: {z}, {x}, {y}; GCJ-02. Without it there is no map' },
  ),
} as const

/** The same on the wire, in one language. */
export const tiles = object({ url: tilesUrl, attribution: text })
