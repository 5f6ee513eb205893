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
  readonly syllable: number
  readonly spelt: boolean
}

function sounds(run: readonly Sound[], tokens: Tokens): void {
  run.forEach(({ syllable, spelt }, at) => {
    const before = run[at - 1]
    if (before) tokens.set(-1 - before.syllable * SYLLABLES - syllable, spelt || before.spelt ? 'spelt' : 'sound')
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
    const one = part.charCodeAt(at) - HAN
    tokens.set(one, 'one')
    if (at > 0) tokens.set((part.charCodeAt(at - 1) - HAN + 1) * CHARACTERS + one, 'two')
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
    if (side === 'known') heads.push(run.map(({ syllable }) => pinyin.syllables[syllable]?.[0]).join(''))
    run = []
  }
  for (const [part] of folded.matchAll(parts)) {
    if (part >= '\u3400') {
      for (const one of part) {
        const syllable = pinyin.of(one)
        if (syllable === undefined) ends()
        else run.push({ syllable, spelt: false })
      }
      continue
    }
    const syllables = pinyin.split(part)
    if (syllables) {
      run.push(...syllables.map((syllable) => ({ syllable, spelt: side === 'said' })))
      if (side === 'known' || syllables.length > 1 || part.length > 3) continue
    }
    if (side === 'said' && part.length > 1 && part.length <= 10) heads.push(part)
  }
  ends()
  for (const letters of heads) initials(letters, tokens)
  return tokens
}
