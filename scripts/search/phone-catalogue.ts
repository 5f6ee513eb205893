import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { findableOf, mattersOf, wordsOfPages } from '../../server/search/matters'
import type { PhoneCatalogue } from '../../src/pages/find/packed-catalogue'
import type { LocalizedText } from '../../src/shared/contract'
import type { Findable } from '../../src/shared/search/engine'
import { idsIn } from '../../src/pages/find/answers'
import { speech } from '../../src/shared/search/speech'
import { tablesOf } from '../../src/shared/search/unpack'
import { root, type Manifest } from '../services/manifests'
import { findableLifeEvents, readGuides } from './catalogue'
import { answersIn } from './answers'
import { pack, packText } from './pack'
import { versions } from './tables'
import { trim } from './trim'

/** Simple and official name, and the English one, are never left out. */
const NAMES = 3
/** Bytes for the other words, guessed; chosen so that all is packed in 30 KB with the code that opens it (bench/find). */
const ROOM = 10_850

/** Words are weighed by their characters alone. */
const plain = tablesOf({ pinyin: '', traditional: '', speech })

/** What the phone's catalogue follows from: matters with all their words, and which pages do them. */
export interface CatalogueInput {
  /** As the server has those of a city that says nothing by itself. */
  readonly matters: readonly Findable[]
  readonly lifeEvents: readonly Findable[]
  /** A service's own words are its promise that they find it. */
  readonly promised: readonly string[]
  readonly pages: Readonly<Record<string, string>>
  readonly answers: LocalizedText
}

/** Of all manifests; those of released services count. */
export function catalogueInput(manifests: readonly Manifest[]): CatalogueInput {
  const guides = new Map(readGuides().map((guide) => [guide.id, guide]))
  const matters = mattersOf({ guides, items: new Map() }, manifests)
  return {
    matters: matters.map(findableOf),
    lifeEvents: findableLifeEvents(),
    promised: [...wordsOfPages(manifests).values()].flat(),
    pages: Object.fromEntries(matters.flatMap(({ id, page }) => (page ? [[id, page]] : []))),
    answers: { zh: answersIn('zh', manifests), en: answersIn('en', manifests) },
  }
}

function made({ matters, lifeEvents, promised, pages, answers }: CatalogueInput): PhoneCatalogue {
  const kept = new Set(promised)
  const stays = (at: number, word: string) => at < NAMES || kept.has(word)
  const all = new Map([...trim(matters, plain, { stays, room: ROOM }), ...lifeEvents].map((one) => [one.id, one]))
  const ids = idsIn(() => answers.zh)
  const packed = ids.flatMap((id) => all.get(id) ?? [])
  if (packed.length !== ids.length || all.size !== ids.length)
    throw new Error('an answer without words, or the other way round')
  return { pages, answers: { ...answers, zh: packText(answers.zh) }, packed: pack(packed) }
}

/** The code that packs, as text: another code makes another catalogue of the same words. */
const code = (): string[] =>
  ['scripts/search', 'src/shared/search'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => fs.readFileSync(path.join(root, folder, name), 'utf8')),
  )

/** One hash of all that the catalogue follows from: words, pages, the code that packs them, its libraries. */
function fingerprintOf(input: CatalogueInput): string {
  const all = [input, code(), versions()]
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16)
}

/** What changes when the catalogue of these services does; packs nothing. */
export const catalogueFingerprint = (manifests: readonly Manifest[]): string => fingerprintOf(catalogueInput(manifests))

/**
 * The catalogue of these services as a JSON file, kept under `.cache/` by its fingerprint: packing takes a second or more.
 * @returns path of the file
 */
export function catalogueFile(manifests: readonly Manifest[]): string {
  const input = catalogueInput(manifests)
  const folder = path.join(root, '.cache/catalogue')
  const file = path.join(folder, `${fingerprintOf(input)}.json`)
  if (fs.existsSync(file)) return file
  fs.mkdirSync(folder, { recursive: true })
  // Written aside and moved into place whole: tests make it side by side
  const aside = `${file}.${process.pid}`
  fs.writeFileSync(aside, JSON.stringify(made(input)))
  fs.renameSync(aside, file)
  return file
}

/** The catalogue of these services. */
export const phoneCatalogue = (manifests: readonly Manifest[]): PhoneCatalogue =>
  JSON.parse(fs.readFileSync(catalogueFile(manifests), 'utf8')) as PhoneCatalogue
