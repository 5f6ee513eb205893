import { from } from '../../../kits/openings/contract/endpoints'
import { citySchema, publicRead, signedWrite, type Contract } from '../../../shared/contract'
import { kind, matterId, placeId } from '../../../shared/place'
import { object } from '../../../shared/schema'

/** What the phone asks. Answers, errors and examples: responses.ts. */
export const contract = {
  /** Of a kind, or where a matter is done; nearest first from a point (GCJ-02), else as they lie in the city. */
  places: {
    ...publicRead,
    path: '/nearby/places',
    query: object(
      { city: citySchema, kind, matter: matterId, ...from },
      { optional: ['kind', 'matter', 'lat', 'lng'] },
    ),
  },
  place: { ...publicRead, path: '/nearby/place', query: object({ city: citySchema, id: placeId }) },
  /** Where somewhere typed lies: places by name, and what the map service says where the city has a key. */
  address: {
    ...publicRead,
    path: '/nearby/address',
    rate: 'search',
    query: object({ city: citySchema, typed: { type: 'string', minLength: 1, maxLength: 60 } }),
  },
  /** What is wrong with a place, as somebody saw it: one word a person and place, the last one counts. */
  correct: {
    ...signedWrite,
    path: '/nearby/corrections',
    body: object({ city: citySchema, place: placeId, what: { enum: ['closed', 'moved', 'hours', 'phone'] } }),
  },
} as const satisfies Contract
