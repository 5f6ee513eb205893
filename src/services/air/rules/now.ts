import { dayOf, millisOf } from '../../../shared/days'
import type { Air, Station, Warning, Weather } from '../contract/types'
import { levelOf, type Level } from './bands'
import { MINUTE_MS } from '../../../shared/millis'

const SOON_MS = 120 * MINUTE_MS
/** A nowcast says how the next two hours will be; what is left of it must be worth the word. */
const LEAST_KNOWN_MS = 30 * MINUTE_MS

/** Whether what was observed then says nothing about now any more. */
export const isOld = (observedAt: string, now: Date, minutes: number): boolean =>
  now.getTime() - millisOf(observedAt) > minutes * MINUTE_MS

/** How long ago, in whole minutes; none before it was. */
export const minutesSince = (instant: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - millisOf(instant)) / MINUTE_MS))

/** Warnings in force now, the worst first as they come. */
export const inForce = (warnings: readonly Warning[], now: Date): Warning[] =>
  warnings.filter(({ from, until }) => millisOf(from) <= now.getTime() && now.getTime() < millisOf(until))

/** `none`: there is none until then, two hours from now where the nowcast reaches so far. */
export type Rain =
  | { readonly kind: 'falling' | 'coming'; readonly from: string; readonly until: string; readonly strength: Strength }
  | { readonly kind: 'none'; readonly until: Date }
  | { readonly kind: 'unknown' }
export type Strength = Weather['rain'][number]['strength']

/** Rain of the next two hours, as far as the nowcast reaches. */
export function rainSoon({ rain, rainKnownUntil }: Pick<Weather, 'rain' | 'rainKnownUntil'>, now: Date): Rain {
  const at = now.getTime()
  const left = Math.min(millisOf(rainKnownUntil) - at, SOON_MS)
  if (left < LEAST_KNOWN_MS) return { kind: 'unknown' }
  const spell = rain.find(({ from, until }) => millisOf(until) > at && millisOf(from) < at + left)
  if (!spell) return { kind: 'none', until: new Date(at + left) }
  return { kind: millisOf(spell.from) <= at ? 'falling' : 'coming', ...spell }
}

/** Whether one may go out: as the air is, or because a warning forbids it; `unknown` where the air of now is not known. */
export type Going = Level | 'danger' | 'unknown'

/** Red, and orange of what hurts out of doors at once, weigh more than any air. */
const HURTS = ['typhoon', 'gale', 'rainstorm', 'thunder', 'hail', 'ice', 'dust']

/** The warning for which one stays in, whatever the air. */
export const keepsIn = (warnings: readonly Warning[]): Warning | undefined =>
  warnings.find(
    ({ danger, colour }) =>
      danger !== 'pollution' && (colour === 'red' || (colour === 'orange' && HURTS.includes(danger))),
  )

/** @param warnings those in force */
export function goingOut(
  air: Air | undefined,
  warnings: readonly Warning[],
  now: Date,
  oldAfterMinutes: number,
): Going {
  if (keepsIn(warnings)) return 'danger'
  if (air?.aqi === undefined || isOld(air.observedAt, now, oldAfterMinutes)) return 'unknown'
  return levelOf(air.aqi)
}

/** A day ahead: the weather, and the air where both are forecast. */
export interface DayAhead {
  readonly day: string
  readonly weather?: Weather['days'][number]
  readonly air?: Air['forecast'][number]
}

/** Today and the days after it, as many as are asked for and known. */
export function daysAhead(air: Air | undefined, weather: Weather | undefined, now: Date, most: number): DayAhead[] {
  const [ours, theirs] = [air?.forecast ?? [], weather?.days ?? []]
  const days = [...new Set([...ours, ...theirs].map(({ day }) => day))].sort().filter((day) => day >= dayOf(now))
  return days.slice(0, most).map((day) => ({
    day,
    air: ours.find((one) => one.day === day),
    weather: theirs.find((one) => one.day === day),
  }))
}

const EARTH_KM = 6371
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Kilometres as the crow flies between two places of one datum. */
export function distanceKm(a: Place, b: Place): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude)
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

export interface Place {
  readonly latitude: number
  readonly longitude: number
}

export type Nearest =
  /** `out`: a nearer one, which is out of order. */
  { readonly station: Station; readonly km: number; readonly out?: Station } | 'elsewhere' | 'nowhere' | 'none'

/**
 * The nearest station that works. `nowhere`: that is no place (NaN, 0,0, off the globe); `elsewhere`: farther from all
 * stations than `withinKm`; `none`: no station works. Phone and stations speak GCJ-02; one that spoke WGS-84 would be
 * some 500 m off, which decides between no two stations of a city and cannot be noticed here.
 */
export function nearestOf(stations: readonly Station[], here: Place, withinKm: number): Nearest {
  const { latitude, longitude } = here
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0)
  if (!isPlace) return 'nowhere'
  const all = stations.map((station) => ({ station, km: distanceKm(here, station) })).sort((a, b) => a.km - b.km)
  if (!all.some(({ km }) => km <= withinKm)) return 'elsewhere'
  const works = all.findIndex(({ station }) => station.aqi !== undefined)
  const found = all[works]
  if (!found) return 'none'
  return { ...found, ...(works > 0 && all[0] ? { out: all[0].station } : {}) }
}
