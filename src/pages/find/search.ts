import { contradicts } from '../../shared/search/contradicts'
import { SearchEngine, type Findable, type Found } from '../../shared/search/engine'
import { requestOf } from '../../shared/search/request'
import { sectionOf, type Section } from '../../shared/search/section'
import { verdictOf, type Verdict } from '../../shared/search/sure'
import { unpack } from '../../shared/search/unpack'
import { idsIn } from './answers'
import { answers, packed, pages } from './packed-catalogue'
import { nearer, type Context, type Why } from './nearer'
import { sendable } from './sendable'
import type { Listed, SearchWords } from './word-list'

export interface Hit {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  /** The word people say that fits best, where it is not the title itself. */
  readonly word?: string
  /** What this city says of it, where the package says something else. */
  readonly answer?: Listed['answer']
  /** Page of the service that does it; absent where its guide is the way. */
  readonly page?: string
  /** Why it stands higher than its words alone would have it. */
  readonly near?: Why
}

export interface SearchAnswer {
  /** Best first, four at most. */
  readonly hits: readonly Hit[]
  /** `several`: more than one fits as well, or one is doubted. `none`: the nearest there is, and said to be so. */
  readonly verdict: Verdict
  /** A life event that was meant. */
  readonly lifeEvent?: Hit
  /** The section of its guide that was asked about. */
  readonly about?: Section
}

const SHOWN = 4
/** What is near may come from a little below those. */
const LOOKED_AT = 8
const LIFE_EVENT = 'event.'
/** Share of what was said that a life event must know, to be shown above the matters. */
const NEARLY_ALL = 0.75
/** A life event that fits less well only shares a word: “丢了” is no death, “社保” no graduation. */
const WELL = 2.45
/** A word of which less than this was said is no reason to show, unless the title shows none. */
const MOSTLY = 0.6
/** Share of what was said that a word must know, to be shown where the title shows no reason. */
const ALL = 0.9
/** Share of what was said that a matter must know to stand beside a life event: a guess there would disturb. */
const HALF = 0.5
/** Beside one that was meant, what fits this much less well is noise: none of bench/find's dev and tune queries meant it. */
const AS_WELL = 0.5
/** Unless it has nearly everything that was said: “公积金” is a word of many. */
const EVERYTHING = 0.97

const nowhere: Context = { place: [], recent: [] }

let listed: SearchWords | undefined

/** Opens the words and turns them round; made when first needed. */
function search() {
  const { items, tables } = listed ?? unpack(packed, idsIn(answers))
  const byId = new Map<string, Listed>(items.map((item) => [item.id, item]))
  const isLifeEvent = ({ id }: Findable) => id.startsWith(LIFE_EVENT)
  const lifeEvents = items.filter(isLifeEvent)
  const lifeEventEngine = new SearchEngine(lifeEvents, tables)
  const engine = new SearchEngine(
    items.filter((item) => !isLifeEvent(item)),
    tables,
  )
  const hitOf = (id: string, word?: string, near?: Why): Hit => {
    const [zh = '', , en = ''] = byId.get(id)?.words ?? []
    return {
      id: id.replace(LIFE_EVENT, ''),
      title: { zh, en: en || zh },
      page: pages[id],
      answer: byId.get(id)?.answer,
      word: word && word !== zh && word !== en ? word : undefined,
      near,
    }
  }
  const reasonOf = ({ id, word, shares: [ofWord, ofSaid] }: Found, said: string) => {
    const { zh, en } = hitOf(id).title
    // The title says it already
    if (zh.includes(word) || en.includes(word)) return undefined
    const told = [...zh].some((one) => said.includes(one))
    return ofWord >= MOSTLY || (!told && ofSaid >= ALL) ? word : undefined
  }
  const lifeEventOf = (said: string) => {
    const [best] = lifeEventEngine.search(said, 1)
    return best && best.shares[2] > NEARLY_ALL && best.score > WELL ? hitOf(best.id, best.word) : undefined
  }
  const answer = (said: string, context: Context): SearchAnswer => {
    const lifeEvent = lifeEventOf(said)
    // An identity number makes a text longer, not clearer
    const judged = engine.judge(sendable(said), LOOKED_AT)
    const found = judged.found.filter(({ shares }) => !lifeEvent || shares[2] > HALF)
    const [best] = found
    const verdict = best && best.id === judged.best?.id ? verdictOf(judged.best) : 'none'
    const least = verdict !== 'none' && best ? AS_WELL * best.score : 0
    const near = found.filter(
      ({ id, score, shares }) =>
        (score >= least || shares[2] > EVERYTHING) && (id === best?.id || !contradicts(said, hitOf(id).title.zh)),
    )
    const hits = nearer(near, context)
      .slice(0, SHOWN)
      .map((one) => hitOf(one.id, reasonOf(one, said), one.near))
    return { hits, verdict, about: sectionOf(requestOf(said, tables.speech)), lifeEvent }
  }
  // By name, from the last: nobody wants a death to stand first
  return { answer, lifeEvents: lifeEvents.map(({ id }) => hitOf(id)), hitOf, known: byId }
}

let made: ReturnType<typeof search> | undefined
const one = () => (made ??= search())

/** Whether it answers at once. Otherwise the first answer takes a moment, on an old phone a second. */
export const isReady = (): boolean => made !== undefined

/** Searches with these words from now on; with those of the package where there are none. */
export function searchWith(words: SearchWords | undefined): void {
  if (words?.etag === listed?.etag) return
  listed = words
  made = undefined
}

/**
 * What somebody typed → what they may mean; on the phone alone. Nothing typed: nothing found.
 * @param context ids of matters that are near to them now
 */
export const answerTo = (said: string, context = nowhere): SearchAnswer => one().answer(said, context)

/** Every life event. */
export const lifeEvents = (): readonly Hit[] => one().lifeEvents

/** Matters by their ids, in that order; ids of no matter are left out. */
export const mattersOf = (ids: readonly string[]): readonly Hit[] =>
  ids.filter((id) => one().known.has(id)).map((id) => one().hitOf(id))

/** Ids of the matters that these pages do, in that order. */
export const doneBy = (paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => Object.keys(pages).filter((id) => pages[id] === path))
