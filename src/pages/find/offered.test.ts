import { offered } from './offered'

const place = ['vaccination', 'medical-resident', 'fund-query', 'medical-chronic', 'id-card-lost']

test.each([
  [
    { place: [], recent: [] },
    { place: [], recent: [] },
  ],
  [
    { place: [], recent: ['a', 'b', 'c', 'd', 'e'] },
    { place: [], recent: ['a', 'b', 'c', 'd'] },
  ],
  [
    { place, recent: [] },
    { recent: [], place: place.slice(0, 4) },
  ],
  [
    { place, recent: ['fund-query', 'b', 'c'] },
    { recent: ['fund-query', 'b'], place: ['vaccination', 'medical-resident'] },
  ],
])('%j: four rows at most, none twice', (near, shown) => expect(offered(near)).toEqual(shown))
