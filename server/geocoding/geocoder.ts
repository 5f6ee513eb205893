import type { Sql } from 'postgres'
import { isWithin, type Point } from '../../src/shared/coordinates'
import { dayOf } from '../../src/shared/days'
import type { BlindIndex } from '../crypto/blind-index'
import type { City, Clock, Geocoded, Geocoder } from '../ports'
import { askTencent, type MapConfig, type MapFault } from './tencent'

const DAY_MS = 86_400_000
const KEPT_DAYS = { found: 30, none: 1 }
/** How long nothing is asked after a second's quota was spent, after the key was refused, and after no answer. */
const PAUSE_MS = { busy: 1000, refused: 600_000, down: 5000 }

export interface GeocoderOptions {
  readonly sql: Sql
  readonly clock: Clock
  readonly index: BlindIndex
  readonly config: MapConfig
  readonly log: { warn(facts: object, message: string): void }
}

/** Deletes what is older than anything that is still used. */
export const purgeGeocodes = (sql: Sql, at: Date) =>
  sql`delete from geocodes where asked_at < ${new Date(at.getTime() - KEPT_DAYS.found * DAY_MS)}`

/** Where typed addresses lie: what was asked before is kept for a month, and a service that has enough is left alone. */
export class MapGeocoder implements Geocoder {
  private pausedUntil = 0
  private why: Exclude<MapFault, 'busy'> = 'down'

  constructor(private readonly options: GeocoderOptions) {}

  get isThere(): boolean {
    return this.options.config.key !== undefined
  }

  async locate(city: City, address: string): Promise<Geocoded> {
    const { key, apiUrl } = this.options.config
    const { bounds } = city
    if (key === undefined || !bounds) return { outcome: 'unavailable', why: 'noKey' }
    const asked = address.trim().replace(/\s+/g, ' ')
    const known = await this.kept(city.id, asked)
    if (known) return known
    const now = this.options.clock.now().getTime()
    if (now < this.pausedUntil) return { outcome: 'unavailable', why: this.why }
    const whole = asked.includes(city.name.zh) ? asked : `${city.name.zh}${asked}`
    const said = await askTencent({ apiUrl, key }, whole)
    if (typeof said === 'string') return this.pause(said, now)
    // Somewhere else of that name is no answer
    const at = said && isWithin(said, bounds) ? said : undefined
    await this.keep(city.id, asked, at)
    return at ? { outcome: 'found', at } : { outcome: 'none' }
  }

  private pause(fault: MapFault, now: number): Geocoded {
    this.why = fault === 'busy' ? 'quota' : fault
    this.pausedUntil =
      fault === 'quota' ? Date.parse(`${dayOf(new Date(now + DAY_MS))}T00:00:00+08:00`) : now + PAUSE_MS[fault]
    this.options.log.warn({ fault }, 'map service')
    return { outcome: 'unavailable', why: this.why }
  }

  private addressOf(asked: string): Buffer {
    return this.options.index.of('address', asked)
  }

  private async kept(city: string, asked: string): Promise<Geocoded | undefined> {
    const { sql, clock } = this.options
    const [row] = await sql<{ lat: number | null; lng: number | null; at: Date }[]>`
      select lat, lng, asked_at as at from geocodes where city_id = ${city} and address = ${this.addressOf(asked)}`
    if (!row) return undefined
    const { lat, lng, at } = row
    const isFound = lat !== null && lng !== null
    const days = isFound ? KEPT_DAYS.found : KEPT_DAYS.none
    if (clock.now().getTime() - at.getTime() > days * DAY_MS) return undefined
    return isFound ? { outcome: 'found', at: { lat, lng } } : { outcome: 'none' }
  }

  private async keep(city: string, asked: string, at: Point | undefined): Promise<void> {
    const { sql, clock } = this.options
    await sql`
      insert into geocodes (city_id, address, lat, lng, asked_at)
      values (${city}, ${this.addressOf(asked)}, ${at?.lat ?? null}, ${at?.lng ?? null}, ${clock.now()})
      on conflict (city_id, address) do update
      set lat = excluded.lat, lng = excluded.lng, asked_at = excluded.asked_at`
  }
}
