import { citySchema, publicRead, type Contract } from '../../../shared/contract'
import { matterId } from '../../../shared/place'
import { object } from '../../../shared/schema'

const degrees = (most: number) => ({ type: 'number', minimum: -most, maximum: most }) as const

/** Where one asks from, in GCJ-02. */
export const from = { lat: degrees(90), lng: degrees(180) } as const

/** What the phone asks of the openings kit. */
export const contract = {
  /** Where a matter is done: the nearest from a point, else some of them. A point outside the city is as good as none. */
  counters: {
    ...publicRead,
    path: '/openings',
    query: object({ city: citySchema, matter: matterId, ...from }, { optional: ['lat', 'lng'] }),
  },
} as const satisfies Contract
