import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { wordsOfPages } from '../../server/search/matters'
import { speech } from '../../src/shared/search/speech'
import type { Findable } from '../../src/shared/search/engine'
import { tablesOf } from '../../src/shared/search/unpack'
import { pagePath, root, type Manifest } from '../services/manifests'
import { findable, findableEvents, readGuides } from './catalogue'
import { pack } from './pack'
import { trim } from './trim'

const file = 'src/pages/find/catalogue.gen.ts'
/** Simple and official name, and the English one, are never left out. */
const NAMES = 3
/** Bytes for the other words, guessed; chosen so that all is packed in 30 KB with the code that opens it (bench/find). */
const ROOM = 10_150
/** Raised when the code packs the same words otherwise. */
const FORM = 6

/** Words are weighed by their characters alone. */
const plain = tablesOf({ pinyin: '', traditional: '', speech })

/** Every matter and every service that none of them stands for; a matter that a page does has the page's words too. */
function everything(manifests: readonly Manifest[]): { items: Findable[]; pages: Record<string, string> } {
  const guides = readGuides()
  const pages: Record<string, string> = {}
  const said = wordsOfPages(manifests)
  const items = guides.map((guide) => {
    if (guide.page) pages[guide.id] = guide.page
    const { id, words } = findable(guide)
    return { id, words: [...new Set([...words, ...(said.get(guide.page ?? '') ?? [])])] }
  })
  for (const {
    id,
    title,
    officialName,
    words,
    pages: [first],
  } of manifests) {
    const page = pagePath(id, first?.name ?? '')
    if (guides.some((guide) => guide.page === page)) continue
    pages[id] = page
    items.push({ id, words: [...new Set([title.zh, officialName, title.en, ...words])] })
  }
  // A service's own words are its promise that they find it
  const promised = new Set([...said.values()].flat())
  const stays = (at: number, word: string) => at < NAMES || promised.has(word)
  return { items: [...trim(items, plain, { stays, room: ROOM }), ...findableEvents()], pages }
}

/** What search knows, packed, as a module. The packing takes seconds: what stands for the same words is kept. */
export function findIndex(manifests: readonly Manifest[]): string {
  const { items, pages } = everything(manifests)
  const mark = createHash('sha256')
    .update(JSON.stringify([FORM, items, pages, speech]))
    .digest('hex')
    .slice(0, 16)
  const present = path.join(root, file)
  const old = fs.existsSync(present) ? fs.readFileSync(present, 'utf8') : ''
  if (old.includes(`words ${mark}`)) return old
  return `// Generated from config/cities/typical and the manifests by \`npm run services\` (words ${mark}). Do not edit.

import type { Packed } from '../../shared/search/unpack'

/** Pages of the matters that a service of this mini-program does. */
export const pages: Readonly<Record<string, string>> = ${JSON.stringify(pages)}

export const packed: Packed = ${JSON.stringify(pack(items))}
`
}
