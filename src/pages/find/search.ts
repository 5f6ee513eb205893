import { Finder, type Findable, type Found } from '../../core/find/engine'
import { sectionOf, type Section } from '../../core/find/section'
import { sure } from '../../core/find/sure'
import { unpack } from '../../core/find/unpack'
import { packed, pages } from './catalogue.gen'

export interface Hit {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  /** The word people say that fits best, where it is not the title itself. */
  readonly word?: string
  /** Page of the service that does it; absent where its guide is the way. */
  readonly page?: string
}

export interface Answer {
  /** Best first, four at most. */
  readonly hits: readonly Hit[]
  /** False: the nearest there is, and said to be so. */
  readonly sure: boolean
  /** A turn of life that was meant. */
  readonly event?: Hit
  /** The section of its guide that was asked about. */
  readonly about?: Section
}

const SHOWN = 4
const EVENT = 'event.'
/** Share of what was said that a turn of life must know, to be shown above the matters. */
const NEARLY_ALL = 0.75

/** Made when first needed: the page is on screen by then. */
function search() {
  const { items, tables } = unpack(packed)
  const byId = new Map<string, Findable>(items.map((item) => [item.id, item]))
  const isEvent = ({ id }: Findable) => id.startsWith(EVENT)
  const events = items.filter(isEvent)
  const eventFinder = new Finder(events, tables)
  const finder = new Finder(
    items.filter((item) => !isEvent(item)),
    tables,
  )
  const hitOf = ({ id, word }: Found): Hit => {
    const [zh = '', , en = ''] = byId.get(id)?.words ?? []
    return {
      id: id.replace(EVENT, ''),
      title: { zh, en },
      page: pages[id],
      word: word && word !== zh && word !== en ? word : undefined,
    }
  }
  const eventOf = (said: string) => {
    const [best] = eventFinder.find(said, 1)
    return best && best.shares[2] > NEARLY_ALL ? hitOf(best) : undefined
  }
  const answer = (said: string): Answer => {
    const found = finder.find(said, SHOWN)
    return { hits: found.map(hitOf), sure: sure(found[0], said), about: sectionOf(said), event: eventOf(said) }
  }
  return { answer, events: events.map(({ id }) => hitOf({ id, score: 0, word: '', shares: [0, 0, 0] })) }
}

let made: ReturnType<typeof search> | undefined

/** What somebody typed → what they may mean; on the phone alone. Nothing typed: nothing found. */
export const answerTo = (said: string): Answer => (made ??= search()).answer(said)

/** Every turn of life. */
export const lifeEvents = (): readonly Hit[] => (made ??= search()).events
