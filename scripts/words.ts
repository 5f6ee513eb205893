import fs from 'node:fs'
import path from 'node:path'
import { systemClock } from '../server/clock'
import { oneSetting } from '../server/config/environment'
import { Catalogue } from '../server/catalogue/catalogue'
import { citySearches } from '../server/search/city-searches'
import { services } from '../server/modules.gen'
import { fromDatabase } from './words/from-database'
import { jsonOf, markdownOf } from './words/list'
import { entriesOf } from './words/propose'
import { missedIn, together } from './words/said'
import { argumentsOf } from './words/arguments'
import { command } from './lib/command'

/**
 * `npm run words -- --city yunlan`: what residents searched for in vain in a week, with what it may belong to. A list to
 * decide on, docs/words.md: no guide is changed.
 */
async function main(): Promise<void> {
  const given = argumentsOf(process.argv.slice(2), systemClock.now())
  const { city, week, file, out } = given
  const citiesDir = oneSetting(process.env, 'CITIES_DIR')
  if (!fs.existsSync(path.join(citiesDir, city, 'city.json')))
    throw new Error(`There is no city ${city} in ${citiesDir}.`)
  const rows = file ? missedIn(fs.readFileSync(file, 'utf8')) : await fromDatabase(city, week)
  const search = await citySearches(new Catalogue(citiesDir), services)(city)
  const entries = entriesOf(search, together(rows))
  const text = out?.endsWith('.json') ? jsonOf(given, entries) : markdownOf(given, entries)
  if (out) fs.writeFileSync(out, text)
  console.log(out ? `${out}: ${entries.length} texts of ${city}, week of ${week}` : text)
}

command(main)
