import fs from 'node:fs'
import path from 'node:path'
import { findable, readGuides } from '../../scripts/search/catalogue'
import { root } from '../../scripts/lib/build'
import type { Findable } from '../../src/shared/search/engine'

const here = path.join(root, 'bench/find')
const ITEMS = 200

/** Names of matters that a person, not a firm, has done: what the phone's catalogue would hold next. */
const citizen =
  /居民|个人|公民|身份|婚|户口|养老|医疗|社会保险|失业|工伤|生育|残疾|老年|学生|教师|驾驶|机动车|住房|就业|低保|救助|补贴|证/

export interface Query {
  readonly q: string
  readonly type: string
  /** Ids of matters.json. */
  readonly gold?: readonly string[]
}

interface Named {
  readonly name: string
  readonly alias?: readonly string[]
}

function rows<T>(file: string): T[] {
  const text = fs.readFileSync(file, 'utf8').trim()
  return (
    text.startsWith('[')
      ? JSON.parse(text)
      : text
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => JSON.parse(line) as unknown)
  ) as T[]
}

/** Sets of this folder with what somebody wants, and those with what no matter serves. */
export const querySets = ['dev', 'tune', 'blind', 'errands-tune', 'errands-blind', 'daily-tune', 'daily-blind'] as const
export const negativeSets = ['tune', 'blind', 'errands-tune', 'errands-blind', 'daily-tune', 'daily-blind'] as const

const fileOf = (kind: 'queries' | 'negatives', set: string, sets: readonly string[]) =>
  sets.includes(set) ? path.join(here, `${kind}-${set}.jsonl`) : set

/** One of `querySets`, or a file. */
export const queriesOf = (set: string): Query[] => rows(fileOf('queries', set, querySets))

/** One of `negativeSets`, or a file: what people say whom no matter serves. */
export const negativesOf = (set: string): Query[] => rows(fileOf('negatives', set, negativeSets))

const guideOf = new Map(
  rows<{ id: string; guide: string }>(path.join(here, 'matters.json')).map(({ id, guide }) => [id, guide] as const),
)

/** The guides that satisfy a query. @throws Error for an id of no matter */
export const wantedBy = ({ q, gold = [] }: Query): string[] =>
  gold.map((id) => {
    const guide = guideOf.get(id)
    if (!guide) throw new Error(`"${q}": no matter ${id} in bench/find/matters.json`)
    return guide
  })

/** The official names of a file of { name, alias? }, each with its aliases; none without a file. */
export const officialNamesIn = (file?: string): Named[] => (file === undefined ? [] : rows<Named>(file))

/** The matters that search knows. */
export const matters = (): Findable[] => readGuides().map(findable)

/**
 * The matters and, to get lost among, official names: of a list those for citizens, up to 200 in all.
 * @param official a file of { name, alias? }; without one the matters alone
 * @param all every name of the file, however many
 */
export function catalogue(official?: string, all = false): Findable[] {
  const ours = matters()
  const others = officialNamesIn(official).filter(({ name }) => all || citizen.test(name))
  return [
    ...ours,
    ...others.slice(0, all ? others.length : ITEMS - ours.length).map(({ name, alias = [] }, at) => ({
      id: `other-${at}`,
      words: [name, ...alias],
    })),
  ]
}
