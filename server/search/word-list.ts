import { createHash } from 'node:crypto'
import type { LocalizedText } from '../../src/shared/contract'
import type { SpeechText } from '../../src/shared/search/findable'
import { speech } from '../../src/shared/search/speech'
import type { CityCatalogue } from '../catalogue/catalogue'
import type { Guide, LifeEvent } from '../catalogue/typical'
import type { Manifest } from '../module'
import { mattersOf, type Searched } from './matters'
import { pinyin, traditional } from './tables.gen'

/** Of a city's own list, so many items go along; a longer one stays with the server: a phone has not the room. */
const MOST_ITEMS = 500

interface Listed {
  readonly id: string
  readonly words: readonly string[]
  readonly page?: string
  /** Where the city says something else than the package knows. */
  readonly answer?: Readonly<Record<'promise' | 'fee' | 'time', LocalizedText>> & { readonly headline?: LocalizedText }
}

/** Every word that search knows in a city, as `src/shared/platform/search-responses.ts` has it. */
export interface WordList {
  readonly items: readonly Listed[]
  readonly pinyin: string
  readonly traditional: string
  readonly speech: SpeechText
}

/** A list, and what changes when it changes. */
export interface TaggedList {
  readonly etag: string
  readonly list: WordList
}

/** A life event has words too: event.schema.json. */
type NamedLifeEvent = LifeEvent & Pick<Searched, 'words'>

const unless = (text: string, same: string) => (text === same ? '' : text)

/** Names keep their places, for the phone reads titles by them; one that says no more is empty, and finds nothing. */
function wordsOf({ title: { zh, en }, officialName = '', words }: Omit<Searched, 'id'>): string[] {
  const names = [zh, unless(officialName, zh), unless(en, zh)]
  return [...names, ...new Set(words.filter((word) => !names.includes(word)))]
}

const listed = ({ page, ...matter }: Searched): Listed => ({
  id: matter.id,
  words: wordsOf(matter),
  ...(page ? { page } : {}),
})

/** Under its id with `event.` before it, as scripts/search/catalogue.ts has it. */
const listedLifeEvent = ({ id, title, words }: NamedLifeEvent): Listed => ({
  id: `event.${id}`,
  words: wordsOf({ title, officialName: `${title.zh}一件事`, words }),
})

/** The server's tables, as far as these items need them. */
function tablesFor(items: readonly Listed[]): Pick<WordList, 'pinyin' | 'traditional'> {
  const used = new Set(items.flatMap(({ words }) => [...words.join('')]))
  const pairs = (traditional.match(/[^]{2}/g) ?? []).filter((pair) => [...pair].some((one) => used.has(one)))
  for (const [, simple = ''] of pairs) used.add(simple)
  const sounds = pinyin.replace(/([a-z]+)([^a-z]+)/g, (_, syllable: string, characters: string) => {
    const left = characters.replace(/=?([^=])/g, (form: string, one: string) => (used.has(one) ? form : ''))
    return left && syllable + left
  })
  return { pinyin: sounds, traditional: pairs.join('') }
}

/**
 * All that a phone needs to search a city by itself: its matters, life events, and its own list where that is short.
 * @param typical guides as the phone's package has them @param lifeEvents typical life events by id
 */
export function wordListOf(
  { guides, items }: CityCatalogue,
  typical: ReadonlyMap<string, Guide>,
  lifeEvents: ReadonlyMap<string, LifeEvent>,
  manifests: readonly Manifest[],
): TaggedList {
  const short = items.size > MOST_ITEMS ? new Map<string, never>() : items
  const named = [...lifeEvents.values()] as NamedLifeEvent[]
  const withAnswer = (one: Listed): Listed => {
    const guide = guides.get(one.id)
    if (!guide || guide === typical.get(one.id)) return one
    const { headline, promise, fee, time } = guide
    return { ...one, answer: { ...(headline ? { headline } : {}), promise, fee, time: time.promised } }
  }
  const matters = mattersOf({ guides, items: short }, manifests).map(listed).map(withAnswer)
  const all = [...matters, ...named.map(listedLifeEvent)]
  const list = { items: all, ...tablesFor(all), speech }
  return { etag: createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16), list }
}
