import { office } from '../../../kits/office/contract/office'
import type { Responses } from '../../../shared/contract'
import { figures as placeFigures, placeOptional, shownPlace, text, tiles } from '../../../kits/openings/contract/place'
import { count, instant } from '../../../shared/fields'
import { point } from '../../../shared/place'
import { list, object } from '../../../shared/schema'
import type { contract } from './endpoints'
import { examples } from './examples'

const matters = list(200, object({ id: text, title: text }), {
  description: 'What is done there: matters of the catalogue, each with its guide',
})

const queue = object(
  {
    waiting: count('People waiting'),
    minutes: count('How long who comes now waits, in minutes'),
    windows: count('Windows open'),
    countedAt: instant('When the department counted'),
  },
  { description: 'Absent where it is not known, or too old to say' },
)

const place = object({ ...shownPlace.properties, queue }, { optional: [...placeOptional, 'queue'] })
/** With what is done there. */
const wholePlace = object({ ...place.properties, matters }, { optional: [...placeOptional, 'queue', 'matters'] })

const figures = {
  office,
  checkedWithinMonths: placeFigures.checkedWithinMonths,
  asOf: instant('When this was so'),
} as const
const errors = ['CITY_UNKNOWN', 'NEARBY_OUTSIDE', 'NEARBY_HALF_POINT'] as const

export const responses = {
  places: {
    summary: 'Places of a kind or for a matter, nearest first; the nearest that is open is always among them',
    response: object({ places: list(21, place), tiles, ...figures }, { optional: ['tiles'] }),
    errors,
    examples: examples.places,
  },
  place: {
    summary: 'One place: hours, queue, how to get in, what residents say',
    response: object({ place: wholePlace, ...figures }),
    errors: ['CITY_UNKNOWN', 'NEARBY_NO_PLACE'],
    examples: examples.place,
  },
  address: {
    summary: 'Where something typed lies',
    response: object(
      {
        found: list(6, object({ name: text, at: point })),
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
