import type { GoodRequests } from '../../../../server/testing/requests'

/** A place that each city's register has. */
const somewhere = { yunlan: 'landong-hall', qinghe: 'county-hall' } as const
const placeIn = (city: string) => somewhere[city as keyof typeof somewhere]

export const requests: GoodRequests = {
  places: async ({ city }) => ({ query: { city, kind: 'hall' } }),
  place: async ({ city }) => ({ query: { city, id: placeIn(city) } }),
  correct: async ({ city }) => ({ body: { city, place: placeIn(city), what: 'hours' } }),
}
