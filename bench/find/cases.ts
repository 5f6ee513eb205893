import { pinyin } from 'pinyin-pro'
import type { Findable, SearchEngine } from '../../src/shared/search/engine'
import { featuresOf } from '../../src/shared/search/sure'
import { engineOf, packedEngine, type Given } from './local'
import { notStoodFor } from './official-names'
import { random } from './random'
import { negativeSets, negativesOf, queriesOf, querySets, wantedBy } from './sets'

/** One thing said, and what `sure` knows of the best match. */
export interface Case {
  readonly said: string
  readonly set: string
  readonly words: 'all' | 'packed'
  readonly type: string
  /** Whether a matter serves it, and whether the best is such a one. */
  readonly meant: boolean
  readonly right: boolean
  readonly best: string
  /** How much better the best is than the next. */
  readonly lead: number
  readonly features: readonly number[]
}

const spelt = (said: string) => pinyin(said, { toneType: 'none', v: true })

const SEED = 5
const FOLDS = 10
/** Names of a matter stay; what people say is asked for in turn by an engine that does not know it. */
const NAMES = 3

function* leftOut(items: readonly Findable[], engineOver: (items: readonly Findable[]) => SearchEngine) {
  const next = random(SEED)
  const foldOf = items.map(({ words }) => words.map((_, at) => (at < NAMES ? -1 : Math.floor(next() * FOLDS))))
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = items.map(({ id, words }, item) => ({
      id,
      words: words.filter((_, at) => foldOf[item]?.[at] !== fold),
    }))
    const engine = engineOver(known)
    for (const [item, { id, words }] of items.entries())
      for (const [at, said] of words.entries()) if (foldOf[item]?.[at] === fold) yield { id, said, engine }
  }
}

/** Everything that the fit is made of, and what it is measured on. @param official names of other offices' matters */
export function casesOf({ items, texts, packed, ids }: Given, official: readonly string[]): Case[] {
  const cases: Case[] = []
  const add = (
    engine: SearchEngine,
    said: string,
    of: Pick<Case, 'set' | 'words' | 'type' | 'meant'>,
    wanted: readonly string[],
  ) => {
    const { best } = engine.judge(said)
    if (best)
      cases.push({
        said,
        ...of,
        right: wanted.includes(best.id),
        best: best.id,
        lead: best.lead,
        features: featuresOf(best),
      })
  }
  for (const [words, engine] of [
    ['all', engineOf(items, texts)],
    ['packed', packedEngine({ items, packed, ids })],
  ] as const) {
    for (const set of querySets)
      for (const query of queriesOf(set))
        add(engine, query.q, { set, words, type: query.type, meant: true }, wantedBy(query))
    for (const set of negativeSets)
      for (const { q, type } of negativesOf(set)) {
        add(engine, q, { set, words, type, meant: false }, [])
        // Few of them are typed in letters: the same as they sound
        if (/^[\u3400-\u9fff]{2,12}$/.test(q))
          add(engine, spelt(q), { set: set.replace(/^(?:errands-|daily-)?/, 'spelt-'), words, type, meant: false }, [])
      }
    notStoodFor(official, items).forEach((name, at) =>
      add(engine, name, { set: at % 2 ? 'names-tune' : 'names-blind', words, type: 'name', meant: false }, []),
    )
  }
  for (const { id, said, engine } of leftOut(items, (known) => engineOf(known, texts)))
    add(engine, said, { set: 'left-out', words: 'all', type: 'word', meant: true }, [id])
  return cases
}
