import fs from 'node:fs'
import path from 'node:path'
import { bodyValidator } from '../validation'
import type { Said } from './in-language'
import { CatalogueFault, firstOf } from './fault'

/** What stands behind which sections of a guide. */
export interface Source {
  readonly name: string
  readonly of: readonly string[]
}

/** `config/cities/typical/guides/<id>.json`, as far as the server itself reads it. */
export interface Guide {
  readonly id: string
  readonly title: Said
  readonly officialName: string
  readonly words: readonly string[]
  readonly next: readonly string[]
  readonly sources: readonly Source[]
}

/** `config/cities/typical/events/<id>.json`. */
export interface LifeEvent {
  readonly id: string
  readonly title: Said
  readonly people?: readonly Said[]
  readonly stages: readonly {
    readonly when: Said
    readonly steps: readonly { readonly guide: string; readonly why: Said }[]
  }[]
}

/** A JSON file. @throws CatalogueFault naming a file that is none */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new CatalogueFault(`${file} is no JSON: ${(cause as Error).message}`)
  }
}

/** The files of `<cities>/typical/<kind>s`, by their ids. @throws CatalogueFault naming the file and the fault */
export function readTypical<T extends { id: string }>(citiesDir: string, kind: 'guide' | 'event'): Map<string, T> {
  const folder = path.join(citiesDir, `typical/${kind}s`)
  if (!fs.existsSync(folder)) return new Map()
  const valid = bodyValidator.compile(readJson(path.join(citiesDir, `typical/${kind}.schema.json`)) as object)
  return new Map(
    fs
      .readdirSync(folder)
      .sort()
      .map((name) => {
        const file = path.join(folder, name)
        const one = readJson(file) as T
        if (!valid(one)) throw new CatalogueFault(`${file}: ${firstOf(valid.errors)}`)
        return [one.id, one] as const
      }),
  )
}
