import fs from 'node:fs'
import path from 'node:path'
import { mattersAt, placeOf } from './places'

test.each([
  [[{ place: 'clinic' }], 'clinic'],
  [[{ scene: 'place%3Dclinic%26city%3Dyunlan' }], 'clinic'],
  [[{ scene: 'city=yunlan&place=police' }], 'police'],
  [[{}, { place: 'school' }], 'school'],
  [[undefined, {}], undefined],
  [[{ place: 'constructor' }], undefined],
  [[{ scene: 'someplace=clinic' }], undefined],
])('%j is a code at: %s', (queries, place) => expect(placeOf(...queries)).toBe(place))

const guides = new Set(
  fs
    .readdirSync(path.join(__dirname, '../../../config/cities/typical/guides'))
    .map((file) => path.basename(file, '.json')),
)
const kinds = [
  ...['hospital', 'clinic', 'school', 'police', 'border', 'traffic', 'jobs', 'fund', 'registry'],
  'community',
] as const

test.each(kinds)('every matter of a %s is in the catalogue, each once', (kind) => {
  const ids = mattersAt(kind)
  expect(ids.filter((id) => !guides.has(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(4)
})
