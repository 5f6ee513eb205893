import fs from 'node:fs'
import path from 'node:path'
import { bodyValidator } from '../validation'
import type { LocalizedText } from '../../src/shared/contract'
import type { GuideAnswer, LifeEventAnswer } from '../../src/shared/platform/types'
import { CatalogueFault, firstOf } from './fault'

/** A section of a guide. */
export type Section = GuideAnswer['questions'][number]['about']

/** What stands behind which sections of a guide. */
export interface Source {
  readonly name: string
  readonly of: readonly Section[]
  /** In force from this day, where it is of late. */
  readonly from?: string
}

/** One thing to do, and what to know of it. */
export interface GuideStep extends LocalizedText {
  readonly note?: LocalizedText
}

/** `config/cities/typical/guides/<id>.json`; its schema is guide.schema.json beside it. */
export interface Guide {
  readonly $schema?: string
  readonly theme?: string
  readonly id: string
  readonly title: LocalizedText
  /** Absent where a city says otherwise and gives none of its own. */
  readonly headline?: LocalizedText
  readonly promise: LocalizedText
  readonly officialName: string
  readonly officialCode?: string
  readonly department: LocalizedText
  readonly who: readonly LocalizedText[]
  readonly when: readonly LocalizedText[]
  readonly needs: readonly {
    readonly name: LocalizedText
    readonly form: GuideAnswer['needs'][number]['form']
    readonly from?: LocalizedText
    readonly known?: LocalizedText
    readonly only?: LocalizedText
    readonly oneOf?: true
    readonly note?: LocalizedText
  }[]
  readonly steps: readonly GuideStep[]
  /** At a glance; the whole of it stands in the sections. */
  readonly brief: { readonly time?: LocalizedText; readonly fee?: LocalizedText; readonly where?: LocalizedText }
  readonly time: { readonly promised: LocalizedText; readonly legal?: LocalizedText }
  readonly fee: LocalizedText
  readonly where: LocalizedText
  readonly phone: string
  readonly result: LocalizedText
  readonly questions: readonly { readonly q: LocalizedText; readonly a: LocalizedText; readonly about: Section }[]
  /** A city's own page for it. */
  readonly link?: string
  readonly words: readonly string[]
  readonly next: readonly string[]
  /** By an office of the city, as a whole: only where it has been. */
  readonly checked?: { readonly on: string; readonly by: LocalizedText }
  readonly sources: readonly Source[]
}

type StepAnswer = LifeEventAnswer['stages'][number]['steps'][number]
type DueAnswer = NonNullable<StepAnswer['due']>

/** What is said of the answer in both languages: the rest of it is the same in the file. */
type InBoth<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: LocalizedText }

/** A step of a life event; `name` where the matter is called otherwise at this moment. */
export interface LifeEventStep {
  readonly guide: string
  readonly name?: LocalizedText
  readonly why: LocalizedText
  readonly after?: readonly string[]
  readonly due?: InBoth<DueAnswer, 'says' | 'late' | 'source'>
}

/** `config/cities/typical/events/<id>.json`. */
export interface LifeEvent {
  readonly $schema?: string
  readonly words?: readonly string[]
  readonly id: string
  readonly title: LocalizedText
  readonly promise: LocalizedText
  readonly date?: {
    readonly ask: LocalizedText
    readonly name: LocalizedText
    readonly since: LocalizedText
    readonly expected?: { readonly past: LocalizedText; readonly coming: LocalizedText; readonly name: LocalizedText }
  }
  readonly later?: NonNullable<LifeEventAnswer['later']>
  readonly people?: readonly LocalizedText[]
  readonly stages: readonly { readonly when: LocalizedText; readonly steps: readonly LifeEventStep[] }[]
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
