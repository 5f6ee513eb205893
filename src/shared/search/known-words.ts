import type { Findable, Tables } from './findable'
import { fold } from './fold'
import { tokensOf, type Kind, type Token } from './tokens'

/** Kinds that a known word has, by number; what is spelt is compared with what is heard. */
export const kindNumbers: Readonly<Record<Kind, number>> = { one: 0, two: 1, sound: 2, spelt: 2, initials: 3, word: 4 }

/** Rows of different lengths in one array: row n is from starts[n] up to starts[n + 1]. */
export const startsOf = (lengths: readonly number[]): Uint32Array => {
  const starts = new Uint32Array(lengths.length + 1)
  lengths.forEach((length, at) => (starts[at + 1] = (starts[at] || 0) + length))
  return starts
}

/** Every word of a catalogue, one after the other, and what it is made of. */
export interface KnownWords {
  readonly tokens: ReadonlyMap<Token, number>
  /** Kind of each token, by number. */
  readonly kinds: readonly number[]
  readonly texts: readonly string[]
  /** With one word for those that mean the same. */
  readonly folded: readonly string[]
  /** Row n: the tokens of word n, by number. */
  readonly tokenStarts: Uint32Array
  readonly wordTokens: Uint32Array
  /** Where the initials of word n begin: they are its last tokens, and few queries have any. */
  readonly initialStarts: Uint32Array
  /** Row n: the words of item n. */
  readonly wordStarts: Uint32Array
}

/** Reads every word of a catalogue. */
export function knownWords(catalogue: readonly Findable[], tables: Tables): KnownWords {
  const tokens = new Map<Token, number>()
  const kinds: number[] = []
  const numberOf = (token: Token, kind: Kind) => {
    const known = tokens.get(token)
    if (known !== undefined) return known
    kinds.push(kindNumbers[kind])
    tokens.set(token, tokens.size)
    return tokens.size - 1
  }
  const texts = catalogue.flatMap(({ words }) => words)
  const plain = texts.map((text) => fold(text, tables.traditional))
  const lengths: number[] = []
  const wordTokens: number[] = []
  const initialStarts: number[] = []
  for (const word of plain) {
    const made = tokensOf(word, tables, 'known')
    let heard = 0
    made.forEach((kind, token) => {
      wordTokens.push(numberOf(token, kind))
      if (kind !== 'initials') heard++
    })
    initialStarts.push(wordTokens.length - made.size + heard)
    lengths.push(made.size)
  }
  return {
    tokens,
    kinds,
    texts,
    folded: plain.map(tables.speech.alike),
    tokenStarts: startsOf(lengths),
    wordTokens: Uint32Array.from(wordTokens),
    initialStarts: Uint32Array.from(initialStarts),
    wordStarts: startsOf(catalogue.map(({ words }) => words.length)),
  }
}
