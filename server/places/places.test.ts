import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { metresBetween, toGcj, type Point } from '../../src/shared/coordinates'
import type { Place } from '../../src/shared/place'
import { root } from '../files'
import { Catalogue } from '../catalogue/catalogue'
import { loadCities } from '../cities'
import { placesCommand } from '../places-command'
import type { Places } from '../ports'
import { startTestApp, type TestApp } from '../testing/app'
import { freshDatabase } from '../testing/database'
import { blockAround, cellOf } from './cells'
import { readPlaces } from './lines'
import { keepPlaces } from './register'

let harness: TestApp
let places: Places
let url: string
beforeAll(async () => {
  const database = await freshDatabase()
  url = database.url
  harness = await startTestApp({ database })
  places = harness.app.context.ports.places
})
afterAll(() => harness.close())

const bounds = { south: 28.55, west: 114.25, north: 28.95, east: 114.75 }
const within = fc.record({
  lat: fc.double({ min: bounds.south, max: bounds.north, noNaN: true }),
  lng: fc.double({ min: bounds.west, max: bounds.east, noNaN: true }),
})
const both = (text: string) => ({ zh: text, en: text })
const hall: Place = {
  id: 'demo-hall',
  kind: 'hall',
  name: both('演示厅'),
  address: both('演示路 1 号'),
  at: { lat: 28.7, lng: 114.5 },
  source: both('演示'),
  checkedOn: '2026-11-20',
}
const home = { lat: 28.74, lng: 114.49 }

test('a cell of any level holds its point, and numbers of near cells are in the block around it', () => {
  fc.assert(
    fc.property(within, within, fc.integer({ min: 0, max: 12 }), (at, other, level) => {
      const { ranges, margin } = blockAround(at, level)
      const isIn = (point: Point) => ranges.some(({ low, high }) => low <= cellOf(point) && cellOf(point) <= high)
      expect(isIn(at)).toBe(true)
      const isNear = Math.abs(at.lat - other.lat) < margin.lat && Math.abs(at.lng - other.lng) < margin.lng
      if (isNear) expect(isIn(other)).toBe(true)
      expect(Math.min(margin.lat, margin.lng)).toBeGreaterThanOrEqual((360 / 2 ** 18) * 2 ** level * 0.999)
    }),
  )
})

test('the nearest are those that measuring every one gives, in towns and in the fields', async () => {
  const some = fc.sample(within, { numRuns: 300, seed: 7 })
  const all = some.map((at, n): Place => ({ ...hall, id: `p${n}`, at, matters: n % 7 === 0 ? ['passport'] : [] }))
  await harness.sql.begin((tx) => keepPlaces(tx, 'measured', { places: all, source: 'test', at: harness.clock.now() }))
  await fc.assert(
    fc.asyncProperty(within, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (at, limit, rare) => {
      const topic = rare ? { matter: 'passport' } : ({ kind: 'hall' } as const)
      const found = await places.nearest('measured', topic, at, limit)
      const measured = all
        .filter(({ matters = [] }) => !rare || matters.length > 0)
        .map((place) => Math.round(metresBetween(at, place.at)))
        .sort((a, b) => a - b)
        .slice(0, limit)
      expect(found.map(({ metres }) => metres)).toEqual(measured)
    }),
    { numRuns: 60 },
  )
})

test('the places of the release are there from the start, by kind, by matter, by name, and after the tables were emptied', async () => {
  const near = async () => {
    const found = await places.nearest('yunlan', { matter: 'residence-permit' }, home, 5)
    return found.map(({ place: { name }, metres }) => [name.zh, metres] as const)
  }
  const expected = [
    ['望澜桥派出所', 648],
    ['柳岸警务室', 901],
    ['澜东服务厅', 1199],
    ['澜西服务厅', 3396],
    ['河西派出所', 3921],
  ]
  expect(await near()).toEqual(expected)
  await harness.sql`truncate places, place_topics, place_imports`
  await harness.app.context.reset()
  expect(await Promise.all([near(), near()])).toEqual([expected, expected])
  expect((await places.named('yunlan', ' 望澜桥 ', 5)).map(({ id }) => id)).toEqual(['toilet-1', 'landong-station'])
  expect((await places.named('yunlan', 'LANDONG road 118', 5)).length).toBe(0)
  expect(await places.named('yunlan', '  ', 5)).toEqual([])
  expect((await places.get('yunlan', 'landong-hall'))?.name.en).toBe('Landong Service Hall')
  expect(await places.get('qinghe', 'landong-hall')).toBeUndefined()
  expect((await places.list('yunlan', { kind: 'vaccination' }, 2)).length).toBe(2)
})

const surroundings = { bounds, knows: (matter: string) => matter === 'passport', before: new Map<string, Point>() }
const refusalOf = (line: unknown, more: Partial<Parameters<typeof readPlaces>[1]> = {}) =>
  readPlaces(typeof line === 'string' ? line : JSON.stringify(line), { ...surroundings, ...more }).refused[0]?.why
