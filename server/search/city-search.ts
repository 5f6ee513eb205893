import { SearchEngine, type Best, type Found } from '../../src/shared/search/engine'
import { fold } from '../../src/shared/search/fold'
import { speech } from '../../src/shared/search/speech'
import { requestOf } from '../../src/shared/search/request'
import { sure } from '../../src/shared/search/sure'
import type { FindAnswer } from '../../src/shared/platform/types'
import { tablesOf } from '../../src/shared/search/unpack'
import type { Language } from '../catalogue/in-language'
import { findableOf, type Matter, type Searched } from './matters'
import { Recent } from '../recent'
import { pinyin, traditional } from './tables.gen'
import type { TaggedList, WordList } from './word-list'

const MOST_HITS = 10
/** Questions of one city whose matches are kept; what people type letter by letter is much the same. */
const MOST_KEPT = 2000

let made: ReturnType<typeof tablesOf> | undefined
const tables = () => (made ??= tablesOf({ pinyin, traditional, speech }))

/** The wire's `FindWords`, of a list that is never written to. */
export interface WordsAnswer {
  readonly mark: string
  readonly list?: WordList
}

/** What was found of something said: best first, and what the best is worth. */
interface Judged {
  readonly best?: Best
  readonly found: readonly Found[]
}

/** A matter near what was said. */
export interface Near {
  readonly matter: Matter
  readonly found: Found
}

/** Search over the matters of one city. Building it takes about 70 µs a matter; it is kept. */
export class CitySearch {
  private readonly matters: ReadonlyMap<string, Matter>
  private readonly engine: SearchEngine
  private readonly recent = new Recent<Judged>(MOST_KEPT)
  private list: TaggedList | undefined

  /** @param listOf makes what `words` answers, when it is first asked for */
  constructor(
    matters: readonly Searched[],
    private readonly listOf: () => TaggedList,
  ) {
    this.matters = new Map(
      matters.map(({ id, title, officialName, page }) => [id, { id, title, officialName, page }] as const),
    )
    this.engine = new SearchEngine(matters.map(findableOf), tables())
  }

  /** One way to write what was asked for: two texts that fold alike are found alike. */
  fold(said: string): string {
    return fold(requestOf(said, tables().speech), tables().traditional)
  }

  /** Whether the best match is what was meant. */
  sure(said: string): boolean {
    return sure(this.judged(said).best)
  }

  /** The nearest matters, best first, ten at most. */
  near(said: string): Near[] {
    return this.judged(said).found.flatMap((found) => {
      const matter = this.matters.get(found.id)
      return matter ? [{ matter, found }] : []
    })
  }

  private judged(said: string): Judged {
    return this.recent.get(this.fold(said), () => this.engine.judge(said, MOST_HITS))
  }

  /** What was said, as GET /find answers it. */
  answer(said: string, language: Language): FindAnswer {
    return {
      hits: this.near(said).map(({ matter, found: { word } }) => hitOf(matter, word, language)),
      sure: this.sure(said),
    }
  }

  /** The words of this city for a phone to keep; without them where it has just those. */
  words(have?: string): WordsAnswer {
    const { etag, list } = (this.list ??= this.listOf())
    return etag === have ? { mark: etag } : { mark: etag, list }
  }
}

function hitOf(
  { id, title, officialName, page }: Matter,
  word: string,
  language: Language,
): FindAnswer['hits'][number] {
  const named = word === title.zh || word === title.en
  return {
    id,
    title: title[language],
    ...(officialName ? { officialName } : {}),
    ...(word && !named ? { word } : {}),
    ...(page ? { page } : {}),
  }
}
