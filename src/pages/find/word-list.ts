import { now } from '../../core/clock'
import type { Findable, Tables } from '../../shared/search/findable'
import { tablesOf } from '../../shared/search/unpack'
import type { FindWords } from '../../shared/platform/types'
import { persisted } from '../../core/storage'

/** A matter that search knows, with what this city says of it otherwise than the package. */
export interface Listed extends Findable {
  readonly answer?: NonNullable<FindWords['list']>['items'][number]['answer']
}

/** Words as `unpack` gives them. */
export interface SearchWords {
  /** Of the list; the package's own have none. */
  readonly etag?: string
  readonly items: readonly Listed[]
  readonly tables: Tables
}

/** What GET /find/words takes. */
interface WordsQuery {
  readonly city: string
  /** Etag of the words that the phone has. */
  readonly have?: string
}

interface Kept {
  /** When the city was asked, in ms. */
  readonly at: number
  /** The list's etag, as the answer and what phones keep name it. */
  readonly mark: string
  readonly list: NonNullable<FindWords['list']>
}

const WEEK = 7 * 24 * 3600e3

const persistedOf = (city: string) => persisted<Kept>(`words:${city}`, 1)
const isText = (one: unknown) => typeof one === 'string'

function wordsOf({ items, pinyin, traditional, speech }: Kept['list']): SearchWords | undefined {
  const { elsewhere, errand, idle, polite, phrases, alike } = speech
  const whole =
    items[0] &&
    items.every(({ id, words }) => isText(id) && words.every(isText)) &&
    [pinyin, traditional, elsewhere, errand, idle, polite, phrases, ...alike].every(isText)
  return whole ? { items, tables: tablesOf({ pinyin, traditional, speech }) } : undefined
}

/** What is not whole is as good as not there: the next update writes over it. */
function keptOf(city: string): (Kept & { readonly words: SearchWords }) | undefined {
  const kept = persistedOf(city).read()
  try {
    const words = kept && wordsOf(kept.list)
    return words && { ...kept, words }
  } catch {
    return undefined
  }
}

/** Every word of this city as it was last sent; undefined until it was. */
export function keptList(city: string): SearchWords | undefined {
  const kept = keptOf(city)
  return kept && { ...kept.words, etag: kept.mark }
}

let asking = false

/**
 * Asks the city for its words, once a week at most, for the next opening of search. Never fails; offline keeps what is there.
 * @param ask sends GET /find/words
 */
export async function updateList(city: string, ask: (query: WordsQuery) => Promise<FindWords>): Promise<void> {
  if (asking) return
  const kept = keptOf(city)
  const at = now().getTime()
  // A clock that was ahead must not stop it for good
  if (kept && Math.abs(at - kept.at) < WEEK) return
  asking = true
  try {
    const { mark, list = kept?.list } = await ask({ city, have: kept?.mark })
    // The answer has told how late it is
    if (list) persistedOf(city).write({ at: now().getTime(), mark, list })
  } catch {
    // Asked again at the next opening
  }
  asking = false
}
