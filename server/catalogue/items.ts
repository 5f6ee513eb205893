import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { validatorOf } from '../validation'
import type { LocalizedText } from '../../src/shared/contract'
import { CatalogueFault, firstOf } from './fault'
import { readJson } from './typical'

/** A line of `<cities>/<city>/items.jsonl`: a matter of the city's own list, with what the list tells of it. */
export interface Item {
  readonly id: string
  readonly title: LocalizedText
  readonly officialName?: string
  readonly officialCode?: string
  readonly words: readonly string[]
  readonly department?: LocalizedText
  readonly phone?: string
  readonly district?: LocalizedText
  readonly link?: string
}

type Texts = string | LocalizedText
type Line = Omit<Item, 'title' | 'department' | 'district' | 'words'> & {
  readonly title: Texts
  readonly department?: Texts
  readonly district?: Texts
  readonly words?: readonly string[]
}

/** One text stands for both languages where the list has no other. */
const both = (text: Texts): LocalizedText => (typeof text === 'string' ? { zh: text, en: text } : text)

const itemOf = ({ title, department, district, words = [], ...rest }: Line): Item => ({
  ...rest,
  title: both(title),
  words,
  ...(department ? { department: both(department) } : {}),
  ...(district ? { district: both(district) } : {}),
})

function parsed(line: string, at: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new CatalogueFault(`${at}: no JSON: ${(cause as Error).message}`)
  }
}

/**
 * A city's own list, by id, read line by line: a province's has a hundred thousand. Empty where the city has none.
 * @param taken ids of the typical guides
 * @throws CatalogueFault naming file, line and field
 */
export async function readItems(
  citiesDir: string,
  city: string,
  taken: { has(id: string): boolean },
): Promise<ReadonlyMap<string, Item>> {
  const file = path.join(citiesDir, city, 'items.jsonl')
  const items = new Map<string, Item>()
  if (!fs.existsSync(file)) return items
  const valid = validatorOf(readJson(path.join(citiesDir, 'typical/item.schema.json')) as object)
  const lines = readline.createInterface({ input: fs.createReadStream(file, 'utf8'), crlfDelay: Infinity })
  let number = 0
  for await (const line of lines) {
    const at = `${file}:${++number}`
    if (line.trim() === '') continue
    const one = parsed(line, at)
    if (!valid(one)) throw new CatalogueFault(`${at}: ${firstOf(valid.errors)}`)
    const item = itemOf(one as Line)
    if (taken.has(item.id)) throw new CatalogueFault(`${at}: "${item.id}" is a typical guide; change it in guides.json`)
    if (items.has(item.id)) throw new CatalogueFault(`${at}: the id "${item.id}" was there before`)
    items.set(item.id, item)
  }
  return items
}
