/** A point in degrees. In the product always GCJ-02, as maps in China have it; what satellites say (WGS-84) is converted once. */
export interface Point {
  readonly lat: number
  readonly lng: number
}

/** The ground of a city, in degrees. */
export interface Bounds {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

const EARTH_METRES = 6_371_008.8
/** Krasovsky 1940, on which GCJ-02 is made. */
const AXIS = 6_378_245
const FLATNESS = 0.006_693_421_622_965_943
const RADIANS = Math.PI / 180

export const isWithin = ({ lat, lng }: Point, { south, west, north, east }: Bounds): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east

/** Metres between two points, as the crow flies: right to a thousandth within a city. */
export const metresBetween = (a: Point, b: Point): number => {
  const north = (b.lat - a.lat) * RADIANS
  const east = (b.lng - a.lng) * RADIANS * Math.cos(((a.lat + b.lat) / 2) * RADIANS)
  return Math.sqrt(north * north + east * east) * EARTH_METRES
}

/** Outside these, coordinates are the same in both systems. */
const CHINA: Bounds = { south: 0.8293, west: 72.004, north: 55.8271, east: 137.8347 }

/** Waves of so many degrees of arc and heights: how GCJ-02 is bent away from the truth. */
const waves = (x: number, ...of: readonly (readonly [number, number])[]): number =>
  of.reduce((sum, [height, turns]) => sum + height * Math.sin(x * turns * Math.PI), 0) * (2 / 3)

/** How far GCJ-02 lies from WGS-84 here, in degrees. */
function shiftAt({ lat, lng }: Point): Point {
  const [x, y] = [lng - 105, lat - 35]
  const both = waves(x, [20, 6], [20, 2])
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  const bentNorth = north + both + waves(y, [20, 1], [40, 1 / 3], [160, 1 / 12], [320, 1 / 30])
  const bentEast = east + both + waves(x, [20, 1], [40, 1 / 3], [150, 1 / 12], [300, 1 / 30])
  const sine = Math.sin(lat * RADIANS)
  const rest = 1 - FLATNESS * sine * sine
  return {
    lat: bentNorth / (((AXIS * (1 - FLATNESS)) / (rest * Math.sqrt(rest))) * RADIANS),
    lng: bentEast / ((AXIS / Math.sqrt(rest)) * Math.cos(lat * RADIANS) * RADIANS),
  }
}

/** WGS-84 → GCJ-02, by the formula that maps use (published with eviltransform, BSD). The same outside China. */
export function toGcj(wgs: Point): Point {
  if (!isWithin(wgs, CHINA)) return wgs
  const shift = shiftAt(wgs)
  return { lat: wgs.lat + shift.lat, lng: wgs.lng + shift.lng }
}

/** How close a move must come to the shift between the two systems to be taken for it, in metres. */
const SAME_METRES = 30

/**
 * Whether one of two points said of the same place is the other in the wrong system: then they lie apart by the shift,
 * some 200 to 700 metres, in its direction. In a hundredth of the country it is below 100 metres; where it is hardly felt
 * nobody can tell, and nothing is taken for it.
 */
export const isShifted = (a: Point, b: Point): boolean =>
  metresBetween(a, b) > 2 * SAME_METRES &&
  (metresBetween(toGcj(a), b) < SAME_METRES || metresBetween(toGcj(b), a) < SAME_METRES)
