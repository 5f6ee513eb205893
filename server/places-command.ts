import fs from 'node:fs'
import { Catalogue } from './catalogue/catalogue'
import { loadCities } from './cities'
import { systemClock } from './clock'
import { oneSetting } from './config/environment'
import { onDatabase, type CommandLine } from './operator-command'
import { keepPlaces, placesFile, pointsOf, Register } from './places/register'

/** More refused lines than this are not printed one by one. */
const SHOWN = 100

/**
 * Run by hand: a file's places in place of all that a city's register had; a place whose line is refused is left as it
 * was. Says each refused line and why. Where more than half of the lines are refused nothing changes: it is another file.
 * The serving role may do this.
 */
export async function placesCommand({ env, args, say }: CommandLine): Promise<void> {
  const [city, given] = args.filter((one) => !one.startsWith('--'))
  if (!city) throw new Error('Say which city: places-main.js <city> [places.jsonl] [--shifted].')
  const citiesDir = oneSetting(env, 'CITIES_DIR')
  const file = given ?? placesFile(citiesDir, city)
  const cities = loadCities(citiesDir, [])
  const catalogue = new Catalogue(citiesDir)
  await onDatabase(env, 'of the server', async (sql) => {
    const register = new Register({
      sql,
      clock: systemClock,
      citiesDir,
      city: cities.get,
      knowsMatter: (of) => catalogue.knows(of),
      log: { warn: () => undefined },
    })
    const before = await pointsOf(sql, city)
    const reading = await register.read(city, fs.readFileSync(file, 'utf8'), before, args.includes('--shifted'))
    const { places, refused } = reading
    for (const { line, why } of refused.slice(0, SHOWN)) say(`${file}:${line} refused: ${why}`)
    if (refused.length > SHOWN) say(`and ${refused.length - SHOWN} more`)
    if (places.length === 0 || refused.length > places.length)
      throw new Error(`${refused.length} of ${refused.length + places.length} lines refused: nothing has changed`)
    const ids = new Set(places.map(({ id }) => id))
    const left = refused.flatMap(({ id }) => (id && before.has(id) && !ids.has(id) ? [id] : []))
    const kept = await register.some(city, left)
    const all = { places: [...places, ...kept], source: file, at: systemClock.now() }
    await sql.begin((tx) => keepPlaces(tx, city, all))
    const gone = [...before.keys()].filter((id) => !ids.has(id)).length - kept.length
    say(`${city}: ${places.length} places, ${refused.length} refused, ${kept.length} left as they were, ${gone} gone`)
  })
}
