import fs from 'node:fs'
import { keepYear, EVERYWHERE } from './calendar/calendars'
import { readYear } from './calendar/year'
import { loadCities } from './cities'
import { systemClock } from './clock'
import { oneSetting } from './config/environment'
import { onDatabase, type CommandLine } from './operator-command'

/**
 * Run by hand when a year's notice is out: keeps the year in a file, for the country or for one city, over what was
 * known of it. Running servers follow within a minute, phones with their next look. The serving role may do this.
 */
export async function calendarCommand({ env, args: [file, city = EVERYWHERE], say }: CommandLine): Promise<void> {
  if (!file) throw new Error('Say which file: calendar-main.js <year.json> [city].')
  if (city !== EVERYWHERE) loadCities(oneSetting(env, 'CITIES_DIR'), []).get(city)
  const year = readYear(JSON.parse(fs.readFileSync(file, 'utf8')), file)
  await onDatabase(env, 'of the server', (sql) => keepYear(sql, city, year, systemClock.now()))
  const holidays = year.off.map(({ name, from, to }) => `${name.zh} ${from}..${to}`).join(', ')
  say(
    `${year.year} ${city === EVERYWHERE ? 'everywhere' : city}: ${holidays}; worked ${year.work.join(', ') || 'none'}`,
  )
  say(`Source: ${year.source.name}`)
}
