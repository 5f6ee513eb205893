import fs from 'node:fs'
import path from 'node:path'
import { AppError } from '../errors'
import { bodyValidator } from '../validation'
import { inLanguage, type Language, type Said } from './in-language'

interface Guide {
  readonly id: string
  readonly title: Said
  readonly next: readonly string[]
  readonly page?: string
}

const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'))

/** What search and the house keep for themselves. */
const inner = ['$schema', 'words', 'theme']

const without = (value: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** The files of `<cities>/typical/<kind>s`, by their ids. @throws Error naming the file and the fault */
function typical<T extends { id: string }>(citiesDir: string, kind: 'guide' | 'event'): Map<string, T> {
  const folder = path.join(citiesDir, `typical/${kind}s`)
  if (!fs.existsSync(folder)) return new Map()
  const valid = bodyValidator.compile(read(path.join(citiesDir, `typical/${kind}.schema.json`)) as object)
  return new Map(
    fs.readdirSync(folder).map((name) => {
      const file = path.join(folder, name)
      const one = read(file) as T
      if (!valid(one)) throw new Error(`${file}: ${valid.errors?.[0]?.instancePath} ${valid.errors?.[0]?.message}`)
      return [one.id, one] as const
    }),
  )
}

interface LifeEvent {
  readonly id: string
  readonly people?: readonly Said[]
  readonly stages: readonly {
    readonly when: Said
    readonly steps: readonly { readonly guide: string; readonly why: Said }[]
  }[]
}

export interface Guides {
  /** @throws NOT_FOUND for an id of no matter */
  readonly get: (city: string, id: string, language: Language) => object
  /** @throws NOT_FOUND for an id of no turn of life */
  readonly event: (id: string, language: Language) => object
}

/**
 * The catalogue, read once: the typical guides, and over them what a city says in `<city>/guides.json`
 * (`{ "<id>": { "fee": … } }`, field by field).
 */
export function loadGuides(citiesDir: string): Guides {
  // Read when first asked for: a server that starts has no time to spare
  let guides: Map<string, Guide> | undefined
  let events: Map<string, LifeEvent> | undefined
  const all = () => (guides ??= typical<Guide>(citiesDir, 'guide'))
  const overrides = new Map<string, Readonly<Record<string, object | undefined>>>()
  const ofCity = (city: string) => {
    const found = overrides.get(city)
    if (found) return found
    const file = path.join(citiesDir, city, 'guides.json')
    const said = fs.existsSync(file) ? (read(file) as Record<string, object>) : {}
    overrides.set(city, said)
    return said
  }
  return {
    get(city, id, language) {
      const guide = all().get(id)
      if (!guide) throw new AppError('NOT_FOUND')
      const whole = { ...without(guide, inner), ...ofCity(city)[id] }
      const next = guide.next.flatMap((other) => {
        const title = all().get(other)?.title[language]
        return title ? [{ id: other, title }] : []
      })
      return { ...(inLanguage(whole, language) as object), next }
    },
    event(id, language) {
      const event = (events ??= typical<LifeEvent>(citiesDir, 'event')).get(id)
      if (!event) throw new AppError('NOT_FOUND')
      const { people = [], stages, ...rest } = event
      const stepOf = ({ guide, why }: { guide: string; why: Said }) => {
        const { title, page } = all().get(guide) ?? {}
        return { id: guide, title: title?.[language] ?? guide, why: why[language], ...(page ? { page } : {}) }
      }
      return {
        ...(inLanguage(without(rest, inner), language) as object),
        stages: stages.map(({ when, steps }) => ({ when: when[language], steps: steps.map(stepOf) })),
        people: people.map((line) => line[language]),
      }
    },
  }
}
