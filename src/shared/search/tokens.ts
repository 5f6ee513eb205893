import type { Tables } from './findable'

/** What a token is: a character, two, two syllables (heard of characters, or spelt by letters), initials, a word. */
export type Kind = 'one' | 'two' | 'sound' | 'spelt' | 'initials' | 'word'

/** A word of letters as it is; all others as numbers, of which small ones are the fastest keys there are. */
export type Token = number | string

export type Tokens = Map<Token, Kind>

const HAN = 0x3400
/** More than there are Han characters in the range, syllables, letters and digits. */
const [CHARACTERS, SYLLABLES, LETTERS] = [0x8000, 0x400, 37]
/** Sounds are below nought, initials below all sounds. */
const BELOW_SOUNDS = -SYLLABLES * SYLLABLES

const stem = (word: string) => word.replace(/(?:ing|ed|es|s)$/, '')
const common = new Set('i a an the to my is of for do how what where in on and can get need me it with'.split(' '))

interface Sound {
  /** The likeliest first. */
  readonly syllables: readonly number[]
  readonly spelt: boolean
}

/** The token of a character of a text; of two of them, the second there; of two syllables. */
export const oneOf = (text: string, at: number): number => text.charCodeAt(at) - HAN
export const twoOf = (text: string, at: number): number => (oneOf(text, at - 1) + 1) * CHARACTERS + oneOf(text, at)
export const soundOf = (before: number, syllable: number): number => -1 - before * SYLLABLES - syllable

function sounds(run: readonly Sound[], tokens: Tokens): void {
  run.forEach(({ syllables, spelt }, at) => {
    const before = run[at - 1]
    if (!before) return
    for (const first of before.syllables)
      for (const second of syllables) tokens.set(soundOf(first, second), spelt || before.spelt ? 'spelt' : 'sound')
  })
}

function initials(letters: string, tokens: Tokens): void {
  const numbers = [...letters].map((letter) => parseInt(letter, 36) + 1)
  numbers.forEach((one, at) => {
    const [two, three] = [numbers[at + 1], numbers[at + 2]]
    if (two) tokens.set(BELOW_SOUNDS - one * LETTERS - two, 'initials')
    if (two && three) tokens.set(BELOW_SOUNDS - (one * LETTERS + two) * LETTERS - three, 'initials')
  })
}

function characters(part: string, tokens: Tokens): void {
  for (let at = 0; at < part.length; at++) {
    tokens.set(oneOf(part, at), 'one')
    if (at > 0) tokens.set(twoOf(part, at), 'two')
  }
}

const parts = /[a-z0-9]+|[\u3400-\u9fff]+/g

/**
 * Tokens of a folded text: what it means by its words alike, what is heard by its own; initials last.
 * @param side said: somebody typed it, letters may be initials; known: a word of the catalogue, whose initials are wanted
 */
export function tokensOf(folded: string, { pinyin, speech }: Tables, side: 'said' | 'known'): Tokens {
  const tokens: Tokens = new Map()
  for (const [part] of speech.alike(folded).matchAll(parts)) {
    if (part >= '\u3400') characters(part, tokens)
    else if (!common.has(part)) tokens.set(stem(part), 'word')
  }
  const heads: string[] = []
  let run: Sound[] = []
  const ends = () => {
    sounds(run, tokens)
    if (side === 'known') heads.push(run.map(({ syllables }) => pinyin.syllables[syllables[0] ?? -1]?.[0]).join(''))
    run = []
  }
  for (const [part] of folded.matchAll(parts)) {
    if (part >= '\u3400') {
      for (const one of part) {
        const syllables = pinyin.all(one)
        if (syllables.length === 0) ends()
        // Who writes a character says it in one way; who types letters, in any
        else run.push({ syllables: side === 'known' ? syllables : syllables.slice(0, 1), spelt: false })
      }
      continue
    }
    const syllables = pinyin.split(part)
    if (syllables) {
      run.push(...syllables.map((syllable) => ({ syllables: [syllable], spelt: side === 'said' })))
      // One of several, as in “hu zhao”, is no initials: only alone may it be meant so
      if (side === 'known' || syllables.length > 1 || part.length > 3 || part !== folded) continue
    }
    if (side === 'said' && part.length > 1 && part.length <= 10) heads.push(part)
  }
  ends()
  for (const letters of heads) initials(letters, tokens)
  return tokens
}
