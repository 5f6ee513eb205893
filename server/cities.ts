import fs from 'node:fs'
import path from 'node:path'
import { AppError } from './errors'
import type { ServerModule } from './module'
import type { City } from './ports'
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
    bounds: {
      type: 'object',
      additionalProperties: false,
      required: ['south', 'west', 'north', 'east'],
      properties: {
        south: { type: 'number', minimum: -90, maximum: 90 },
        west: { type: 'number', minimum: -180, maximum: 180 },
        north: { type: 'number', minimum: -90, maximum: 90 },
        east: { type: 'number', minimum: -180, maximum: 180 },
      },
    },
  },
} as const

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
  const valid = validatorOf<City>(citySchema)
  if (!valid(city)) throw new Error(`${file}: ${valid.errors?.[0]?.instancePath} ${valid.errors?.[0]?.message}`)
  if (city.id !== path.basename(folder)) throw new Error(`${file}: the id must be the folder's name`)
  return city
}

type Settings = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a city says of a thing stands field by field over what is typical of it: it says only what differs. */
function overDefaults(schema: ServerModule['city'], said: Settings): Settings {
  const properties = isObject(schema) && isObject(schema.properties) ? schema.properties : {}
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => {
      const typical = isObject(properties[name]) ? properties[name].default : undefined
      return [name, isObject(typical) && isObject(value) ? { ...typical, ...value } : value]
    }),
  )
}

/** A module's figures: what the city says over the defaults of the module's `city.ts`. */
function readSettings(folder: string, { id, city: schema }: ServerModule): unknown {
  const file = path.join(folder, `${id}.json`)
  const given = fs.existsSync(file) ? read(file) : {}
  if (!schema) return given
  const said = isObject(given) ? overDefaults(schema, given) : given
  const valid = bodyValidator.compile(schema)
  if (!valid(said)) throw new Error(`${file}: ${valid.errors?.[0]?.instancePath} ${valid.errors?.[0]?.message}`)
  return said
}

const frozen = <T>(value: T): T => {
  if (value && typeof value === 'object') Object.values(value).forEach(frozen)
  return Object.freeze(value)
}

export interface Cities {
  /** @throws AppError CITY_UNKNOWN */
  readonly get: (id: string) => City
  /** By id. */
  readonly all: readonly City[]
  /** A module's figures for a city; they fit the module's schema. @throws AppError CITY_UNKNOWN */
  settings(city: string, module: string): unknown
}

/**
 * Reads every city of the folder once, with its figures for every module.
 * @throws Error naming the file and field that is wrong
 */
export function loadCities(citiesDir: string, modules: readonly ServerModule[]): Cities {
  const folders = fs.readdirSync(citiesDir).map((name) => path.join(citiesDir, name))
  const cities = new Map(
    folders
      .filter((folder) => fs.existsSync(path.join(folder, 'city.json')))
      .map((folder) => {
        const city = readCity(folder)
        const settings = modules.map((module) => [module.id, readSettings(folder, module)] as const)
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
    all: [...cities.values()].map(({ city }) => city).sort((a, b) => a.id.localeCompare(b.id)),
    settings: (city, module) => find(city).settings[module],
  }
}
