import fs from 'node:fs'
import path from 'node:path'
import { AppError } from './errors'
import type { Cities, City } from './ports'
import type { ServiceModule } from './module'
import { bodyValidator, validatorOf } from './validation'

const citySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name'],
  properties: {
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,30}$' },
    name: {
      type: 'object',
      required: ['zh', 'en'],
      properties: { zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
    },
  },
}

const read = (file: string): unknown => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`${file} is no JSON: ${(cause as Error).message}`, { cause })
  }
}

function readCity(folder: string): City {
  const file = path.join(folder, 'city.json')
  const city = read(file)
  const valid = validatorOf(citySchema)
  if (!valid(city)) throw new Error(`${file}: ${valid.errors?.[0]?.instancePath} ${valid.errors?.[0]?.message}`)
  if ((city as City).id !== path.basename(folder)) throw new Error(`${file}: the id must be the folder's name`)
  return city as City
}

/** A service's figures: what the city says over the defaults of the service's schema. */
function readSettings(folder: string, { id, citySchema: schema }: ServiceModule): unknown {
  const file = path.join(folder, `${id}.json`)
  const said = fs.existsSync(file) ? read(file) : {}
  if (!schema) return said
  const valid = bodyValidator.compile(schema)
  if (!valid(said)) throw new Error(`${file}: ${valid.errors?.[0]?.instancePath} ${valid.errors?.[0]?.message}`)
  return said
}

const frozen = <T>(value: T): T => {
  if (value && typeof value === 'object') Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

/**
 * Reads every city of the folder once, with its figures for every service.
 * @throws Error naming the file and field that is wrong
 */
export function loadCities(citiesDir: string, services: readonly ServiceModule[]): Cities {
  const folders = fs.readdirSync(citiesDir).map((name) => path.join(citiesDir, name))
  const cities = new Map(
    folders
      .filter((folder) => fs.existsSync(path.join(folder, 'city.json')))
      .map((folder) => {
        const city = readCity(folder)
        const settings = services.map((service) => [service.id, readSettings(folder, service)] as const)
        return [city.id, frozen({ city, settings: Object.fromEntries(settings) })] as const
      }),
  )
  const find = (id: string) => {
    const found = cities.get(id)
    if (!found) throw new AppError('CITY_UNKNOWN')
    return found
  }
  return {
    get: (id) => find(id).city,
    settings: <T>(city: string, service: string) => find(city).settings[service] as T,
  }
}
