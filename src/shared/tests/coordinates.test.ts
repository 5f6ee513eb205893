import fc from 'fast-check'
import { isShifted, isWithin, metresBetween, toGcj } from '../coordinates'

const inChina = fc.record({
  lat: fc.double({ min: 18, max: 53, noNaN: true }),
  lng: fc.double({ min: 74, max: 134, noNaN: true }),
})

// Well-known pairs, WGS-84 and GCJ-02, of the libraries that have this formula
test.each([
  [31.1774276, 121.5272106, 31.17530398364597, 121.531541859215],
  [22.543847, 113.912316, 22.540796131694766, 113.9171764808363],
  [39.911954, 116.377817, 39.91334545536069, 116.38404722455657],
])('%d, %d is %d, %d on a map', (lat, lng, onMapLat, onMapLng) => {
  expect(metresBetween(toGcj({ lat, lng }), { lat: onMapLat, lng: onMapLng })).toBeLessThan(0.5)
})

test('outside China nothing is moved', () => {
  for (const point of [
    { lat: 39.7392, lng: -104.9903 },
    { lat: 0, lng: 0 },
  ])
    expect(toGcj(point)).toEqual(point)
})

test('the shift is felt nearly everywhere in China', () => {
  const shifts: number[] = []
  for (let lat = 18; lat <= 53; lat += 0.25)
    for (let lng = 74; lng <= 134; lng += 0.25) shifts.push(metresBetween({ lat, lng }, toGcj({ lat, lng })))
  expect(shifts.filter((metres) => metres < 100).length).toBeLessThan(shifts.length / 50)
})

test('the shift is found again between two points of one place, and nothing else is taken for it', () => {
  fc.assert(
    fc.property(inChina, (wgs) => {
      const gcj = toGcj(wgs)
      const metres = metresBetween(wgs, gcj)
      expect(metres).toBeLessThan(1300)
      expect(isShifted(wgs, wgs)).toBe(false)
      fc.pre(metres > 100)
      expect(isShifted(wgs, gcj) && isShifted(gcj, wgs)).toBe(true)
      expect(isShifted(gcj, { lat: gcj.lat - (gcj.lat - wgs.lat) * 3, lng: gcj.lng })).toBe(false)
    }),
  )
})

test('a place that has not moved, or moved across the road, is not in the wrong system', () => {
  const here = { lat: 28.7, lng: 114.5 }
  expect(isShifted(here, here)).toBe(false)
  expect(isShifted(here, { lat: 28.7005, lng: 114.5 })).toBe(false)
})

test('metres: a degree of latitude, and less for one of longitude away from the equator', () => {
  expect(metresBetween({ lat: 30, lng: 114 }, { lat: 31, lng: 114 })).toBeCloseTo(111_195, -1)
  expect(metresBetween({ lat: 60, lng: 114 }, { lat: 60, lng: 115 })).toBeCloseTo(55_597, -2)
})

test('what is no number is within nothing', () => {
  const bounds = { south: 28, west: 114, north: 29, east: 115 }
  expect(isWithin({ lat: 28.5, lng: 114.5 }, bounds)).toBe(true)
  for (const point of [
    { lat: Number.NaN, lng: 114.5 },
    { lat: 0, lng: 0 },
    { lat: 28.5, lng: Infinity },
  ])
    expect(isWithin(point, bounds)).toBe(false)
})

test('the edges of the ground belong to it, and nothing beyond them', () => {
  const bounds = { south: 28, west: 114, north: 29, east: 115 }
  const middle = { lat: 28.5, lng: 114.5 }
  for (const edge of [{ lat: 28 }, { lat: 29 }, { lng: 114 }, { lng: 115 }])
    expect(isWithin({ ...middle, ...edge }, bounds)).toBe(true)
  for (const beyond of [{ lat: 27.999 }, { lat: 29.001 }, { lng: 113.999 }, { lng: 115.001 }])
    expect(isWithin({ ...middle, ...beyond }, bounds)).toBe(false)
})

// What the formula gives in the corners of the country, where each of its terms weighs most
test.each([
  [18, 74],
  [18, 134],
  [53, 74],
  [53, 134],
  [35, 105],
])('at %d, %d the shift is felt and is bent less than a kilometre and a half', (lat, lng) => {
  const metres = metresBetween({ lat, lng }, toGcj({ lat, lng }))
  expect(metres).toBeGreaterThan(20)
  expect(metres).toBeLessThan(1500)
})