const { at: _at, ...nowhere } = hall
const open = { weekly: [{ days: [1], spans: [{ from: '09:00', to: '17:00' }] }] }
const hours = { ...open, onHolidays: 'closed', onWorkedRestDays: 'usual' }

test.each([
  ['no JSON', '{"id": NaN}', 'is no JSON'],
  ['no coordinates', nowhere, 'has no coordinates: at (GCJ-02) or wgs84'],
  ['0, 0', { ...hall, at: { lat: 0, lng: 0 } }, 'lies at 0, 0: nobody has said where'],
  ['another city', { ...hall, at: { lat: 31.2, lng: 121.5 } }, 'lies outside the city, at 31.2, 121.5'],
  ['lat and lng exchanged', { ...hall, at: { lat: 114.5, lng: 28.7 } }, '/at/lat must be <= 90'],
  ['a text for a number', { ...hall, at: { lat: '28.7', lng: 114.5 } }, '/at/lat must be number'],
  ['both systems', { ...hall, wgs84: hall.at }, 'has both at and wgs84: one of them'],
  ['a kind nobody knows', { ...hall, kind: 'castle' }, '/kind must be equal to one of the allowed values'],
  ['a matter nobody knows', { ...hall, matters: ['dragon'] }, 'the catalogue has no matter "dragon"'],
  [
    'reversed hours',
    { ...hall, hours: { ...hours, weekly: [{ days: [1], spans: [{ from: '17:00', to: '09:00' }] }] } },
    '17:00 to 09:00 ends before it begins: 02:00 of the next day is written 26:00',
  ],
  [
    'a time that is none',
    { ...hall, hours: { ...hours, weekly: [{ days: [1], spans: [{ from: '9', to: '17:00' }] }] } },
    /must match pattern/,
  ],
])('a line with %s is refused', (_, line, why) => expect(refusalOf(line)).toMatch(why))

test('what satellites say is converted once', () => {
  const { places: read, refused } = readPlaces(JSON.stringify({ ...nowhere, wgs84: hall.at }), surroundings)
  expect(refused).toEqual([])
  expect(read[0]?.at).toEqual(toGcj(hall.at))
  expect(read[0]).not.toHaveProperty('wgs84')
})

test('a place that moved by just the shift between the systems was given in the wrong one', () => {
  const before = new Map([[hall.id, toGcj(hall.at)]])
  expect(refusalOf(hall, { before })).toMatch(/^moved \d{3} m, just as WGS-84 lies from GCJ-02/)
  expect(refusalOf(hall, { before, shifted: true })).toBeUndefined()
  expect(refusalOf(hall, { before: new Map([[hall.id, hall.at]]) })).toBeUndefined()
})

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'places-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
async function imported(lines: readonly unknown[], ...args: string[]): Promise<string[]> {
  const file = path.join(folder, 'new.jsonl')
  fs.writeFileSync(file, lines.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'))
  const said: string[] = []
  const say = (line: string) => said.push(line.replace(`${folder}/`, ''))
  await placesCommand({ env: { DATABASE_URL: url }, args: ['yunlan', file, ...args], say })
  return said
}

test('an import says what it did not take and why, and leaves such places as they were', async () => {
  await harness.app.context.reset()
  const lines = fs.readFileSync(path.join(root, 'config/cities/yunlan/places.jsonl'), 'utf8').trim().split('\n')
  await places.get('yunlan', 'landong-hall')
  const changed = lines.map((line) => (line.includes('"landong-hall"') ? line.replace('"lat"', '"latitude"') : line))
  const said = await imported([...changed.slice(0, -1), '', hall])
  expect(said).toEqual([
    `new.jsonl:1 refused: /at must have required property 'lat'`,
    `yunlan: ${lines.length - 1} places, 1 refused, 1 left as they were, 1 gone`,
  ])
  expect((await places.get('yunlan', 'landong-hall'))?.phone).toBe('0000-5550123')
  expect(await places.get('yunlan', 'liuan-night-toilet')).toBeUndefined()
  expect((await places.nearest('yunlan', { kind: 'hall' }, hall.at, 1))[0]?.place.id).toBe('demo-hall')
})

test('another file, or none, changes nothing', async () => {
  await expect(imported([hall, '{', '[]'])).rejects.toThrow('2 of 3 lines refused: nothing has changed')
  await expect(imported([])).rejects.toThrow('nothing has changed')
  await expect(placesCommand({ env: {}, args: [], say: () => undefined })).rejects.toThrow('Say which city')
  expect(await places.get('yunlan', 'lanxi-hall')).toBeDefined()
})

test.each(['yunlan', 'qinghe'])('no line of the release is refused: %s', async (city) => {
  const lines = fs.readFileSync(path.join(root, `config/cities/${city}/places.jsonl`), 'utf8')
  const cities = loadCities(path.join(root, 'config/cities'), [])
  const knows = await new Catalogue(path.join(root, 'config/cities')).knows(city)
  const read = readPlaces(lines, { before: new Map(), knows, bounds: cities.get(city).bounds! })
  expect(read.refused).toEqual([])
  expect(read.places.length).toBeGreaterThan(3)
})
