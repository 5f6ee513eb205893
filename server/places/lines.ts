import { isShifted, isWithin, metresBetween, toGcj, type Bounds, type Point } from '../../src/shared/coordinates'
import { faultsOfHours } from '../../src/shared/opening'
import { place as placeSchema, point, type Place } from '../../src/shared/place'
import { validatorOf } from '../validation'

/** A line that was not taken: which, counted from 1, and why. */
export interface Refused {
  readonly line: number
  /** Of the place, where the line says that much. */
  readonly id?: string
  readonly why: string
}

export interface Reading {
  readonly places: readonly Place[]
  readonly refused: readonly Refused[]
}

export interface Surroundings {
  readonly bounds: Bounds
  /** Whether the city's catalogue has a matter. */
  readonly knows: (matter: string) => boolean
  /** Where the register has a place now. */
  readonly before: ReadonlyMap<string, Point>
  /** Take places that moved just as far as the two systems of coordinates lie apart. */
  readonly shifted?: boolean
}

/** A line as it is given: GCJ-02 under `at`, or what satellites say under `wgs84`. */
type Line = Omit<Place, 'at'> & { readonly at?: Point; readonly wgs84?: Point }

const lineSchema = {
  ...placeSchema,
  required: placeSchema.required.filter((name) => name !== 'at'),
  properties: { ...placeSchema.properties, wgs84: point },
}

class Refusal extends Error {}

const idIn = (line: string): string | undefined => /"id"\s*:\s*"([a-z][a-z0-9-]{1,60})"/.exec(line)?.[1]

function pointOf({ at, wgs84 }: Line): Point {
  if (at && wgs84) throw new Refusal('has both at and wgs84: one of them')
  const given = at ?? wgs84
  if (!given) throw new Refusal('has no coordinates: at (GCJ-02) or wgs84')
  if (given.lat === 0 && given.lng === 0) throw new Refusal('lies at 0, 0: nobody has said where')
  return wgs84 ? toGcj(wgs84) : given
}

function placeOf(text: string, { bounds, knows, before, shifted }: Surroundings): Place {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    throw new Refusal('is no JSON')
  }
  const valid = validatorOf<Line>(lineSchema)
  if (!valid(given)) {
    const [{ instancePath = '', message = 'is wrong' } = {}] = valid.errors ?? []
    throw new Refusal(`${instancePath} ${message}`.trim())
  }
  const { at: _at, wgs84: _wgs84, ...said } = given
  const at = pointOf(given)
  if (!isWithin(at, bounds)) throw new Refusal(`lies outside the city, at ${at.lat}, ${at.lng}`)
  const faults = [said.hours, said.phoneHours].flatMap((one) => (one ? faultsOfHours(one) : []))
  if (faults[0]) throw new Refusal(faults[0])
  const odd = said.matters?.find((matter) => !knows(matter))
  if (odd) throw new Refusal(`the catalogue has no matter "${odd}"`)
  const was = before.get(said.id)
  if (was && !shifted && isShifted(was, at))
    throw new Refusal(
      `moved ${Math.round(metresBetween(was, at))} m, just as WGS-84 lies from GCJ-02: give it as wgs84, or run with --shifted`,
    )
  return { ...said, at }
}

/** Reads a register, a place a line. Lines that cannot be are refused, each with its reason; empty ones are left out. */
export function readPlaces(text: string, surroundings: Surroundings): Reading {
  const places = new Map<string, Place>()
  const refused: Refused[] = []
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return
    try {
      const place = placeOf(line, surroundings)
      if (places.has(place.id)) throw new Refusal(`the id "${place.id}" was there before`)
      places.set(place.id, place)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ line: index + 1, id: idIn(line), why: error.message })
    }
  })
  return { places: [...places.values()], refused }
}
