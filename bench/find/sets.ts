import fs from 'node:fs'
import path from 'node:path'
import { findable, readGuides } from '../../scripts/search/catalogue'
import { root } from '../../scripts/lib/build'
import type { Findable } from '../../src/shared/search/engine'

const here = path.join(root, 'bench/find')
const official = path.join(root, '../shared/data/search/items.jsonl')
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

/** `dev`, `tune` or `blind` of this folder, or a file. */
export const queriesOf = (set: string): Query[] =>
  rows(['dev', 'tune', 'blind'].includes(set) ? path.join(here, `queries-${set}.jsonl`) : set)

/** Chatter of this folder by name: nobody wants an office. */
export const negativesOf = (set: string): Query[] => rows(path.join(here, `negatives-${set}.jsonl`))

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

/** The official names of items.jsonl; none where it is not there. */
export const officialItems = (): string[] =>
  fs.existsSync(official) ? rows<Named>(official).map(({ name }) => name) : []

/**
 * The 82 matters and, to get lost among, official names up to 200 in all.
 * @param catalogue JSON or JSONL of { name, alias? }; default: items.jsonl, of which those for citizens
 */
export function catalogue(file?: string): Findable[] {
  const matters = readGuides().map(findable)
  if (!file && !fs.existsSync(official)) {
    console.log(`No ${path.basename(official)} here: ${matters.length} matters alone.`)
    return matters
  }
  const others = rows<Named>(file ?? official).filter(({ name }) => file !== undefined || citizen.test(name))
  return [
    ...matters,
    ...others.slice(0, file ? others.length : ITEMS - matters.length).map(({ name, alias = [] }, at) => ({
      id: `other-${at}`,
      words: [name, ...alias],
    })),
  ]
}
