import { evidenceOf, type Evidence } from './evidence'
import { core, fold } from './fold'
import type { Findable, Tables } from './findable'
import { kindNumbers, knownWords, type KnownWords } from './known-words'
import { massesOf, massOf } from './masses'
import { nearest } from './nearest'
import { has, postingsOf, type Postings } from './postings'
import { requestOf } from './request'
import { tokensOf, type Token, type Tokens } from './tokens'
import { weights, type Weights } from './weights'

export type { Findable, Tables } from './findable'

export interface Found {
  readonly id: string
  readonly score: number
  /** The word that fits best: why it is here. */
  readonly word: string
  /** Shares from 0 to 1: of that word that was said; of what was said that the word has; and that the matter has. */
  readonly shares: readonly [word: number, said: number, matter: number]
}

/** The best, with what speaks for it and against. */
export interface Best extends Found {
  /** How much better it is than the next. */
  readonly lead: number
  readonly evidence: Evidence
  /** How many words the catalogue has for it. */
  readonly words: number
  /** What was read of what was said: without politeness and what every question has. */
  readonly read: string
}

/** How many of the best are compared word by word. */
const NEAREST = 10

/** What was said, as the engine takes it. */
interface SpokenText {
  readonly whole: string
  /** Without what every question has. */
  readonly wanted: string
  /** Tokens that some item has, by number, and what each weighs. */
  readonly tokens: readonly number[]
  readonly weights: readonly number[]
  /** What all that was said weighs, known or not. */
  readonly mass: number
  /** Weight of each kind that was said, by its number; what is spelt counts as spelt only where nothing was heard. */
  readonly kinds: readonly number[]
}

/** Finds matters by the words people say; no network, no library. Built once, then asked as one types. */
export class SearchEngine {
  private readonly known: KnownWords
  private readonly postings: Postings
  private readonly masses: Float32Array
  private readonly scores: Float64Array
  /** While words are compared: what each token that was said weighs, and in which comparison it was met last. */
  private readonly weightOf: Float64Array
  private readonly metIn: Float64Array
  private comparisons = 0

  constructor(
    private readonly items: readonly Findable[],
    private readonly tables: Tables,
    private readonly how: Weights = weights,
  ) {
    this.known = knownWords(items, tables)
    this.postings = postingsOf(this.known, how)
    this.masses = massesOf(this.known, this.postings.worths)
    this.scores = new Float64Array(items.length)
    this.weightOf = new Float64Array(this.known.tokens.size)
    this.metIn = new Float64Array(this.known.tokens.size)
  }

  /** Letters that are a word somebody has for a matter are no initials. */
  private meant(tokens: Tokens): Tokens {
    const aWord = [...tokens].some(([token, kind]) => kind === 'word' && this.known.tokens.has(token))
    return aWord ? new Map([...tokens].filter(([, kind]) => kind !== 'initials')) : tokens
  }

  // `|| 0`, here and in what the package searches with: for old phones `??` is built into three times the bytes
  private read(said: string): SpokenText {
    const { traditional, speech } = this.tables
    const whole = fold(requestOf(said, speech), traditional)
    const wanted = core(whole, speech)
    const tokens: number[] = []
    const weighed: number[] = []
    const kinds = [0, 0, 0, 0, 0]
    let mass = 0
    for (const [token, kind] of this.meant(tokensOf(wanted, this.tables, 'said'))) {
      const number = this.known.tokens.get(token)
      const worth = number === undefined ? this.postings.unknown : this.postings.worths[number] || 0
      const weight = this.how.kinds[kind]
      mass += weight * worth
      if (kind !== 'spelt' || kinds[kindNumbers.sound] === 0) kinds[kindNumbers[kind]] = weight
      if (number === undefined) continue
      tokens.push(number)
      weighed.push(weight * worth)
    }
    return {
      whole: speech.alike(whole),
      wanted: speech.alike(wanted),
      tokens,
      weights: weighed,
      mass: mass || 1,
      kinds,
    }
  }

  /** Best first; nothing typed finds nothing. */
  search(said: string, most = 10): Found[] {
    return this.found(this.read(said), most).map(({ found }) => found)
  }

  /** The same, and of the first what speaks for it and against. */
  judge(said: string, most = 10): { best?: Best; found: Found[] } {
    const read = this.read(said)
    const all = this.found(read, Math.max(2, most))
    const found = all.map((one) => one.found).slice(0, most)
    const [best, next] = all
    if (!best) return { found }
    const lead = best.found.score - (next ? next.found.score : 0)
    const { known, postings, tables, items } = this
    const words = items[best.item]?.words ?? []
    const [name = '', official = ''] = words
    const worthOf = (token: Token) => {
      const number = known.tokens.get(token)
      return number === undefined ? undefined : has(postings, number, best.item) ? postings.worths[number] : 0
    }
    const evidence = evidenceOf(read.wanted, { worthOf, names: `${name} ${official}`, ...tables })
    return { best: { ...best.found, lead, evidence, words: words.length, read: read.wanted }, found }
  }

  private found(read: SpokenText, most: number): { item: number; found: Found }[] {
    const { starts, items, impacts } = this.postings
    const { scores, weightOf } = this
    scores.fill(0)
    read.tokens.forEach((token, at) => {
      const weight = read.weights[at] || 0
      weightOf[token] = weight
      for (let place = starts[token] || 0, end = starts[token + 1] || 0; place < end; place++) {
        const item = items[place] || 0
        scores[item] = (scores[item] || 0) + weight * (impacts[place] || 0)
      }
    })
    const found = nearest(scores, Math.max(NEAREST, most))
      .map((item) => ({ item, found: this.compared(item, read) }))
      .sort((a, b) => b.found.score - a.found.score)
      .slice(0, most)
    for (const token of read.tokens) weightOf[token] = 0
    return found
  }

  /** Adds how well the best single word covers what was said, and is covered by it. */
  private compared(item: number, { whole, wanted, mass, kinds }: SpokenText): Found {
    const { weightOf, metIn, masses } = this
    const { texts, folded, tokenStarts, wordTokens, initialStarts, wordStarts } = this.known
    const ends = kinds[kindNumbers.initials] ? tokenStarts.subarray(1) : initialStarts
    const comparison = ++this.comparisons
    let [fit, why, ofWord, ofSaid, has] = [0, '', 0, 0, 0]
    for (let word = wordStarts[item] || 0; word < (wordStarts[item + 1] || 0); word++) {
      let shared = 0
      for (let at = tokenStarts[word] || 0, end = ends[word] || 0; at < end; at++) {
        const token = wordTokens[at] || 0
        const weight = weightOf[token] || 0
        // Stryker disable next-line ConditionalExpression: what weighs nothing adds nothing, it only takes time
        if (weight === 0) continue
        shared += weight
        if (metIn[token] !== comparison) has += weight
        metIn[token] = comparison
      }
      if (shared === 0) continue
      const shareOfWord = Math.min(1, shared / (massOf(masses, word, kinds) || 1))
      const exact = folded[word] === wanted || folded[word] === whole ? this.how.exact : 0
      const thisFit = this.how.word * shareOfWord + (this.how.query * shared) / mass + exact
      if (thisFit <= fit) continue
      ;[fit, why, ofWord, ofSaid] = [thisFit, texts[word] || '', shareOfWord, shared / mass]
    }
    const score = (this.scores[item] || 0) / mass + fit
    return { id: this.items[item]?.id || '', score, word: why, shares: [ofWord, ofSaid, has / mass] }
  }
}
