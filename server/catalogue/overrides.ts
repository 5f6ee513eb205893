import fs from 'node:fs'
import path from 'node:path'
import { validatorOf } from '../validation'
import { CatalogueFault, firstOf } from './fault'
import { sourceOfCity } from './texts'
import { readJson, type Guide, type Section, type Source } from './typical'

const sections: readonly Section[] = ['who', 'when', 'needs', 'steps', 'time', 'fee', 'where', 'result']

/** What a city says differently of a typical matter; its words come on top of the typical ones. */
export type Override = Partial<Omit<Guide, 'id'>> & Readonly<Record<string, unknown>>

interface GuideSchema {
  readonly properties: Readonly<Record<string, object>>
}

/** The guide's schema with every field optional; the id is the key, and a few words are enough. */
function overrideSchema(citiesDir: string): object {
  const { required: _all, ...whole } = readJson(path.join(citiesDir, 'typical/guide.schema.json')) as GuideSchema & {
    required: unknown
  }
  const { id: _id, $schema: _schema, ...fields } = whole.properties
  return { ...whole, properties: { ...fields, words: { ...fields.words, minItems: 1 } } }
}

/**
 * `<cities>/<city>/guides.json`: `{ "<id>": { "fee": … } }`; nothing where there is no such file.
 * @param known the typical guides: a city overrides no other
 * @throws CatalogueFault naming file, matter and field
 */
export function readOverrides(
  citiesDir: string,
  city: string,
  known: ReadonlyMap<string, Guide>,
): ReadonlyMap<string, Override> {
  const file = path.join(citiesDir, city, 'guides.json')
  if (!fs.existsSync(file)) return new Map()
  const said = readJson(file)
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    throw new CatalogueFault(`${file}: must be an object, matter → what differs`)
  const valid = validatorOf(overrideSchema(citiesDir))
  const entries = Object.entries(said as Record<string, Override>).filter(([id]) => id !== '$schema')
  for (const [id, override] of entries) {
    if (!known.has(id))
      throw new CatalogueFault(`${file}: there is no typical guide "${id}"; new matters go into items.jsonl`)
    if (!valid(override)) throw new CatalogueFault(`${file}: ${id}${firstOf(valid.errors)}`)
  }
  return new Map(entries)
}

/** No law of the country stands behind what a city says by itself. */
function sourcesOf(guide: Guide, override: Override): readonly Source[] {
  if (override.sources) return override.sources
  const own = sections.filter((section) => section in override)
  const typical = guide.sources.map((source) => ({ ...source, of: source.of.filter((one) => !own.includes(one)) }))
  const left = typical.filter(({ of }) => of.length > 0)
  return own.length > 0 ? [...left, { name: sourceOfCity, of: own }] : left
}

/** What a city says of a section is not summed up in the words of the country. */
function briefOf({ brief }: Guide, override: Override): Guide['brief'] {
  const typical = Object.entries(brief).filter(([section]) => !(section in override))
  return { ...Object.fromEntries(typical), ...override.brief }
}

/** A few words of the country are not said of what a city says otherwise. */
function headlineOf({ headline }: Guide, override: Override): Pick<Guide, 'headline'> {
  const said = override.headline ?? (sections.some((section) => section in override) ? undefined : headline)
  return said ? { headline: said } : {}
}

/** A typical guide as this city has it. */
export function overridden(guide: Guide, override: Override | undefined): Guide {
  if (!override) return guide
  const words = [...new Set([...(override.words ?? []), ...guide.words])]
  const { headline: _headline, ...said } = { ...guide, ...override }
  return {
    ...{ ...said, ...headlineOf(guide, override), words },
    ...{ brief: briefOf(guide, override), sources: sourcesOf(guide, override) },
  }
}
