import fs from 'node:fs'
import path from 'node:path'
import type { Sql } from 'postgres'
import { calendarOf, type Calendar } from '../../src/shared/calendar'
import type { Clock } from '../ports'
import { readYear, type SourcedYear } from './year'

/** Years of the whole country stand under this. */
export const EVERYWHERE = '*'

/** How long what was read is used before the table is read again. */
const FRESH_MS = 60_000

interface Known {
  readonly readAt: number
  readonly years: readonly SourcedYear[]
  readonly calendar: Calendar
}

/** The years that came with the release: `config/cities/typical/calendar`, and those of a city in its own folder. */
export function yearsInFiles(citiesDir: string, city: string): SourcedYear[] {
  const folder = path.join(citiesDir, city, 'calendar')
  if (!fs.existsSync(folder)) return []
  const files = fs.readdirSync(folder).map((name) => path.join(folder, name))
  return files
    .filter((file) => file.endsWith('.json'))
    .map((file) => readYear(JSON.parse(fs.readFileSync(file, 'utf8')), file))
}

/** Keeps a year, over what was known of it. @param city `EVERYWHERE` for the country */
export async function keepYear(sql: Sql, city: string, year: SourcedYear, at: Date): Promise<void> {
  await sql`
    insert into calendar_years (city_id, year, content, imported_at)
    values (${city}, ${year.year}, ${sql.json(year)}, ${at})
    on conflict (city_id, year) do update set content = excluded.content, imported_at = excluded.imported_at`
}

/** Every city's calendar: what was imported over what came with the release, a city's own over the country's. */
export class Calendars {
  private readonly known = new Map<string, Known>()

  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
    private readonly citiesDir: string,
  ) {}

  /** A minute old at most; as it was before where the database is away. */
  async of(city: string): Promise<Calendar> {
    return (await this.read(city)).calendar
  }

  /** By year, each with its source. */
  async years(city: string): Promise<readonly SourcedYear[]> {
    return (await this.read(city)).years
  }

  private async read(city: string): Promise<Known> {
    const now = this.clock.now().getTime()
    const known = this.known.get(city)
    if (known && Math.abs(now - known.readAt) < FRESH_MS) return known
    const imported = await this.imported(city).catch((error: unknown) => {
      if (known) return undefined
      throw error
    })
    // Not again for every request while the database is away
    const years = imported ? this.merged(city, imported) : (known?.years ?? [])
    const read = { readAt: now, years, calendar: calendarOf(years) }
    this.known.set(city, read)
    return read
  }

  private async imported(city: string): Promise<{ city: string; content: SourcedYear }[]> {
    return this.sql<{ city: string; content: SourcedYear }[]>`
      select city_id as city, content from calendar_years where city_id in (${EVERYWHERE}, ${city})
      order by city_id = ${city}, year`
  }

  private merged(city: string, imported: readonly { readonly content: SourcedYear }[]): SourcedYear[] {
    const files = ['typical', city].flatMap((folder) => yearsInFiles(this.citiesDir, folder))
    const all = [...files, ...imported.map(({ content }) => content)]
    return [...new Map(all.map((one) => [one.year, one])).values()].sort((a, b) => a.year - b.year)
  }
}
