import { core, fold } from './fold'
import type { Pinyin } from './pinyin'
import { tokensOf, type Kind, type Tokens } from './tokens'

export interface Findable {
  readonly id: string
  /** Its name first; then what people say for it. */
  readonly words: readonly string[]
}

export interface Found {
  readonly id: string
  readonly score: number
  /** The word that fits best: why it is here. */
  readonly word: string
  /** Shares from 0 to 1: of that word that was said; of what was said that the word has; and that the matter has. */
  readonly shares: readonly [word: number, said: number, matter: number]
}

export interface Tables {
  readonly traditional: ReadonlyMap<string, string>
  readonly pinyin: Pinyin
}

/** Weights, chosen on bench/find/queries-tune.jsonl. */
export interface Weights {
  readonly kinds: Readonly<Record<Kind, number>>
  readonly saturation: number
  readonly length: number
  readonly word: number
  readonly query: number
  readonly exact: number
}

export const weights: Weights = {
  kinds: { one: 0.94, two: 0.24, sound: 0.43, spelt: 1, initials: 0.49, word: 1.3 },
  saturation: 1.6,
  length: 0.22,
  word: 0.11,
  query: 0.61,
  exact: 2,
}

interface Word {
  readonly text: string
  readonly folded: string
  readonly tokens: Tokens
  /** What its tokens of each kind are worth, before the kinds' weights. */
  masses: Partial<Record<Kind, number>>
}

/** How many of the best are compared word by word. */
const NEAREST = 15

/** Finds matters by the words people say; no network, no library. Built once, then asked as one types. */
export class Finder {
  private readonly words: Word[][] = []
  private readonly postings = new Map<string, Map<number, number>>()
  private readonly lengths: number[] = []
  private readonly usual: number

  constructor(
    private readonly items: readonly Findable[],
    private readonly tables: Tables,
    private readonly how: Weights = weights,
  ) {
    items.forEach((item, index) => this.add(item, index))
    this.usual = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.lengths.length)
    for (const words of this.words) for (const word of words) word.masses = this.massesOf(word.tokens)
  }

  private add({ words }: Findable, index: number): void {
    let length = 0
    const known = words.map((text) => {
      const folded = fold(text, this.tables.traditional)
      const tokens = tokensOf(folded, this.tables.pinyin, 'known')
      for (const token of tokens.keys()) {
        const posting = this.postings.get(token) ?? new Map<number, number>()
        posting.set(index, (posting.get(index) ?? 0) + 1)
        this.postings.set(token, posting)
      }
      length += folded.length
      return { text, folded, tokens, masses: {} }
    })
    this.words.push(known)
    this.lengths.push(length)
  }

  /** How telling a token is: what few matters have says more. */
  private worth(token: string): number {
    const having = this.postings.get(token)?.size ?? 0
    return Math.log(1 + (this.items.length - having + 0.5) / (having + 0.5))
  }

  private massesOf(tokens: Tokens): Partial<Record<Kind, number>> {
    const masses: Partial<Record<Kind, number>> = {}
    for (const [token, kind] of tokens) masses[kind] = (masses[kind] ?? 0) + this.worth(token)
    return masses
  }

  /** What a word is worth beside what was said: kinds that were not said (initials, mostly) do not count. */
  private massBeside({ masses }: Word, said: ReadonlySet<Kind>): number {
    let mass = 0
    for (const kind of said) {
      if (kind === 'spelt' && said.has('sound')) continue
      mass += this.how.kinds[kind] * (masses[kind === 'spelt' ? 'sound' : kind] ?? 0)
    }
    return mass
  }

  /** Letters that are a word somebody has for a matter are no initials. */
  private meant(tokens: Tokens): Tokens {
    const aWord = [...tokens].some(([token, kind]) => kind === 'word' && this.postings.has(token))
    return aWord ? new Map([...tokens].filter(([, kind]) => kind !== 'initials')) : tokens
  }

  /** Best first; nothing typed finds nothing. */
  find(said: string, most = 10): Found[] {
    const whole = fold(said, this.tables.traditional)
    if (!whole) return []
    const wanted = core(whole)
    const tokens = this.meant(tokensOf(wanted, this.tables.pinyin, 'said'))
    const scores = new Map<number, number>()
    const { saturation, length } = this.how
    let mass = 0
    for (const [token, kind] of tokens) {
      const worth = this.how.kinds[kind] * this.worth(token)
      mass += worth
      for (const [index, count] of this.postings.get(token) ?? []) {
        const norm = 1 - length + length * ((this.lengths[index] ?? 0) / this.usual)
        scores.set(index, (scores.get(index) ?? 0) + (worth * count * (1 + saturation)) / (count + saturation * norm))
      }
    }
    return [...scores]
      .sort(([one, a], [other, b]) => b - a || one - other)
      .slice(0, Math.max(NEAREST, most))
      .map(([index, score]) => this.compared(index, score / (mass || 1), wanted, whole, tokens, mass))
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
  }

  /** Adds how well the best single word covers what was said, and is covered by it. */
  private compared(index: number, score: number, wanted: string, whole: string, tokens: Tokens, mass: number): Found {
    const kinds = new Set(tokens.values())
    let best = 0
    let why = ''
    let shares: [number, number] = [0, 0]
    for (const word of this.words[index] ?? []) {
      let shared = 0
      for (const [token, kind] of tokens) if (word.tokens.has(token)) shared += this.how.kinds[kind] * this.worth(token)
      if (shared === 0) continue
      const exact = word.folded === wanted || word.folded === whole ? this.how.exact : 0
      const ofWord = Math.min(1, shared / (this.massBeside(word, kinds) || 1))
      const ofSaid = shared / (mass || 1)
      const fit = this.how.word * ofWord + this.how.query * ofSaid + exact
      if (fit > best) {
        best = fit
        why = word.text
        shares = [ofWord, ofSaid]
      }
    }
    let has = 0
    for (const [token, kind] of tokens)
      if (this.postings.get(token)?.has(index)) has += this.how.kinds[kind] * this.worth(token)
    return { id: this.items[index]?.id ?? '', score: score + best, word: why, shares: [...shares, has / (mass || 1)] }
  }
}
