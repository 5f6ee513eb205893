import type { Sql } from 'postgres'
import { metresBetween, type Point } from '../../src/shared/coordinates'
import type { Place } from '../../src/shared/place'
import type { FoundPlace, PlaceTopic } from '../ports'
import { Recent } from '../recent'
import { texts } from '../sql-arrays'
import { blockAround, TOP_LEVEL } from './cells'

/** As `place_topics` has it. */
export const topicOf = (topic: PlaceTopic): string =>
  'kind' in topic ? `kind:${topic.kind}` : `matter:${topic.matter}`

interface Near extends Point {
  readonly id: string
}

/** Where the search for a topic ended the last time around here: it begins there. */
const levels = new Recent<number>(20_000)
/** Around here: within so many parts of a degree. */
const PARTS = 20
const FIRST_LEVEL = 3

/** What lies in the three by three cells of a level, nearest first; the key of `place_topics` alone is read. */
const inBlock = (sql: Sql, city: string, topic: string, at: Point, level: number, limit: number) => {
  const { ranges } = blockAround(at, level)
  const [lows, highs] = [ranges.map(({ low }) => String(low)), ranges.map(({ high }) => String(high))]
  return sql<Near[]>`
    select topics.place_id as id, topics.lat, topics.lng
    from unnest(${texts(lows)}::bigint[], ${texts(highs)}::bigint[]) as range (low, high)
    cross join lateral (
      select place_id, lat, lng from place_topics
      where city_id = ${city} and topic = ${topic} and cell between range.low and range.high
      -- A fence: whatever is known of the table, each range is looked up in the key
      offset 0
    ) topics
    order by (topics.lat - ${at.lat}::float8) ^ 2
      + ((topics.lng - ${at.lng}::float8) * cosd((topics.lat + ${at.lat}::float8) / 2)) ^ 2, 1
    limit ${limit}`
}

/** Whether nothing outside the cells can be nearer than the last one found. */
function isWhole(found: readonly Near[], at: Point, level: number, limit: number): boolean {
  const last = found[found.length - 1]
  if (!last || found.length < limit) return false
  const { margin } = blockAround(at, level)
  const free = Math.min(
    metresBetween(at, { lat: at.lat + margin.lat, lng: at.lng }),
    metresBetween(at, { lat: at.lat, lng: at.lng + margin.lng }),
  )
  // Meridians draw together within a block, by less than this
  return metresBetween(at, last) <= free * 0.99
}

/**
 * The nearest places of a topic, nearest first. Looks in larger and larger squares until none outside can be nearer.
 * @returns fewer than `limit` where the city has no more
 */
export async function nearest(
  sql: Sql,
  city: string,
  of: PlaceTopic,
  at: Point,
  limit: number,
): Promise<readonly FoundPlace[]> {
  const topic = topicOf(of)
  const around = [at.lat, at.lng].map((degrees) => Math.floor(degrees * PARTS))
  const key = [city, topic, limit, ...around].join(' ')
  let level = Math.max(0, (levels.find(key) ?? FIRST_LEVEL) - 1)
  let found = await inBlock(sql, city, topic, at, level, limit)
  while (level < TOP_LEVEL && !isWhole(found, at, level, limit)) {
    level++
    found = await inBlock(sql, city, topic, at, level, limit)
  }
  levels.keep(key, level)
  const places = await sql<{ content: Place }[]>`
    select content from places where city_id = ${city} and id = any(${texts(found.map(({ id }) => id))}::text[])`
  const byId = new Map(places.map(({ content }) => [content.id, content]))
  return found.flatMap(({ id }) => {
    const place = byId.get(id)
    return place ? [{ place, metres: Math.round(metresBetween(at, place.at)) }] : []
  })
}
