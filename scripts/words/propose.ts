import type { CitySearch } from '../../server/search/city-search'
import type { SaidText } from './said'

const NEAREST = 3
/**
 * Score from which a matter may be meant: 71 % of bench/find/queries-tune.jsonl are above it, 12 % of the negatives. Lower
 * than what search calls sure, since a person decides.
 */
const LIKELY = 0.7

/** `word`: perhaps one more word of the nearest. `missing`: perhaps a matter that is not there. `known`: it has that word. */
export type Proposal = { readonly kind: 'word' | 'known'; readonly guide: string } | { readonly kind: 'missing' }

/** A text with the matters nearest to it, for a person to decide. */
export interface Entry extends SaidText {
  readonly nearest: readonly { readonly id: string; readonly title: string; readonly score: number }[]
  readonly proposal: Proposal
}

function proposalOf(search: CitySearch, said: string): Proposal {
  const [best] = search.near(said)
  if (!best) return { kind: 'missing' }
  const { found, matter } = best
  if (search.fold(found.word) === search.fold(said)) return { kind: 'known', guide: matter.id }
  const likely = found.score >= LIKELY || search.sure(said)
  return likely ? { kind: 'word', guide: matter.id } : { kind: 'missing' }
}

/** What an editor may do about each text; nothing is done here. */
export const entriesOf = (search: CitySearch, texts: readonly SaidText[]): Entry[] =>
  texts.map((text) => ({
    ...text,
    nearest: search
      .near(text.said)
      .slice(0, NEAREST)
      .map(({ matter: { id, title }, found: { score } }) => ({ id, title: title.zh, score: Number(score.toFixed(3)) })),
    proposal: proposalOf(search, text.said),
  }))
