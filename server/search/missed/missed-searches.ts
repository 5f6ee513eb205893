import type { Sql } from 'postgres'
import { roomFor } from '../../database/bounded'
import { cleanSaid } from './said-clean'
import { weekOf } from './week'

/** `nothing`: nothing fitted, or only weakly. `left`: somebody went away from what was found and opened none of it. */
export type How = 'nothing' | 'left'

/** How often a text was said in a week, and how it ended. */
export interface Missed {
  readonly said: string
  readonly how: How
  readonly times: number
}

/** Different texts of one city and week that are kept: nobody fills the disk. */
export const MOST_A_WEEK = 20_000

/** Nobody reads what was said less often in a week: it may be one person's own. */
export const LEAST_TIMES = 3

/** Searches that led nowhere, counted by text and week: no account, no address, no finer time. */
export class MissedSearches {
  constructor(
    private readonly sql: Sql,
    private readonly most = MOST_A_WEEK,
  ) {}

  /** Counts one, cleaned; what has nothing left, and new texts beyond the bound of the week, are not kept. */
  async add(city: string, said: string, how: How, at: Date): Promise<void> {
    const { sql } = this
    const clean = cleanSaid(said)
    if (clean === '') return
    const week = weekOf(at)
    const known = await sql`
      update missed_searches set times = times + 1
      where city_id = ${city} and week = ${week} and said = ${clean} and how = ${how}`
    if (known.count > 0) return
    await sql`
      insert into missed_searches (city_id, week, said, how, times)
      select ${city}, ${week}, ${clean}, ${how}, 1
      where ${roomFor(sql, sql`select 1 from missed_searches where city_id = ${city} and week = ${week}`, this.most)}
      on conflict (city_id, week, said, how) do update set times = missed_searches.times + 1`
  }

  /** What a city's residents said in vain in a week, where it was said often enough to be read; most often first. */
  async of(city: string, week: string, least = LEAST_TIMES): Promise<Missed[]> {
    return this.sql<Missed[]>`
      select said, how, times from (
        select said, how, times, sum(times) over (partition by said) as together
        from missed_searches where city_id = ${city} and week = ${week}) as all_of_them
      where together >= ${least}
      order by together desc, said, how`
  }
}
