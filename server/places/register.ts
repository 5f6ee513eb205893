import fs from 'node:fs'
import path from 'node:path'
import type { Sql, TransactionSql } from 'postgres'
import type { Point } from '../../src/shared/coordinates'
import type { Place } from '../../src/shared/place'
import type { City, Clock, Places } from '../ports'
import { texts } from '../sql-arrays'
import { cellOf } from './cells'
import { readPlaces, type Reading } from './lines'
import { nearest, topicOf } from './nearest'

const BATCH = 1000

const topicsOf = ({ kind, matters = [] }: Place): string[] => [
  topicOf({ kind }),
  ...matters.map((matter) => topicOf({ matter })),
]

const saidOf = ({ name, address }: Place): string =>
  [name.zh, name.en, address.zh, address.en].join('\n').replace(/\s+/g, ' ').toLowerCase()

async function insert(tx: TransactionSql, city: string, places: readonly Place[]): Promise<void> {
  for (let from = 0; from < places.length; from += BATCH) {
    const batch = places.slice(from, from + BATCH)
    const rows = batch.map((place) => ({ id: place.id, content: place, said: saidOf(place) }))
    await tx`
      insert into places (city_id, id, content, said)
      select ${city}, * from jsonb_to_recordset(${tx.json(rows)}) as row (id text, content jsonb, said text)`
    const topics = batch.flatMap((place) =>
      topicsOf(place).map((topic) => ({ topic, cell: cellOf(place.at), place_id: place.id, ...place.at })),
    )
    await tx`
      insert into place_topics (city_id, topic, cell, place_id, lat, lng)
      select ${city}, * from jsonb_to_recordset(${tx.json(topics)})
        as row (topic text, cell bigint, place_id text, lat float8, lng float8)`
  }
}

/** Where the register of a city has its places. */
export async function pointsOf(sql: Sql, city: string): Promise<Map<string, Point>> {
  const rows = await sql<{ id: string; at: Point }[]>`
    select id, content -> 'at' as at from places where city_id = ${city}`
  return new Map(rows.map(({ id, at }) => [id, at]))
}

/** Puts these in the place of all that the city's register had, in one transaction. */
export async function keepPlaces(
  tx: TransactionSql,
  city: string,
  { places, source, at }: { readonly places: readonly Place[]; readonly source: string; readonly at: Date },
): Promise<void> {
  await tx`
    insert into place_imports (city_id, source, places, imported_at)
    values (${city}, ${source}, ${places.length}, ${at})
    on conflict (city_id) do update
    set source = excluded.source, places = excluded.places, imported_at = excluded.imported_at`
  await tx`delete from place_topics where city_id = ${city}`
  await tx`delete from places where city_id = ${city}`
  await insert(tx, city, places)
}

export interface RegisterOptions {
  readonly sql: Sql
  readonly clock: Clock
  readonly citiesDir: string
  /** @throws AppError CITY_UNKNOWN */
  readonly city: (id: string) => City
  readonly knowsMatter: (city: string) => Promise<(matter: string) => boolean>
  readonly log: { warn(facts: object, message: string): void }
}

/** The file that a city's places come from until somebody imports others. */
export const placesFile = (citiesDir: string, city: string): string => path.join(citiesDir, city, 'places.jsonl')

/** Every city's places. A city of which none were ever imported has those of its file in `config/cities`. */
export class Register implements Places {
  private readonly filled = new Map<string, Promise<void>>()

  constructor(private readonly options: RegisterOptions) {}

  /** The tables were emptied: looks again whether there is anything. */
  forget(): void {
    this.filled.clear()
  }

  async nearest(...[city, topic, at, limit]: Parameters<Places['nearest']>): ReturnType<Places['nearest']> {
    await this.fill(city)
    return nearest(this.options.sql, city, topic, at, limit)
  }

  async list(...[city, topic, limit]: Parameters<Places['list']>): ReturnType<Places['list']> {
    await this.fill(city)
    const rows = await this.options.sql<{ content: Place }[]>`
      select places.content from place_topics topics join places on places.city_id = topics.city_id and places.id = topics.place_id
      where topics.city_id = ${city} and topics.topic = ${topicOf(topic)}
      order by topics.cell, topics.place_id limit ${limit}`
    return rows.map(({ content }) => content)
  }

  async get(city: string, id: string): Promise<Place | undefined> {
    await this.fill(city)
    const [row] = await this.options.sql<{ content: Place }[]>`
      select content from places where city_id = ${city} and id = ${id}`
    return row?.content
  }

  async named(...[city, text, limit]: Parameters<Places['named']>): ReturnType<Places['named']> {
    await this.fill(city)
    const asked = text.trim().replace(/\s+/g, ' ').toLowerCase()
    if (!asked) return []
    const rows = await this.options.sql<{ content: Place }[]>`
      select content from places where city_id = ${city} and position(${asked} in said) > 0
      order by position(${asked} in said), length(said), id limit ${limit}`
    return rows.map(({ content }) => content)
  }

  /** Those of these ids that there are. */
  async some(city: string, ids: readonly string[]): Promise<readonly Place[]> {
    const rows = await this.options.sql<{ content: Place }[]>`
      select content from places where city_id = ${city} and id = any(${texts(ids)}::text[])`
    return rows.map(({ content }) => content)
  }

  private fill(city: string): Promise<void> {
    const known = this.filled.get(city)
    if (known) return known
    const filling = this.fillFromFile(city).catch((error: unknown) => {
      this.filled.delete(city)
      throw error
    })
    this.filled.set(city, filling)
    return filling
  }

  private async fillFromFile(city: string): Promise<void> {
    const { sql, clock, citiesDir, log } = this.options
    const file = placesFile(citiesDir, city)
    const [imported] = await sql`select 1 from place_imports where city_id = ${city}`
    if (imported || !fs.existsSync(file)) return
    const { places, refused } = await this.read(city, fs.readFileSync(file, 'utf8'))
    for (const { line, why } of refused) log.warn({ city, line, why }, 'place refused')
    await sql.begin(async (tx) => {
      // Another server may be doing the same: whoever comes second waits for this row, and finds it
      const at = clock.now()
      const [mine] = await tx`
        insert into place_imports (city_id, source, places, imported_at) values (${city}, 'places.jsonl', 0, ${at})
        on conflict do nothing returning 1`
      if (mine) await keepPlaces(tx, city, { places, source: 'places.jsonl', at })
    })
  }

  /** @throws Error where the city has no bounds */
  async read(city: string, text: string, before = new Map<string, Point>(), shifted = false): Promise<Reading> {
    const { bounds } = this.options.city(city)
    if (!bounds) throw new Error(`${city} has no "bounds" in its city.json: nobody can say what lies in it`)
    return readPlaces(text, { bounds, before, shifted, knows: await this.options.knowsMatter(city) })
  }
}
